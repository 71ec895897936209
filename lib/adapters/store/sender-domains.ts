import type { SenderDomain, SenderDomainInUse, SenderDomains } from '../../store/sender-domains';
import { insertStatement, recordShape, takeExcluded } from './record-shape';
import type { SliceContext } from './slice-context';
import type { SqlRow } from './sql-session';

const senderDomain = recordShape<SenderDomain>({
	domain: 'plain',
	maxMailboxes: 'plain',
	cooldownUntil: 'plain',
	restAfterDays: 'plain',
	reserve: 'flag',
	createdAt: 'plain',
});

const DEFAULT_MAX_MAILBOXES = 3;

export function createSenderDomains(context: SliceContext): SenderDomains {
	const { session, clock } = context;
	const upsert: SenderDomains['upsert'] = async (change) => {
		const changed = senderDomain.write({ ...change, domain: change.domain.toLowerCase() });
		const fresh = { ...changed, created_at: clock.now() };
		const [row] = await session.write(
			`${insertStatement('sender_domains', fresh)}
			ON CONFLICT (domain) DO UPDATE SET ${takeExcluded(Object.keys(changed))} RETURNING ${senderDomain.columns}`,
			Object.values(fresh),
		);

		return senderDomain.read(row ?? {});
	};

	return {
		upsert,
		get: async (domain) => {
			const row = await session.get(
				`SELECT ${senderDomain.columns} FROM sender_domains WHERE domain = ?`,
				[domain.toLowerCase()],
			);

			return row && senderDomain.read(row);
		},
		list: async () => {
			const rows = await session.all(
				`SELECT domain, COUNT(*) AS mailboxes, MIN(created_at) AS in_use_since FROM mailboxes GROUP BY domain`,
			);
			const kept = await session.all(`SELECT ${senderDomain.columns} FROM sender_domains`);

			return merge(kept.map(senderDomain.read), rows);
		},
		rest: async (domain, until) => {
			const known = await session.get(
				'SELECT cooldown_until FROM sender_domains WHERE domain = ?',
				[domain.toLowerCase()],
			);
			await upsert({
				domain,
				cooldownUntil: Math.max(until, Number(known?.cooldown_until ?? 0)),
			});
			await session.run(
				`UPDATE mailboxes SET cooldown_until = ? WHERE domain = ?
				AND (cooldown_until IS NULL OR cooldown_until < ?)`,
				[until, domain.toLowerCase(), until],
			);
		},
	};
}

function merge(kept: readonly SenderDomain[], used: readonly SqlRow[]): SenderDomainInUse[] {
	const usage = new Map(used.map((row) => [String(row.domain), row]));
	const bare = [...usage.keys()].filter((domain) => !kept.some((row) => row.domain === domain));
	const all = [...kept, ...bare.map(withoutRow)];

	return all
		.map((row) => {
			const use = usage.get(row.domain);
			const inUseSince = use ? Number(use.in_use_since) : null;

			return { ...row, mailboxes: Number(use?.mailboxes ?? 0), inUseSince };
		})
		.sort((a, b) => (a.domain < b.domain ? -1 : 1));
}

function withoutRow(domain: string): SenderDomain {
	return {
		domain,
		maxMailboxes: DEFAULT_MAX_MAILBOXES,
		cooldownUntil: null,
		restAfterDays: null,
		reserve: false,
		createdAt: 0,
	};
}
