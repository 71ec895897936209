import type { INodeParameters } from 'n8n-workflow';

import type { StoreNode } from './store-node';
import { openStoreNode } from './store-node';

let node: StoreNode;

beforeEach(async () => {
	node = await openStoreNode();
});

afterEach(async () => {
	await node.close();
});

const mailbox = { address: 'ada@example.net' };
const list = { scope: 'address', addresses: 'jane@example.com' };

describe('what an expression gives is held against the form', () => {
	it.each<[string, INodeParameters, string]>([
		[
			'suppression.add',
			{ ...list, reason: '={{ "angry" }}' },
			'"Reason" could not be used because "angry" is none of its values.',
		],
		[
			'mailbox.setStatus',
			{ ...mailbox, status: '={{ "asleep" }}', reason: 'x' },
			'"Status" could not be used because "asleep" is none of its values.',
		],
		[
			'mailbox.upsert',
			{
				...mailbox,
				additionalFields: { smtpHost: 'smtp.example.net', smtpSecurity: '={{ "ssl" }}' },
			},
			'"SMTP Security" could not be used because "ssl" is none of its values.',
		],
		[
			'export.csv',
			{ table: '={{ "secrets" }}' },
			'"Table" could not be used because "secrets" is none of its values.',
		],
		[
			'stats.byGroup',
			{ groupBy: '={{ "moon" }}' },
			'"Group By" could not be used because "moon" is none of its values.',
		],
		[
			'lead.getAll',
			{ filters: { status: '={{ "asleep" }}' } },
			'"Status" could not be used because "asleep" is none of its values.',
		],
		[
			'mailbox.upsert',
			{ ...mailbox, additionalFields: { dailyCap: '={{ "fifty" }}' } },
			'"Daily Cap" could not be used because "fifty" is no number.',
		],
		[
			'mailbox.upsert',
			{ ...mailbox, additionalFields: { dailyCap: -5 } },
			'"Daily Cap" could not be used because "-5" is less than 0.',
		],
		[
			'campaign.upsert',
			{ campaignId: 'c', campaignName: 'C', additionalFields: { dailyCap: 1.5 } },
			'"Daily Cap" could not be used because "1.5" is no whole number.',
		],
		[
			'attempt.getAll',
			{ filters: { recipient: 'nobody' } },
			'"Recipient" could not be used because "nobody" is no address',
		],
		[
			'auditLog.getAll',
			{ filters: { leadEmail: 'nobody' } },
			'"Lead Address" could not be used because "nobody" is no address',
		],
		['lead.getAll', { limit: -1 }, '"Limit" could not be used because "-1" is less than 1.'],
		['lead.getAll', { limit: 1.5 }, '"Limit" could not be used because "1.5" is no whole number.'],
		[
			'senderDomain.rest',
			{ domain: 'example.net', days: 1e15, reason: 'x' },
			'"Days" could not be used because "1000000000000000" is more than 3650.',
		],
		[
			'senderDomain.rest',
			{ domain: 'example.net, example.org', reason: 'x' },
			'"Domain" could not be used because "example.net, example.org" is no domain.',
		],
		[
			'person.erase',
			{ ...mailbox, actor: 'anna', reason: 'x', confirm: '={{ "yes" }}' },
			'"Confirm" could not be used because "yes" is neither true nor false.',
		],
		[
			'suppression.add',
			{ ...list, additionalFields: { expiresAt: '99999999999999999999' } },
			'"Expires At" could not be used because "99999999999999999999" is no date.',
		],
		[
			'suppression.add',
			{ ...list, additionalFields: { expiresAt: '={{ 5 }}' } },
			'"Expires At" could not be used because "5" is no date.',
		],
		[
			'suppression.add',
			{ ...list, additionalFields: { expiresAt: '2027-02-31' } },
			'"Expires At" could not be used because "2027-02-31" is no date.',
		],
		[
			'suppression.add',
			{ ...list, additionalFields: { note: '={{ ({ a: 1 }) }}' } },
			'"Note" could not be used because it is no text.',
		],
		[
			'suppression.add',
			{ ...list, addresses: ' , ;' },
			'"Addresses" could not be used because it is empty.',
		],
	])('%s with %j', async (operation, params, message) => {
		await expect(node.run(operation, params)).rejects.toThrow(message);
	});

	it('a step is never planned for now because its number of days was unreadable', async () => {
		const [lead] = await node.run('lead.upsert', { address: 'jane@example.com' });
		const leadId = String(lead?.id);

		await expect(node.run('lead.planNextStep', { leadId, days: '={{ "three" }}' })).rejects.toThrow(
			'"Days" could not be used because "three" is no number.',
		);
		expect(await node.run('lead.get', { by: 'id', leadId })).toMatchObject([{ nextStepAt: null }]);
	});

	it('names the choices, and the item', async () => {
		const items = [{ why: 'manual' }, { why: 'angry' }];
		const reason = '={{ $json.why }}';

		expect(
			await node.run('suppression.add', { ...list, reason }, { items, continueOnFail: true }),
		).toMatchObject([
			{ added: 1 },
			{
				why: 'angry',
				errorHint:
					'Choose one of: unsubscribe, not_interested, hard_bounce, complaint, manual, legal, import.',
				errorCode: 'configuration',
			},
		]);
	});
});

describe('what means the same is taken', () => {
	it('a list of addresses', async () => {
		const addresses = '={{ ["jane@example.com", "john@example.com"] }}';

		expect(await node.run('suppression.add', { ...list, addresses })).toMatchObject([
			{ added: 2, subjects: ['jane@example.com', 'john@example.com'] },
		]);
	});

	it('numbers and truth values as text', async () => {
		await node.run('suppression.add', list);

		expect(
			await node.run('suppression.getAll', { returnAll: '={{ "true" }}', limit: '={{ "1" }}' }),
		).toHaveLength(1);
	});

	it.each([
		['{{ $now }} of Luxon', '={{ DateTime.fromISO("2027-05-04T10:00:00Z") }}'],
		['a date of JavaScript', '={{ new Date(Date.UTC(2027, 4, 4, 10)) }}'],
		['epoch milliseconds', '={{ Date.UTC(2027, 4, 4, 10) }}'],
		['text with an offset', '2027-05-04T12:00:00+02:00'],
	])('dates: %s', async (_, expiresAt) => {
		await node.run('suppression.add', { ...list, additionalFields: { expiresAt } });

		expect(await node.run('suppression.check', { address: 'jane@example.com' })).toMatchObject([
			{ expiresAt: '2027-05-04T10:00:00.000Z' },
		]);
	});

	it.each([
		['2026-07-01T09:00:00', '2026-07-01T07:00:00.000Z'],
		['2026-12-01 09:00', '2026-12-01T08:00:00.000Z'],
		['2026-12-01', '2026-11-30T23:00:00.000Z'],
	])('dates of the editor hold in the zone of the workflow: %s', async (nextStepAt, expected) => {
		const additionalFields = { nextStepAt };

		expect(
			await node.run(
				'lead.upsert',
				{ address: 'jane@example.com', additionalFields },
				{ timezone: 'Europe/Berlin' },
			),
		).toMatchObject([{ nextStepAt: expected }]);
	});
});

it('a sender domain that was kept in reserve can be put to use', async () => {
	const domain = 'example.net';
	await node.run('senderDomain.upsert', { domain, additionalFields: { reserve: true } });

	expect(
		await node.run('senderDomain.upsert', { domain, additionalFields: { reserve: false } }),
	).toMatchObject([{ reserve: false }]);
	await node.run('senderDomain.upsert', { domain, additionalFields: { reserve: true } });
	expect(await node.run('senderDomain.upsert', { domain })).toMatchObject([{ reserve: true }]);
});
