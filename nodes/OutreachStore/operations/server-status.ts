import type { IDataObject } from 'n8n-workflow';

import { serverNameField } from './fields';
import type { OperationInput, StoreOperation } from './operation';
import { requireFound } from './require-found';
import { toJson } from './to-json';

const MAX_LISTINGS = 200;

/** What is known of a server and its addresses, in one item (ledger S4-24). */
async function run({ store, form }: OperationInput): Promise<IDataObject> {
	const name = form.text('serverName', 'Name');
	const servers = await store.servers.list({});
	const server = requireFound(
		servers.find((one) => one.name === name),
		'server',
		name,
	);
	const addresses = [server.ip4, server.ip6].filter((ip) => ip !== null);
	const listings: IDataObject[] = [];
	const checks: IDataObject[] = [];
	for (const subject of addresses) {
		const page = { status: 'active', subject, limit: MAX_LISTINGS } as const;
		listings.push(...(await store.reputation.listEvents(page)).map(toJson));
		checks.push(...(await store.reputation.listDnsChecks(subject)).map(toJson));
	}
	const stops = (await store.threadStops.list()).filter(({ subject }) => subject === server.id);
	const failing = checks.filter(({ status }) => status === 'fail');

	return {
		...toJson(server),
		sends: server.status === 'enabled' && server.tier !== 'quarantine',
		newThreadsStopped: stops.map(({ reason }) => reason),
		listed: listings.length > 0,
		listings,
		failingChecks: failing.map(
			({ checkName, subject }) => `${String(checkName)} of ${String(subject)}`,
		),
		checks,
	};
}

export const serverStatusOperation: StoreOperation = {
	operation: 'getStatus',
	name: 'Get Status',
	action: 'Get the status of a server',
	description:
		'Show whether a server may send, and the blocklists and failing checks of its addresses',
	properties: [serverNameField],
	run,
};
