import type { ProbeRecord, StoredProbe, VerificationMemory } from '../../store/verification-memory';
import { insertStatement, recordShape } from './record-shape';
import type { SliceContext } from './slice-context';
import type { SqlRow } from './sql-session';
import { placeholders } from './sql-session';
import { toHex } from './subject-hash';

type ProbeLog = Pick<
	VerificationMemory,
	'logProbes' | 'listProbes' | 'listProbesOf' | 'forgetProbesBefore'
>;

const probe = recordShape<Omit<ProbeRecord, 'keepAddress'>>({
	at: 'plain',
	address: 'plain',
	domain: 'plain',
	level: 'plain',
	jobId: 'plain',
	workflowId: 'plain',
	executionId: 'plain',
	identity: 'plain',
	heloName: 'plain',
	mailFrom: 'plain',
	mxGroup: 'plain',
	mxHost: 'plain',
	mxIp: 'plain',
	provider: 'plain',
	profileVersion: 'plain',
	sessionId: 'plain',
	attempt: 'plain',
	stage: 'plain',
	code: 'plain',
	enhanced: 'plain',
	text: 'plain',
	tls: 'flag',
	pipelined: 'flag',
	ms: 'plain',
	ruleId: 'plain',
	reason: 'plain',
	verdict: 'plain',
	score: 'plain',
	nextDueAt: 'plain',
});

/** What was asked of whom and what was answered; by the hash of the address, unless told otherwise. */
export function createProbeLog({ session, hasher, random }: SliceContext): ProbeLog {
	return {
		logProbes: async (records) => {
			if (records.length === 0) return;
			await session.atomically(async (inner) => {
				for (const record of records) {
					const row = {
						id: random.id(),
						...probe.write(record),
						...(record.keepAddress === false ? { address: null } : {}),
						address_hash: hasher.address(record.address),
					};
					await inner.run(insertStatement('probe_log', row), Object.values(row));
				}
			});
		},
		listProbes: async ({ since, limit, cursor }) => {
			const rows = await session.all(
				`SELECT id, address_hash, ${probe.columns} FROM probe_log
				WHERE id > ? AND at >= ? ORDER BY id LIMIT ?`,
				[cursor ?? '', since ?? 0, limit],
			);

			return rows.map(toStoredProbe);
		},
		listProbesOf: async (addresses) => {
			const rows = await session.all(
				`SELECT id, address_hash, ${probe.columns} FROM probe_log
				WHERE address_hash IN (${placeholders(addresses.length)}) ORDER BY id`,
				addresses.map((address) => hasher.address(address)),
			);

			return rows.map(toStoredProbe);
		},
		forgetProbesBefore: async (time) =>
			await session.run('DELETE FROM probe_log WHERE at < ?', [time]),
	};
}

function toStoredProbe(row: SqlRow): StoredProbe {
	return {
		...probe.read(row),
		id: String(row.id),
		addressHash: toHex(row.address_hash as Uint8Array),
	};
}
