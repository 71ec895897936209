import type { Clock } from '../clock';
import type { ReputationLog } from '../store/reputation-log';
import type { Server } from '../store/server-list';
import type { ReputationAlert } from './judge-thresholds';
import { openIssues } from './server-control';

const CLEAN_MS = 30 * 24 * 3_600_000;

/** Servers that have been quarantined and clean for 30 days; letting them out is a person's act. */
export async function findCleanQuarantine(
	{ reputation, clock }: { readonly reputation: ReputationLog; readonly clock: Clock },
	servers: readonly Server[],
): Promise<readonly ReputationAlert[]> {
	const clean: ReputationAlert[] = [];
	for (const server of servers.filter(({ status }) => status === 'quarantined')) {
		const since = await cleanSince(reputation, server);
		if (since === undefined || clock.now() - since < CLEAN_MS) continue;
		clean.push({
			severity: 'info',
			state: 'firing',
			subjectKind: 'server',
			subject: server.name,
			signal: 'quarantine_clean',
			value: new Date(since).toISOString(),
			threshold: '30 days',
			action: 'none',
			fix: 'Nothing speaks against it any more: enable it with "Apply Server Action", starting at half of its old caps.',
			dedupeKey: `reputation:server:${server.name}:quarantine_clean`,
		});
	}

	return clean;
}

/** The later of: when it was quarantined, and when its last listing was resolved. */
async function cleanSince(reputation: ReputationLog, server: Server): Promise<number | undefined> {
	if ((await openIssues(reputation, server)).length > 0) return undefined;
	const acts = await reputation.listActions({ subject: server.id, limit: 100 });
	const quarantinedAt = acts.find(({ action }) => action === 'server.quarantine')?.at;
	if (quarantinedAt === undefined) return undefined;
	const resolved: number[] = [quarantinedAt];
	for (const subject of [server.ip4, server.ip6]) {
		if (subject === null) continue;
		const events = await reputation.listEvents({ subject, limit: 100 });
		resolved.push(...events.map(({ resolvedAt }) => resolvedAt ?? 0));
	}

	return Math.max(...resolved);
}
