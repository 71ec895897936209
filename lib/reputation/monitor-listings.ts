import type { AlertBook } from '../store/alert-book';
import type { BlacklistEvent, ReputationLog } from '../store/reputation-log';
import type { ServerList } from '../store/server-list';
import type { DnsblPorts, DnsblRead, DnsblRequest } from './check-dnsbl';
import { checkDnsbl } from './check-dnsbl';
import { findSilence, readFreshness } from './find-silence';
import type { ReputationAlert } from './judge-thresholds';
import type { ListingChange } from './listing-event';
import { applyRead, delistAdvice, SERIOUS_WEIGHT } from './listing-event';
import { reconcileAlerts } from './reconcile-alerts';
import { controlServer } from './server-control';

export interface MonitorPorts extends DnsblPorts {
	readonly reputation: ReputationLog;
	readonly servers: ServerList;
	readonly alerts: Pick<AlertBook, 'getAlert' | 'putAlert'>;
}

export interface MonitorRequest extends DnsblRequest {
	readonly actor: string;
	/** A listing of this weight quarantines the server whose address it is; undefined: never. */
	readonly quarantineWeight: number | undefined;
}

export interface ListingNews {
	readonly read: DnsblRead;
	readonly change: ListingChange;
	/** As it stands now; undefined when there never was one. */
	readonly event: Omit<BlacklistEvent, 'id'> | undefined;
	/** The answer was counted before and still lives in the cache: known, but no second read. */
	readonly repeated: boolean;
}

export interface MonitorReport {
	readonly news: readonly ListingNews[];
	readonly alerts: readonly ReputationAlert[];
}

/** Asks the lists, keeps what they said, and turns it into events, drafts and alerts. */
export async function monitorListings(
	ports: MonitorPorts,
	request: MonitorRequest,
): Promise<MonitorReport> {
	const freshness = await readFreshness(ports.reputation, ports.clock.now());
	const reads = await checkDnsbl(ports, request);
	const news: ListingNews[] = [];
	for (const read of reads) news.push(await keep(ports, request, read));
	await ports.reputation.logChecks(
		news.filter(({ repeated }) => !repeated).map(({ read }) => toCheck(read)),
	);
	const silence = findSilence(freshness, ports.clock.now());
	const alerts = await reconcileAlerts(ports.alerts, {
		firing: [...news.flatMap(alertOf), ...silentLists(reads), ...silence.firing],
		fine: [
			...news
				.filter(({ event, read }) => event?.status !== 'active' && read.status === 'clear')
				.map(signalOf),
			...speakingLists(reads),
			...silence.fine,
		],
		now: ports.clock.now(),
	});

	return { news, alerts };
}

async function keep(
	ports: MonitorPorts,
	request: MonitorRequest,
	read: DnsblRead,
): Promise<ListingNews> {
	const previous = await ports.reputation.getEvent(read.subject, read.zone);
	if (read.status === 'listed' && previous && read.checkedAt <= previous.lastSeen) {
		return { read, change: 'none', event: previous, repeated: true };
	}
	const { event, change } = applyRead(previous, read);
	if (!event) return { read, change, event: previous, repeated: false };
	const isNew = change === 'opened' || change === 'reopened';
	const quarantined = isNew ? await quarantine(ports, request, read) : undefined;
	const stored = { ...event, actionTaken: quarantined ?? event.actionTaken };
	const eventId = await ports.reputation.putEvent(stored);
	if (isNew && read.weight >= SERIOUS_WEIGHT) {
		await ports.reputation.openDelistRequest({
			eventId,
			actor: request.actor,
			...delistAdvice(read.zone),
		});
	}

	return { read, change, event: stored, repeated: false };
}

/** Only lowers volume; leaving quarantine is a person's act. */
async function quarantine(
	ports: MonitorPorts,
	{ quarantineWeight, actor }: MonitorRequest,
	read: DnsblRead,
): Promise<string | undefined> {
	if (quarantineWeight === undefined || read.weight < quarantineWeight) return undefined;
	const servers = await ports.servers.list({});
	const server = servers.find(({ ip4, ip6 }) => ip4 === read.subject || ip6 === read.subject);
	if (!server || server.status === 'quarantined' || server.status === 'disabled') return undefined;
	const reason = `${read.subject} is listed at ${read.zone}`;
	await controlServer(ports, {
		server: server.id,
		action: 'quarantine',
		actor,
		reason,
		force: false,
	});

	return `quarantined ${server.name}`;
}

function toCheck(read: DnsblRead) {
	return {
		subjectKind: read.subjectKind,
		subject: read.subject,
		zone: read.zone,
		status: read.status,
		response: read.codes.map(({ answer }) => answer).join(', ') || null,
		txt: read.txt,
		failure: read.failure,
		latencyMs: read.latencyMs,
		checkedAt: read.checkedAt,
	};
}

function signalOf({ read }: ListingNews) {
	return {
		subjectKind: read.subjectKind,
		subject: read.subject,
		signal: `dnsbl:${read.zone}`,
		dedupeKey: `dnsbl:${read.subject}:${read.zone}`,
	};
}

function alertOf(news: ListingNews): readonly ReputationAlert[] {
	const { event, read } = news;
	if (event?.status !== 'active' || read.status !== 'listed' || read.weight === 0) return [];

	return [
		{
			...signalOf(news),
			severity: read.weight >= SERIOUS_WEIGHT ? 'critical' : 'warning',
			state: 'firing',
			value: event.code,
			threshold: 'not listed',
			action: event.actionTaken === null ? 'none' : 'quarantine_server',
			fix: read.fix ?? '',
		},
	];
}

/** A list that refuses or has died watches nothing; one alert per list, not per address. */
function silentLists(reads: readonly DnsblRead[]): readonly ReputationAlert[] {
	const byZone = new Map<string, DnsblRead>();
	for (const read of reads) {
		if (read.status === 'refused' || read.status === 'dead') byZone.set(read.zone, read);
	}

	return [...byZone.values()].map(({ zone, status, failure, fix }) => ({
		...listSignal(zone, status),
		severity: 'warning',
		state: 'firing',
		value: failure ?? '',
		threshold: 'answers',
		action: 'none',
		fix: fix ?? '',
	}));
}

/** A list that answers again is watched again. */
function speakingLists(reads: readonly DnsblRead[]) {
	const silent = new Set(silentLists(reads).map(({ subject }) => subject));
	const zones = reads
		.filter(({ zone, status }) => !silent.has(zone) && (status === 'clear' || status === 'listed'))
		.map(({ zone }) => zone);

	return [...new Set(zones)].flatMap((zone) =>
		(['refused', 'dead'] as const).map((status) => listSignal(zone, status)),
	);
}

function listSignal(zone: string, status: DnsblRead['status']) {
	return {
		subjectKind: 'list',
		subject: zone,
		signal: `list_${status}`,
		dedupeKey: `dnsbl-list:${zone}:${status}`,
	};
}
