import { startTcpProxy, type TcpProxy } from '../../sandbox/faults/tcp-proxy';
import type { RunningTrigger } from './node-harness';
import type { ReplyWorld } from './reply-world';

/** What came of a mailbox that was read while everything around it broke. */
export interface ChaosReport {
	readonly mails: number;
	/** Mails whose run never succeeded. */
	readonly lost: number;
	/** Mails with more than one run that succeeded. */
	readonly repeated: number;
	readonly runs: number;
	readonly failedRuns: number;
	readonly faults: Readonly<Record<Fault, number>>;
	/** From the moment a link was severed without a FIN to the next connection. */
	readonly halfOpenMs: readonly number[];
	readonly seconds: number;
}

type Fault = 'cut' | 'server restart' | 'uids forgotten' | 'n8n restart' | 'half-open';

/** One round of faults; a run has one per two thousand mails. A severed link costs most of a minute, so not in the first. */
const ROUND: readonly Fault[] = [
	'cut',
	'server restart',
	'cut',
	'n8n restart',
	'cut',
	'uids forgotten',
	'cut',
];
const MAILS_PER_ROUND = 2_000;
/** Every so-manieth run fails. */
const FAILING = 17;

interface Chaos {
	readonly world: ReplyWorld;
	readonly address: string;
	readonly proxy: TcpProxy;
	trigger: RunningTrigger;
	readonly start: () => Promise<RunningTrigger>;
	readonly halfOpenMs: number[];
}

/** Delivers so many mails by LMTP and breaks the connection, the server and the runs meanwhile. */
export async function runChaos(world: ReplyWorld, mails: number): Promise<ChaosReport> {
	const startedAt = performance.now();
	const { imap } = world.sandbox;
	const address = world.nextAddress();
	const proxy = await startTcpProxy({ host: imap.host, port: imap.tlsPort });
	const succeeded = new Map<string, number>();
	const counts = { runs: 0, failedRuns: 0 };
	const start = async (): Promise<RunningTrigger> =>
		await world.start(address, {
			port: proxy.port,
			params: { outputs: 'single', options: { maxAttempts: 20, retryDelaySeconds: 1 } },
			onEmit: ([item]) => {
				counts.runs += 1;
				if (counts.runs % FAILING === 0) {
					counts.failedRuns += 1;

					return 'error';
				}
				const text = String(item?.json.newText);
				succeeded.set(text, (succeeded.get(text) ?? 0) + 1);

				return 'success';
			},
		});
	const chaos: Chaos = { world, address, proxy, trigger: await start(), start, halfOpenMs: [] };
	await world.connected(address);
	const plan = planFaults(mails);
	for (let index = 0; index < mails; index += 1) {
		await world.deliver(address, `mail number ${index}`);
		for (const fault of plan.get(index) ?? []) await breakBy[fault](chaos);
	}
	await world.sandbox
		.waitFor(() => succeeded.size === mails, {
			what: 'every mail',
			timeoutMs: 90_000 + mails * 20,
		})
		.catch(() => undefined);
	await chaos.trigger.close();
	await proxy.stop();

	return {
		mails,
		lost: mails - succeeded.size,
		repeated: [...succeeded.values()].filter((count) => count > 1).length,
		...counts,
		faults: countFaults(plan),
		halfOpenMs: chaos.halfOpenMs,
		seconds: (performance.now() - startedAt) / 1_000,
	};
}

function planFaults(mails: number): ReadonlyMap<number, readonly Fault[]> {
	const rounds = Math.max(1, Math.round(mails / MAILS_PER_ROUND));
	const faults = Array.from({ length: rounds }, (_, round) => [
		...ROUND,
		...(round > 0 ? (['half-open'] as const) : []),
	]).flat();
	const plan = new Map<number, Fault[]>();
	faults.forEach((fault, index) => {
		const at = Math.floor(((index + 1) * mails) / (faults.length + 1));
		plan.set(at, [...(plan.get(at) ?? []), fault]);
	});

	return plan;
}

function countFaults(plan: ReadonlyMap<number, readonly Fault[]>): Record<Fault, number> {
	const counts = {
		cut: 0,
		'server restart': 0,
		'uids forgotten': 0,
		'n8n restart': 0,
		'half-open': 0,
	};
	for (const fault of [...plan.values()].flat()) counts[fault] += 1;

	return counts;
}

const breakBy: Readonly<Record<Fault, (chaos: Chaos) => Promise<void>>> = {
	cut: async ({ proxy }) => proxy.cut(),
	'server restart': async ({ world }) => await world.sandbox.restartDovecot(),
	'n8n restart': async (chaos) => {
		await chaos.trigger.close();
		chaos.trigger = await chaos.start();
	},
	// Dovecot numbers a folder anew only while nobody has it open.
	'uids forgotten': async (chaos) => {
		await chaos.trigger.close();
		await chaos.world.sandbox.forgetUids(chaos.address);
		chaos.trigger = await chaos.start();
	},
	'half-open': async ({ world, address, proxy, halfOpenMs }) => {
		await world.connected(address);
		const connections = proxy.connectionsEver();
		const severedAt = performance.now();
		proxy.halfOpen();
		await world.sandbox.waitFor(() => proxy.connectionsEver() > connections, {
			what: 'the severed link is found',
			timeoutMs: 120_000,
		});
		halfOpenMs.push(performance.now() - severedAt);
	},
};
