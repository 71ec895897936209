import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openStore } from '../../lib/adapters/store/open-store';
import { ReputationCheck } from '../../nodes/ReputationCheck/ReputationCheck.node';
import type { DnsResponder } from '../../sandbox/dns/dns-responder';
import { startDnsResponder } from '../../sandbox/dns/dns-responder';
import type { NodeRun } from './node-harness';
import { jsonOf, runNode } from './node-harness';

/** Reputation Check with name servers of its own and a new store for each test of the file that calls it. */
export function reputationDesk(options: Parameters<typeof startDnsResponder>[0] = {}) {
	let folder: string;
	let dns: DnsResponder;
	let run = 0;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'reputation-'));
		dns = await startDnsResponder(options);
	});
	beforeEach(() => {
		run += 1;
	});
	afterAll(async () => {
		await dns.stop();
		await rm(folder, { recursive: true, force: true });
	});
	const store = () => ({ kind: 'sqlite' as const, file: join(folder, `${run}.sqlite`) });

	return {
		dns: () => dns,
		openStore: async () => await openStore(store()),
		check: async (params: NonNullable<NodeRun['params']>, more: Partial<NodeRun> = {}) => {
			const outputs = await runNode(new ReputationCheck(), {
				params: {
					...params,
					options: {
						dnsServers: dns.servers.join(),
						dnsTimeout: 0.5,
						spacingMs: 0,
						...(params.options as object),
					},
				},
				credentials: { outreachStoreApi: store() },
				...more,
			});

			return { results: jsonOf(outputs, 'Results'), alerts: jsonOf(outputs, 'Alerts') };
		},
	};
}
