import { getEventListeners } from 'node:events';

import { createSubmitter } from '../../../../lib/adapters/smtp/submission';
import { at, drop, stall } from '../../../../sandbox/faults/smtp-script';
import { useFaultServer } from '../../../support/fault-server-account';
import { outgoingMail } from '../../../support/outgoing-mail';

const { serve, accountAt } = useFaultServer();

const always = { mayProceed: async () => await Promise.resolve(true) };

describe('the connections that are kept (sending-and-policy 9)', () => {
	it('says QUIT on a connection that had nothing to do for half a minute', async () => {
		const target = await serve({});
		const submitter = createSubmitter(accountAt(target));
		const idle: Array<() => void> = [];
		const refresh = jest.fn();
		const setTimer = global.setTimeout;
		const spy = jest.spyOn(global, 'setTimeout').mockImplementation(((
			work: () => void,
			ms?: number,
		) => {
			const timer = setTimer(work, ms);
			if (ms !== 30_000) return timer;
			idle.push(work);
			clearTimeout(timer);

			return Object.assign(timer, { refresh });
		}) as typeof setTimeout);
		await submitter.submit(outgoingMail(), always);
		await submitter.submit(outgoingMail(), always);
		spy.mockRestore();

		expect(idle).toHaveLength(1);
		expect(refresh).toHaveBeenCalledTimes(2);
		idle[0]?.();
		while (target.openConnections() > 0) await new Promise((resolve) => setImmediate(resolve));
		expect(target.commands().at(-1)).toMatchObject({ stage: 'quit' });
	});

	it('keeps connections for two hundred accounts, and closes the one that waited longest', async () => {
		const target = await serve({});
		for (let mailbox = 0; mailbox <= 200; mailbox += 1) {
			await createSubmitter(accountAt(target, { mailboxId: `m_${mailbox}` })).submit(
				outgoingMail(),
				always,
			);
		}
		// Far less than the half minute after which it would be closed anyway.
		for (let turn = 0; turn < 2_000 && target.openConnections() > 200; turn += 1)
			await new Promise((resolve) => setImmediate(resolve));

		expect(target.openConnections()).toBe(200);
		expect(target.commands().filter(({ stage }) => stage === 'quit')).toMatchObject([
			{ connection: 1 },
		]);
	});

	it('gives the place of a connection that could not be opened to the next in line', async () => {
		const target = await serve({
			script: ({ stage, connection }) =>
				stage === 'connect' && connection === 1 ? drop() : undefined,
		});
		const submitter = createSubmitter(accountAt(target));
		const both = [
			submitter.submit(outgoingMail(), always),
			submitter.submit(outgoingMail(), always),
		];

		await expect(Promise.all(both)).resolves.toMatchObject([
			{ kind: 'not_sent' },
			{ kind: 'accepted' },
		]);
	});

	it('opens no connection for those who wait for one when the execution is cancelled', async () => {
		const target = await serve({ script: at('connect', stall()) });
		const submitter = createSubmitter(accountAt(target, { connectTimeout: 300 }));
		const cancel = new AbortController();
		const hooks = { ...always, signal: cancel.signal };
		const pending = Promise.all([1, 2, 3].map(async () => await submitter.submit(outgoingMail(), hooks)));
		while (target.connections().length === 0) await new Promise(setImmediate);
		cancel.abort();

		expect(await pending).toMatchObject(Array(3).fill({ kind: 'not_sent', cause: 'cancelled' }));
		expect(target.connections()).toHaveLength(1);
	}); // prettier-ignore

	it('leaves nothing hanging on the signal of the execution', async () => {
		const { signal } = new AbortController();
		const submitter = createSubmitter(accountAt(await serve({})));
		for (let mail = 0; mail < 3; mail += 1)
			await submitter.submit(outgoingMail(), { ...always, signal });

		expect(getEventListeners(signal, 'abort')).toEqual([]);
	});

	it('waits for a greeting as long as the credential says', async () => {
		const target = await serve({ script: at('connect', stall()) });
		const account = accountAt(target, { connectTimeout: 0.2, sendTimeout: 300 });

		await expect(createSubmitter(account).submit(outgoingMail(), always)).resolves.toMatchObject({
			kind: 'not_sent',
			cause: 'timeout',
		});
	});
});
