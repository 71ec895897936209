import type { INodeParameters, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { allResources } from '../../../../nodes/OutreachStore/operations/all-resources';
import { OutreachStore } from '../../../../nodes/OutreachStore/OutreachStore.node';
import { droppedParameters } from '../../../support/node-description';
import type { StoreNode } from './store-node';
import { openStoreNode } from './store-node';

const { description } = new OutreachStore();

describe('an option is offered only where it acts', () => {
	it.each<[string, INodeParameters, boolean]>([
		['force', { operation: 'add', scope: 'address' }, false],
		['includeSubdomains', { operation: 'add', scope: 'campaign' }, false],
		['force', { operation: 'add', scope: 'domain' }, true],
		['includeSubdomains', { operation: 'add', scope: 'domain' }, true],
		['force', { operation: 'import', scope: 'address' }, false],
		['force', { operation: 'import', scope: 'domain' }, true],
	])('suppression: "%s" with %j', (option, values, isOffered) => {
		const params = { resource: 'suppression', ...values, additionalFields: { [option]: true } };

		expect(droppedParameters(description, params)).toEqual(
			isOffered ? [] : [`additionalFields.${option}`],
		);
	});

	it.each([
		['leads', ['additionalFields.since']],
		['suppressions', ['additionalFields.campaignId', 'additionalFields.since']],
		['auditLog', ['additionalFields.campaignId']],
		['probes', ['additionalFields.campaignId']],
		['attempts', []],
		['replies', []],
	])('export of %s', (table, dropped) => {
		const additionalFields = { campaignId: 'spring', since: '2027-01-01' };
		const params = { resource: 'export', operation: 'csv', table, additionalFields };

		expect(droppedParameters(description, params)).toEqual(dropped);
	});
});

it('choices are written in title case, word by word', () => {
	const choices = allResources
		.flatMap(({ operations }) => operations.flatMap(({ properties }) => properties))
		.flatMap((property) => [property, ...((property.options ?? []) as INodeProperties[])])
		.filter(({ type }) => type === 'options')
		.flatMap(({ options = [] }) => options as INodePropertyOptions[])
		.map(({ name }) => name);

	expect(choices).toContain('Audit Log');
	// "AuditLog" was the value itself; one brand is written like that.
	expect(choices.filter((name) => /[a-z][A-Z]/.test(name))).toEqual(['SendGrid']);
});

describe('a stopped sequence', () => {
	let node: StoreNode;

	beforeEach(async () => {
		node = await openStoreNode();
	});

	afterEach(async () => {
		await node.close();
	});

	it('can be resumed by hand', async () => {
		const [lead] = await node.run('lead.upsert', { address: 'jane@example.com' });
		const leadId = String(lead?.id);
		const stopped = { stoppedReason: 'wants a call', notBefore: '2027-01-01T00:00:00Z' };
		await node.run('lead.update', { leadId, additionalFields: stopped });

		expect(
			await node.run('lead.update', { leadId, additionalFields: { resume: false, step: 2 } }),
		).toMatchObject([{ stoppedReason: 'wants a call', step: 2 }]);
		expect(
			await node.run('lead.update', { leadId, additionalFields: { resume: true } }),
		).toMatchObject([{ stoppedReason: null, notBefore: null, step: 2 }]);
		expect(await node.run('lead.planNextStep', { leadId })).toMatchObject([{ planned: true }]);
	});
});
