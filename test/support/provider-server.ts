import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stand-ins of Postmaster, SNDS, MXToolbox and GlockApps: they answer in the shapes those document. */
export interface ProviderServer {
	readonly baseUrl: string;
	/** What every provider wants: as the header Authorization, or as key of the query. */
	readonly key: string;
	/** Paths that were asked for with the key, newest last. */
	readonly asked: string[];
	/** From now on this path is refused, until it is allowed again. */
	refuse(path: string): void;
	allow(path: string): void;
	stop(): Promise<void>;
}

const KEY = 'the-key-of-the-test';
const today = (): string => new Date().toISOString().slice(0, 10);
const paths: Readonly<Record<string, (body: DomainStatsQuery) => unknown>> = {
	'/v2/domains/alpha.test/domainStats:query': domainStats,
	'/v2/domains/alpha.test/complianceStatus': () => ({
		name: 'domains/alpha.test/complianceStatus',
		complianceData: {
			domainId: 'alpha.test',
			rowData: [
				{ requirement: 'SPF', status: { status: 'COMPLIANT' } },
				{ requirement: 'DMARC_ALIGNMENT', status: { status: 'NEEDS_WORK' } },
			],
		},
	}),
	'/snds/data.aspx': () =>
		'198.51.100.10,11/18/2026 10:00 AM,11/18/2026 7:00 PM,190,190,190,YELLOW,0.2%,,,1,out2.alpha.test,b@alpha.test,\r\n',
	'/api/v1/lookup/blacklist/alpha.test': () => ({
		Command: 'blacklist',
		CommandArgument: 'alpha.test',
		Failed: [{ ID: 7, Name: 'A LIST' }],
		Passed: [],
		Timeouts: [],
		Errors: [],
	}),
	'/api/v1/GetTestResult': () => ({
		TestID: 't1',
		Finished: true,
		MailFrom: 'u01@alpha.test',
		Stats: { Inbox: 8, Other: 0, Spam: 2, NotDelivered: 0 },
	}),
};

export async function startProviderServer(): Promise<ProviderServer> {
	const refused = new Set<string>();
	const asked: string[] = [];
	const server = createServer((request, response) => {
		void (async () => {
			const url = new URL(request.url ?? '/', 'http://localhost');
			const body = await bodyOf(request);
			const answer = paths[url.pathname];
			const isKnown = [request.headers.authorization, url.searchParams.get('key')].includes(KEY);
			if (!answer || !isKnown || refused.has(url.pathname)) {
				response.writeHead(403, { 'content-type': 'application/json' });
				response.end('{"message":"no access"}');

				return;
			}
			asked.push(url.pathname);
			const data = answer(body);
			const isText = typeof data === 'string';
			response.writeHead(200, { 'content-type': isText ? 'text/csv' : 'application/json' });
			response.end(isText ? data : JSON.stringify(data));
		})();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

	return {
		baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		key: KEY,
		asked,
		refuse: (path) => void refused.add(path),
		allow: (path) => void refused.delete(path),
		stop: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

interface DomainStatsQuery {
	readonly metricDefinitions?: ReadonlyArray<{
		readonly name: string;
		readonly baseMetric: { readonly standardMetric: string };
		readonly filter?: string;
	}>;
}

// What each metric wants as a filter (developers.google.com/workspace/gmail/postmaster, MetricDefinition).
const FILTERS: Readonly<Record<string, RegExp>> = {
	SPAM_RATE: /^$/,
	AUTH_SUCCESS_RATE: /^auth_type = "(spf|dkim|dmarc)"$/,
	TLS_ENCRYPTION_RATE: /^traffic_direction = "(inbound|outbound)"$/,
	DELIVERY_ERROR_RATE: /^$/,
};

/** One figure for each metric that was asked for as it must be. */
function domainStats({ metricDefinitions = [] }: DomainStatsQuery) {
	const [year, month, day] = today().split('-').map(Number);
	const domainStats = metricDefinitions
		.filter(({ baseMetric, filter = '' }) => FILTERS[baseMetric.standardMetric]?.test(filter))
		.map(({ name, baseMetric }, index) => ({
			name: `domains/alpha.test/domainStats/opaque-${index}`,
			metric: name,
			date: { year, month, day },
			value: { doubleValue: baseMetric.standardMetric === 'SPAM_RATE' ? 0.003 : 0.99 },
		}));

	return { domainStats };
}

async function bodyOf(request: IncomingMessage): Promise<DomainStatsQuery> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	const text = Buffer.concat(chunks).toString();

	return text === '' ? {} : (JSON.parse(text) as DomainStatsQuery);
}
