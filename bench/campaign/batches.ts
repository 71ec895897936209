import { settingsOf } from '../../sandbox/demo/adapt-template';
import type { N8nCluster } from '../../sandbox/n8n/n8n-cluster';
import type { CredentialReference } from '../../sandbox/n8n/n8n-instance';
import { importTemplate } from '../../test/support/template-world';
import type { World } from '../worlds/start-world';

const FILE = '02-campaign-with-follow-ups.json';
const DOMAINS = 50;

export interface Batches {
	readonly campaignId: string;
	/** How many executions share the leads. */
	readonly executions: number;
	readonly leadsEach: number;
}

export interface BatchRun {
	readonly seconds: number;
	readonly executions: readonly ExecutionTimes[];
}

/** Where the time of one execution went. */
export interface ExecutionTimes {
	readonly seconds: number;
	/** In nodes of this package; the rest is n8n itself and its own nodes. */
	readonly ourSeconds: number;
}

interface Campaigning {
	readonly cluster: N8nCluster;
	readonly world: World;
	readonly credentials: Readonly<Record<string, CredentialReference>>;
}

/** The whole template over all leads: one copy of it per batch, started together as schedules would. */
export async function runBatches(where: Campaigning, batches: Batches): Promise<BatchRun> {
	const { main } = where.cluster;
	const ids: string[] = [];
	for (let batch = 0; batch < batches.executions; batch += 1)
		ids.push(await importBatch(where, batches, batch));
	const startedAt = performance.now();
	const started = await Promise.all(
		ids.map(async (id) => await main.runManually(id, 'Run by hand')),
	);
	const ended = [];
	for (const id of started) ended.push(await main.waitForExecution(id, 600_000));
	const seconds = (performance.now() - startedAt) / 1000;
	for (const { status, data } of ended) {
		if (status !== 'success')
			throw new Error(`${status}: ${data?.resultData.error?.message ?? 'no message'}`);
	}

	return {
		seconds,
		executions: await Promise.all(started.map(async (id) => await timesOf(main, id))),
	};
}

async function importBatch(
	{ cluster, world, credentials }: Campaigning,
	{ campaignId, leadsEach }: Batches,
	batch: number,
): Promise<string> {
	const options = {
		manualRuns: 'send',
		userCap: 1_000_000,
		domainCap: 1_000_000,
	};

	return await importTemplate(cluster.main, FILE, {
		credentials,
		parameters: {
			...settingsOf(FILE, { campaignId }),
			Leads: { jsCode: leadsCode(campaignId, batch * leadsEach, leadsEach) },
			Validate: {
				heloName: 'probe.sender.test',
				mailFrom: 'verify@sender.test',
				options: {
					allowPrivateAddresses: true,
					allowReservedDomains: true,
					dnsServers: world.dns.join(', '),
					smtpPort: world.port,
					respectProviderLimits: false,
					delayBetweenConnections: 0,
				},
			},
			'First mail': { options },
			'Follow-up mail': { options },
			'Deferred mails': { options },
		},
	});
}

/** Fifty companies, each campaign with people of its own. */
function leadsCode(campaignId: string, from: number, count: number): string {
	return `return Array.from({ length: ${count} }, (_, index) => ${from} + index).map((number) => ({ json: {
		email: \`user-${campaignId}-\${number}@d\${number % ${DOMAINS} + 1}.test\`, firstName: 'Lee',
		company: \`Example \${number} Ltd\`, country: 'US', contactSource: 'trade fair',
	} }));`;
}

interface TimedExecution {
	readonly startedAt: string;
	readonly stoppedAt: string;
	readonly workflowData: { readonly nodes: ReadonlyArray<{ name: string; type: string }> };
	readonly data: {
		readonly resultData: {
			readonly runData: Readonly<Record<string, ReadonlyArray<{ readonly executionTime: number }>>>;
		};
	};
}

async function timesOf(main: N8nCluster['main'], id: string): Promise<ExecutionTimes> {
	const execution = await main.api<TimedExecution>(
		'GET',
		`/api/v1/executions/${id}?includeData=true`,
	);
	const ours = new Set(
		execution.workflowData.nodes
			.filter(({ type }) => type.startsWith('n8n-nodes-outreach.'))
			.map(({ name }) => name),
	);
	const ourMs = Object.entries(execution.data.resultData.runData)
		.filter(([name]) => ours.has(name))
		.flatMap(([, runs]) => runs)
		.reduce((sum, { executionTime }) => sum + executionTime, 0);

	return {
		seconds: (Date.parse(execution.stoppedAt) - Date.parse(execution.startedAt)) / 1000,
		ourSeconds: ourMs / 1000,
	};
}
