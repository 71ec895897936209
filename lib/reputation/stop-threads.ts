import type { ReputationLog } from '../store/reputation-log';
import type { ServerList } from '../store/server-list';
import type { StoppedKind, ThreadStops } from '../store/thread-stops';
import type { CheckFinding } from './finding';
import { sameAddress } from './ip-address';
import type { ReputationAlert } from './judge-thresholds';
import { STOPS_THREADS } from './keep-findings';

export interface StopPorts {
	readonly threadStops: ThreadStops;
	readonly servers: Pick<ServerList, 'list'>;
	readonly reputation: Pick<ReputationLog, 'recordAction'>;
}

/** One review of a domain or an address, with the alerts that came of it. */
export interface Review {
	readonly subject: string;
	readonly subjectKind: 'domain' | 'ip';
	readonly findings: readonly CheckFinding[];
	readonly alerts: readonly ReputationAlert[];
	readonly actor: string;
	readonly now: number;
}

export interface ThreadAction {
	readonly action: 'threads_stopped' | 'threads_allowed';
	/** The domain, or the name of the server with the address. */
	readonly subject: string;
	readonly because: string;
}

/**
 * No new threads while SPF, DKIM or PTR fail at the second look in a row; open ones go on. The next
 * review that finds the same check in order lifts it, and so does a person.
 */
export async function stopOrAllowThreads(
	ports: StopPorts,
	review: Review,
): Promise<readonly ThreadAction[]> {
	const taken: ThreadAction[] = [];
	for (const check of STOPS_THREADS) {
		const change = changeOf(review, check);
		if (!change) continue;
		for (const target of await targetsOf(ports, review)) {
			const action = await act(ports, review, { check, change, target });
			if (action) taken.push(action);
		}
	}

	return taken;
}

type Change = 'stop' | 'lift';

function changeOf({ findings, alerts }: Review, check: string): Change | undefined {
	const ours = findings.filter((finding) => finding.check === check);
	if (alerts.some(({ signal, action }) => signal === check && action === 'stop_new_threads'))
		return 'stop';
	// A selector that is not looked at any more is no obstacle; one that could not be looked up is.
	const isClean = ours.every(({ status }) => status === 'pass' || status === 'warn');

	return ours.length > 0 && isClean ? 'lift' : undefined;
}

interface Target {
	readonly kind: StoppedKind;
	readonly id: string;
	readonly name: string;
}

async function targetsOf(
	{ servers }: StopPorts,
	{ subject, subjectKind }: Review,
): Promise<readonly Target[]> {
	if (subjectKind === 'domain') return [{ kind: 'domain', id: subject, name: subject }];

	return (await servers.list({}))
		.filter(({ ip4, ip6 }) => [ip4, ip6].some((ip) => ip !== null && sameAddress(ip, subject)))
		.map(({ id, name }) => ({ kind: 'server', id, name }));
}

interface Act {
	readonly check: string;
	readonly change: Change;
	readonly target: Target;
}

async function act(
	{ threadStops, reputation }: StopPorts,
	{ subject, actor, now }: Review,
	{ check, change, target }: Act,
): Promise<ThreadAction | undefined> {
	const stops = change === 'stop';
	// The PTR of an IPv6 address is a check of its own name.
	const record = check === 'ipv6' ? 'PTR' : check.toUpperCase();
	const because = `${record} of ${subject} ${stops ? 'failed twice in a row' : 'is in order'}`;
	const stop = { subjectKind: target.kind, subject: target.id, cause: check };
	const isNews = stops
		? await threadStops.stop({ ...stop, reason: because, actor, since: now })
		: (await threadStops.lift(stop)) > 0;
	if (!isNews) return undefined;
	await reputation.recordAction({
		actor,
		action: stops ? 'threads.stop' : 'threads.allow',
		subject: target.id,
		beforeState: stops ? 'allowed' : 'stopped',
		afterState: stops ? 'stopped' : 'allowed',
		reason: because,
		at: now,
	});

	return {
		action: stops ? 'threads_stopped' : 'threads_allowed',
		subject: target.name,
		because,
	};
}
