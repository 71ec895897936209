import type { Clock } from '../clock';
import type { InboxProgress } from '../store/inbox-progress';
import { messageKey } from './message-key';
import type { RawMessage } from './ports';
import type { ReceivedEvent } from './receive-message';

/** How the workflow run ended that a message started. */
export type RunOutcome = 'succeeded' | 'failed' | 'unanswered';

export interface DeliveryPorts {
	readonly progress: InboxProgress;
	readonly clock: Clock;
	/** Parses, classifies, applies effects. Throws only when the store does not answer. */
	readonly receive: (
		raw: RawMessage,
		delivery: { readonly key: string; readonly attempt: number },
	) => Promise<readonly ReceivedEvent[]>;
	/** Starts one workflow run and waits for its end, as the acknowledgement mode wants it. */
	readonly run: (
		events: readonly ReceivedEvent[],
		delivery: { readonly key: string; readonly attempt: number; readonly offeredAt?: number },
	) => Promise<RunOutcome>;
	/** Tells that a message is given up after its last attempt; waits for nothing. */
	readonly park: (
		events: readonly ReceivedEvent[],
		delivery: { readonly key: string; readonly attempt: number },
	) => void;
}

export interface DeliverySettings {
	readonly triggerId: string;
	readonly maxAttempts: number;
	/** How long an unanswered run holds its message. */
	readonly leaseMs: number;
}

export type DeliveryResult =
	| { readonly kind: 'acknowledged'; readonly how: 'run' | 'known' | 'parked' }
	/** Stays unacknowledged and is delivered again. */
	| { readonly kind: 'retry'; readonly attempt: number };

/** The messages this process is working on; what is claimed in the store beyond them was left by a dead process. */
export interface InFlight {
	has(key: string): boolean;
	add(key: string): void;
	delete(key: string): void;
}

export interface Delivery {
	readonly result: Promise<DeliveryResult>;
}

/**
 * Claims a message, understands it and starts the run. Resolves when the run is started; `result`
 * resolves when it ended. At least once: only an acknowledgement is final.
 */
export async function startDelivery(
	raw: RawMessage,
	inFlight: InFlight,
	{
		ports,
		settings,
		offeredAt,
	}: {
		readonly ports: DeliveryPorts;
		readonly settings: DeliverySettings;
		/** Somebody wants it once more: another run than the one that ended well. */
		readonly offeredAt?: number;
	},
): Promise<Delivery> {
	const key = messageKey(raw);
	if (inFlight.has(key)) return settled({ kind: 'retry', attempt: 0 });
	inFlight.add(key);
	try {
		if (offeredAt !== undefined) await ports.progress.offerAgain(settings.triggerId, key);
		const claim = await claimMessage(key, ports, settings);
		if (claim === 'done' || claim === 'parked') {
			inFlight.delete(key);
			return settled({ kind: 'acknowledged', how: 'known' });
		}
		const delivery = { key, attempt: claim, offeredAt };
		const events = await ports.receive(raw, delivery);
		if (claim > settings.maxAttempts) {
			ports.park(events, delivery);
			await ports.progress.finishMessage(
				settings.triggerId,
				key,
				'parked',
				`${claim - 1} attempts without success`,
			);
			inFlight.delete(key);
			return settled({ kind: 'acknowledged', how: 'parked' });
		}

		return {
			result: finish(ports.run(events, delivery), delivery, { ports, settings }).finally(() =>
				inFlight.delete(key),
			),
		};
	} catch (error) {
		inFlight.delete(key);
		throw error;
	}
}

async function claimMessage(
	key: string,
	ports: DeliveryPorts,
	settings: DeliverySettings,
): Promise<number | 'done' | 'parked'> {
	const now = ports.clock.now();
	const wanted = {
		triggerId: settings.triggerId,
		messageKey: key,
		owner: settings.triggerId,
		now,
		leaseUntil: now + settings.leaseMs,
	};
	const first = await ports.progress.claimMessage(wanted);
	if (first.claim !== 'held_by_other')
		return first.claim === 'claimed' ? first.attempts : first.claim;
	// n8n runs a trigger in one process at a time: a lease that is not ours was left by a killed one.
	await ports.progress.finishMessage(
		settings.triggerId,
		key,
		'released',
		'the process that held it ended',
	);
	const second = await ports.progress.claimMessage(wanted);

	return second.claim === 'done' || second.claim === 'parked' ? second.claim : second.attempts;
}

async function finish(
	run: Promise<RunOutcome>,
	delivery: { readonly key: string; readonly attempt: number },
	{ ports, settings }: { readonly ports: DeliveryPorts; readonly settings: DeliverySettings },
): Promise<DeliveryResult> {
	const outcome = await run;
	if (outcome === 'succeeded') {
		await ports.progress.finishMessage(settings.triggerId, delivery.key, 'done');
		return { kind: 'acknowledged', how: 'run' };
	}
	await ports.progress.finishMessage(
		settings.triggerId,
		delivery.key,
		'released',
		`the run ${outcome}`,
	);

	return { kind: 'retry', attempt: delivery.attempt };
}

function settled(result: DeliveryResult): Delivery {
	return { result: Promise.resolve(result) };
}
