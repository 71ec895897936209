import { systemClock } from '../lib/adapters/system-clock';
import { createDomainNames } from '../lib/adapters/text/domain-names';
import { createAuditBatch } from '../lib/policy/audit-batch';
import { checkPolicy } from '../lib/policy/check-policy';
import { defaultProfile } from '../lib/policy/data/profiles';
import { createFactBatch } from '../lib/policy/fact-batch';
import type { PolicyRequest } from '../lib/policy/policy-request';
import type { BenchReport } from './harness';
import { medianOfRounds } from './harness';
import type { OpenedStore } from './store/open-stores';
import { openPostgres, openSqlite } from './store/open-stores';

export const name = 'policy';

const CHECKS = 4_000;
const ROUNDS = 9;
// As the node works off its items.
const AT_ONCE = 256;
const SUPPRESSIONS = 20_000;

/** Complete dry decisions: every fact read from the store, every rule asked, one audit row written. */
export async function run(): Promise<BenchReport> {
	const sqlite = await measure(await openSqlite());
	const postgres = await measure(await openPostgres());

	return {
		figures: [
			{
				name: 'SQLite: dry decisions',
				value: sqlite,
				unit: '/s',
				target: 10_000,
				better: 'higher',
			},
			{
				name: 'PostgreSQL: dry decisions',
				value: postgres,
				unit: '/s',
				target: 3_000,
				better: 'higher',
			},
		],
		peers: [],
		notes: [
			`${ROUNDS} rounds of ${CHECKS} decisions, the median; ${AT_ONCE} at once in one process; ${SUPPRESSIONS} suppressions in the store; every decision leaves a durable audit row`,
		],
	};
}

async function measure(opened: OpenedStore): Promise<number> {
	const { store } = opened;
	const ports = {
		facts: createFactBatch(store.facts),
		names: createDomainNames(),
		clock: systemClock,
		audit: createAuditBatch(store),
	};
	const provenance = { workflowId: 'bench', executionId: null, nodeVersion: '1' };
	try {
		await store.suppressions.add(
			Array.from({ length: SUPPRESSIONS }, (_, index) => ({
				scope: 'address' as const, subject: `gone${index}@example.com`, reason: 'import' as const, actor: 'bench',
			})), // prettier-ignore
		);
		return await medianOfRounds(ROUNDS, async () => {
			const startedAt = performance.now();
			await atOnce(CHECKS, async (index) => {
				await checkPolicy(ports, requestOf(index), { profile: defaultProfile, provenance });
			});

			return (CHECKS / (performance.now() - startedAt)) * 1000;
		});
	} finally {
		await opened.close();
	}
}

function requestOf(index: number): PolicyRequest {
	return {
		recipient: `person${index}@company${index % 500}.example`,
		sender: 'ada@example.org',
		subject: 'Hello',
		campaignId: 'spring',
		stepId: '1',
		actor: 'bench',
		country: 'US',
		contactSource: 'bench',
	};
}

async function atOnce(count: number, work: (index: number) => Promise<void>): Promise<void> {
	let next = 0;
	const worker = async (): Promise<void> => {
		for (let index = next++; index < count; index = next++) await work(index);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
