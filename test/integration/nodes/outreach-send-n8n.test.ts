import type { INodeParameters } from 'n8n-workflow';

import { PolicyCheck } from '../../../nodes/PolicyCheck/PolicyCheck.node';
import { at, stall } from '../../../sandbox/faults/smtp-script';
import { jsonOf, runNode } from '../../support/node-harness';
import type { SendWorld } from '../../support/send-world';
import { american, fromPool, startSendWorld } from '../../support/send-world';

let world: SendWorld;
afterEach(async () => await world.stop());

const bob = american('bob@example.com');

/** sending-and-policy 11: what n8n does to a run. */
describe('an execution that is cancelled', () => {
	it('leaves the mail on the wire in doubt, sends none of the others, and frees what they held', async () => {
		world = await startSendWorld({ script: at('body', stall()) });
		const cancel = new AbortController();
		const run = world.send([bob, american('eve@one.example'), american('kim@two.example')], {
			params: { options: { concurrency: 1 } },
			cancelSignal: cancel.signal,
		});
		while (world.server.messages().length === 0) await new Promise(setImmediate);
		cancel.abort();
		const outputs = await run;

		expect(jsonOf(outputs, 'In Doubt')).toMatchObject([{ email: 'bob@example.com' }]);
		expect(jsonOf(outputs, 'Deferred')).toMatchObject([
			{ email: 'eve@one.example', state: 'released' },
			{ email: 'kim@two.example', state: 'released' },
		]);
		await expect(world.store.sends.countAttempts({})).resolves.toMatchObject({
			...{ in_doubt: 1, released: 2, reserved: 0, sending: 0 },
		});
		expect(world.server.messages()).toHaveLength(1);

		world.server.setScript(() => undefined);
		const later = await world.send([bob, american('eve@one.example')]);
		expect(jsonOf(later, 'Blocked')).toMatchObject([{ email: 'bob@example.com' }]);
		expect(jsonOf(later, 'Sent')).toMatchObject([{ email: 'eve@one.example' }]);
	});
});

describe('a run that a person only tries out', () => {
	const from = { 'the credential': {}, 'the pool': fromPool() };
	const trials = (['manual', 'evaluation'] as const).flatMap((mode) =>
		(['the credential', 'the pool'] as const).map((source) => [mode, source] as const),
	);
	async function startWithDeferred(): Promise<string> {
		world = await startSendWorld({ script: at('rcpt', '450 4.7.1 Greylisted') });
		await world.addMailbox('ada@example.org');
		const [deferred] = jsonOf(await world.send([bob]), 'Deferred');
		const attemptId = String(deferred?.attemptId);
		const patch = { nextAttemptAt: 1 };
		await world.store.sends.transition({ attemptId, from: ['deferred'], to: 'deferred', patch });
		world.server.setScript(() => undefined);

		return attemptId;
	}

	it.each(trials)('sends nothing, new or due, in the mode %s over %s', async (mode, source) => {
		const attemptId = await startWithDeferred();
		const before = world.server.connections().length;
		const params = from[source];
		const fresh = await world.send([american('eve@one.example')], { mode, params });
		const due = await world.send([{}], { mode, params: { ...params, operation: 'sendDue' } });

		expect(jsonOf(fresh, 'Sent')).toMatchObject([{ state: 'dry_run', dryRun: true }]);
		expect(jsonOf(due, 'Sent')).toMatchObject([{ state: 'dry_run', email: 'bob@example.com' }]);
		expect(world.server.connections()).toHaveLength(before);
		await expect(world.store.sends.listAttempts({ limit: 9 })).resolves.toMatchObject([
			{ id: attemptId, state: 'deferred', tryCount: 1, nextAttemptAt: 1 },
		]);
	});

	it('sends when the node says so, and does not change a scheduled run', async () => {
		world = await startSendWorld();
		const params = { options: { manualRuns: 'send' } };
		const mode = 'manual';

		expect(jsonOf(await world.send([bob], { mode, params }), 'Sent')).toMatchObject([
			{ state: 'sent' },
		]);
		expect(jsonOf(await world.send([american('eve@one.example')]), 'Sent')).toMatchObject([
			{ state: 'sent' },
		]);
	});
});

describe('an item that fails', () => {
	it('says what kind of failure it is, whether trying again helps and the way out, without a stack', async () => {
		world = await startSendWorld();
		const outputs = await world.send([bob], { params: { text: '' }, continueOnFail: true });

		const [failed] = jsonOf(outputs, 'Rejected');
		expect(failed).toMatchObject({
			email: 'bob@example.com',
			error: expect.stringContaining('no text') as string,
			errorHint: expect.stringContaining('Text') as string,
			errorCode: 'configuration',
			errorRetryable: false,
		});
		expect(JSON.stringify(failed)).not.toMatch(/\.[jt]s:\d/);
	});
});

/** BillionMail #352: one of several sending paths did not ask the suppression list. */
describe('a person who opted out', () => {
	it.each<[string, INodeParameters]>([
		['Send', {}],
		['Send from the pool', fromPool()],
		['Send to a lead', { recipientSource: 'lead', leadId: '={{ $json.leadId }}' }],
		['Send under another spelling', { recipient: 'B.O.B+1@googlemail.com' }],
		['Send with an approval', { options: { approvedBy: 'Anna' } }],
		['Send with the seed profile', { profile: 'seed_simple' }],
		['Send as an answer', { options: { inReplyTo: '<1@example.com>' }, campaignId: '' }],
		['Preview', { operation: 'preview' }],
		['Preview Schedule', { operation: 'previewSchedule' }],
	])('gets nothing by %s', async (_, params) => {
		world = await startSendWorld();
		await world.addMailbox('ada@example.org');
		const lead = { address: 'bob@gmail.com', campaignId: 'spring', country: 'US' };
		const { id: leadId } = await world.store.leads.upsert(lead);
		await world.store.suppressions.add([
			{ scope: 'address', subject: 'bob@gmail.com', reason: 'unsubscribe', actor: 'bob' },
		]);
		const outputs = await world.send([{ ...american('bob@gmail.com'), leadId }], { params });

		expect(jsonOf(outputs, 'Blocked')).toMatchObject([{ reasons: ['suppressed_address'] }]);
		expect(jsonOf(outputs, 'Sent')).toEqual([]);
		expect(world.server.connections()).toHaveLength(0);
	});

	it('is told by Policy Check as well', async () => {
		world = await startSendWorld();
		await world.store.suppressions.add([
			{ scope: 'address', subject: 'bob@example.com', reason: 'unsubscribe', actor: 'bob' },
		]);
		const outputs = await runNode(new PolicyCheck(), {
			params: { sender: 'ada@example.org', subject: 'Hello' },
			items: [bob],
		});

		expect(JSON.stringify(outputs)).toContain('suppressed_address');
	});
});
