import type { IDataObject } from 'n8n-workflow';

import type { StoppedKind } from '../../../lib/store/thread-stops';
import type { SmtpScript } from '../../../sandbox/faults/smtp-script';
import { jsonOf } from '../../support/node-harness';
import type { SendWorld } from '../../support/send-world';
import { american, fromPool, startSendWorld } from '../../support/send-world';

// Who begins no new threads, and when that begins to hold in a campaign that is under way.
let world: SendWorld;
afterEach(async () => await world.stop());

const addServer = async (name: string) =>
	await world.store.servers.upsert({
		name,
		heloName: `${name}.example.org`,
		mailFromAddress: 'bounce@example.org',
	});
const sendFromPool = async (items: readonly IDataObject[], more: object = {}) =>
	await world.send(items, {
		params: { ...fromPool({ frequencyDays: 0 }), ...more },
		credentials: {},
	});
const because = { cause: 'person', reason: 'SPF is being changed', actor: 'anna', since: 1_000 };
const bob = american('bob@one.example.com');
const eve = american('eve@two.example.com');
const kim = american('kim@six.example.com');

describe('a mailbox, domain or server that begins no new threads', () => {
	it.each<StoppedKind>(['mailbox', 'domain', 'server'])(
		'reputation 7: a stopped %s goes on in its threads, and others take the new ones',
		async (subjectKind) => {
			world = await startSendWorld();
			const server = await addServer('out1');
			const ada = await world.addMailbox('ada@stopped.example', { serverId: server.id });
			expect(jsonOf(await sendFromPool([bob]), 'Sent')).toHaveLength(1);
			const subject = { mailbox: ada.id, domain: 'stopped.example', server: server.id }[
				subjectKind
			];
			await world.store.threadStops.stop({ ...because, subjectKind, subject });

			const followUp = await sendFromPool([bob], { stepId: '2', subject: '' });
			expect(jsonOf(followUp, 'Sent')).toMatchObject([{ mailbox: 'ada@stopped.example' }]);
			const [refused] = jsonOf(await sendFromPool([eve]), 'Deferred');
			expect(refused).toMatchObject({ reasons: ['new_threads_stopped'], nextAttemptAt: null });

			await world.addMailbox('eve@other.example');
			expect(jsonOf(await sendFromPool([eve]), 'Sent')).toMatchObject([
				{ mailbox: 'eve@other.example' },
			]);
			await world.store.threadStops.lift({ subjectKind, subject });
			await world.store.mailboxes.setStatus(
				(await world.store.mailboxes.findByAddress('eve@other.example'))?.id ?? '',
				'paused',
				'not part of this',
			);
			expect(jsonOf(await sendFromPool([kim]), 'Sent')).toMatchObject([
				{ mailbox: 'ada@stopped.example' },
			]);
		},
	);

	it('holds for the account of a credential, and says why', async () => {
		world = await startSendWorld();
		expect(jsonOf(await world.send([bob]), 'Sent')).toHaveLength(1);
		const stop = { ...because, subjectKind: 'domain', subject: 'example.org' } as const;
		await world.store.threadStops.stop(stop);

		const [refused] = jsonOf(await world.send([eve]), 'Deferred');
		expect(refused).toMatchObject({
			reasons: ['new_threads_stopped'],
			reason: expect.stringMatching(/domain: SPF is being changed/),
		});
		const followUp = { stepId: '2', subject: '', options: { frequencyDays: 0 } };
		expect(jsonOf(await world.send([bob], { params: followUp }), 'Sent')).toHaveLength(1);
	});

	it('holds back the retry of a first mail: that is still a first mail', async () => {
		let greylisted = true;
		world = await startSendWorld({
			script: ({ stage }) => (stage === 'rcpt' && greylisted ? '451 4.7.1 Greylisted' : undefined),
		});
		const ada = await world.addMailbox('ada@stopped.example');
		const [deferred] = jsonOf(await sendFromPool([bob]), 'Deferred');
		await world.store.sends.transition({
			attemptId: String(deferred?.attemptId),
			from: ['deferred'],
			to: 'deferred',
			patch: { nextAttemptAt: Date.now() - 1 },
		});
		await world.store.mailboxes.schedule(ada.id, { nextAt: 0, cooldownUntil: null });
		greylisted = false;
		const stop = { ...because, subjectKind: 'mailbox', subject: ada.id } as const;
		await world.store.threadStops.stop(stop);

		const due = async () => await sendFromPool([{}], { operation: 'sendDue' });
		expect(jsonOf(await due(), 'Deferred')).toMatchObject([{ reasons: ['new_threads_stopped'] }]);
		await world.store.threadStops.lift(stop);
		expect(jsonOf(await due(), 'Sent')).toHaveLength(1);
	});
});

describe('a server that is drained while a campaign runs', () => {
	it('reputation 11: begins no thread from the next reservation on, a second later at most', async () => {
		const drained: { at?: number; done?: Promise<void> } = {};
		let serverId = '';
		const drainAtFifth: SmtpScript = ({ stage, nthEver }) => {
			if (stage === 'body' && nthEver === 5) {
				drained.done = world.store.servers
					.setStatus(serverId, 'draining', 'move')
					.then(() => void (drained.at = Date.now()));
			}

			return undefined;
		};
		// Slow enough that the campaign outlives the second by far.
		world = await startSendWorld({ script: drainAtFifth, latencyMs: 30 });
		const [out1, out2] = [await addServer('out1'), await addServer('out2')];
		serverId = out1.id;
		await world.addMailbox('ada@example.org', { serverId: out1.id });
		await world.addMailbox('eve@example.net', { serverId: out2.id });
		const people = Array.from({ length: 40 }, (_, index) =>
			american(`user${index}@host${index}.example`),
		);

		const outputs = await sendFromPool(people);
		await drained.done;

		expect(jsonOf(outputs, 'Sent')).toHaveLength(40);
		const attempts = await world.store.sends.listAttempts({ limit: 100 });
		const begunAt = (server: string) =>
			attempts.filter((one) => one.serverId === server).map(({ createdAt }) => createdAt);
		const drainedAt = drained.at ?? Infinity;
		const late = begunAt(out1.id).filter((at) => at > drainedAt + 1_000);
		expect(begunAt(out1.id).length).toBeGreaterThan(1);
		expect(late).toEqual([]);
		expect(begunAt(out2.id).filter((at) => at > drainedAt + 1_000).length).toBeGreaterThan(5);
	});
});
