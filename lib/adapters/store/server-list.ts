import type { NewServer, Server, ServerList } from '../../store/server-list';
import { domainOf } from './subject-hash';
import { insertStatement, recordShape, takeExcluded } from './record-shape';
import type { SliceContext } from './slice-context';

const server = recordShape<Server>({
	id: 'plain',
	name: 'plain',
	heloName: 'plain',
	mailFromAddress: 'plain',
	identityDomain: 'plain',
	ip4: 'plain',
	ip6: 'plain',
	tier: 'plain',
	status: 'plain',
	statusReason: 'plain',
	poolTags: 'json',
	limits: 'json',
	maxMailboxes: 'plain',
	dailyCap: 'plain',
	score: 'plain',
	weight: 'plain',
});

export function createServerList(context: SliceContext): ServerList {
	const { session, clock } = context;

	return {
		upsert: async (given) => await upsertServer(context, given),
		get: async (id) => {
			const row = await session.get(`SELECT ${server.columns} FROM servers WHERE id = ?`, [id]);

			return row && server.read(row);
		},
		list: async ({ status, tag }) => {
			const rows = await session.all(
				`SELECT ${server.columns} FROM servers ${status === undefined ? '' : 'WHERE status = ?'} ORDER BY name`,
				status === undefined ? [] : [status],
			);
			const servers = rows.map(server.read);

			return tag === undefined ? servers : servers.filter(({ poolTags }) => poolTags.includes(tag));
		},
		setStatus: async (id, status, reason) => {
			const now = clock.now();
			await session.run(
				'UPDATE servers SET status = ?, status_reason = ?, status_at = ?, updated_at = ? WHERE id = ?',
				[status, reason, now, now, id],
			);
		},
		setScore: async (id, { score, weightIfEnabled }) => {
			await session.run(
				`UPDATE servers SET score = ?,
				weight = CASE WHEN status = 'enabled' THEN CAST(? AS DOUBLE PRECISION) ELSE 0 END,
				updated_at = ? WHERE id = ?`,
				[score, weightIfEnabled, clock.now(), id],
			);
		},
	};
}

async function upsertServer(
	{ session, clock, random }: SliceContext,
	given: NewServer,
): Promise<Server> {
	const now = clock.now();
	const { id, ...named } = given;
	const known = await session.get('SELECT id, daily_cap FROM servers WHERE name = ?', [given.name]);
	const changed = { ...server.write(named), updated_at: now };
	const fresh = {
		...server.write({
			id: id ?? random.id(),
			tier: 'fresh',
			status: 'enabled',
			identityDomain: domainOf(given.mailFromAddress),
		} satisfies Partial<NewServer>),
		created_at: now,
		...changed,
	};
	const [row] = await session.write(
		`${insertStatement('servers', fresh)}
		ON CONFLICT (name) DO UPDATE SET ${takeExcluded(Object.keys(changed))} RETURNING ${server.columns}`,
		Object.values(fresh),
	);
	// The mailboxes of a full server wait for tomorrow; with more room they need not (ledger S4-26).
	if (known && (given.dailyCap ?? 0) > Number(known.daily_cap)) {
		await session.run('UPDATE mailboxes SET next_at = ? WHERE server_id = ? AND next_at > ?', [
			now,
			String(known.id),
			now,
		]);
	}

	return server.read(row ?? {});
}
