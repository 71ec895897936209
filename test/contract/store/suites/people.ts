import { sampleAttempt, sampleAudit, sampleReply } from '../../../support/store-samples';
import type { StoreUnderTest, Suite } from '../store-under-test';

const optOut = {
	scope: 'address',
	reason: 'unsubscribe',
	actor: 'test',
	note: 'wrote "stop"',
} as const;
const consent = { type: 'explicit', source: 'form', actor: 'test', obtainedAt: 1 } as const;

/** Jane in every slice, and John beside her. */
async function fill({ store }: StoreUnderTest): Promise<void> {
	for (const [number, name] of ['Jane', 'john'].entries()) {
		const address = `${name}@example.com`;
		const bounce = { recipient: address, reason: 'mailboxfull' };
		await store.suppressions.add([{ ...optOut, subject: address }]);
		await store.consents.record({ ...consent, address });
		await store.leads.upsert({ address, fields: { name } });
		await store.sends.insertAttempt(
			sampleAttempt(`a${number}`, { recipient: address, smtpReply: `550 <${address}> unknown` }),
		);
		await store.replies.insert(
			sampleReply(`r${number}`, { fromAddress: address, attemptId: null }),
		);
		await store.replies.insert(
			sampleReply(`b${number}`, { fromAddress: 'daemon@example.org', attemptId: null, bounce }),
		);
		await store.audit.append(sampleAudit({ leadEmail: address }));
		await store.verifications.putResults([
			{
				address,
				level: 'rcpt',
				mxSet: '',
				verdict: 'valid',
				reason: 'accepted',
				result: {},
				checkedAt: 1,
				expiresAt: 9,
			},
		]);
	}
}

export const peopleSuite: Suite = (open) => {
	it('GDPR article 15: collects what it holds about one person', async () => {
		const given = await open();
		await fill(given);

		const person = await given.store.people.collect('JANE@example.com');

		expect(person).toMatchObject({
			address: 'jane@example.com',
			suppressions: [{ subject: 'jane@example.com' }],
			consents: [{ address: 'jane@example.com' }],
			leads: [{ address: 'Jane@example.com', fields: { name: 'Jane' } }],
			attempts: [{ id: 'a0' }],
			verifications: [{ address: 'jane@example.com', verdict: 'valid' }],
			auditRows: [{ leadEmail: 'Jane@example.com' }],
		});
		expect(person.replies.map(({ id }) => id).sort()).toEqual(['b0', 'r0']);
		expect(JSON.stringify(person)).not.toContain('john');
	});

	it('GDPR article 17: erases the clear text and keeps the opt-out', async () => {
		const given = await open();
		const { store } = given;
		await fill(given);

		expect(await store.people.erase('jane@example.com')).toEqual({
			suppressions: 1,
			consents: 1,
			leads: 1,
			attempts: 1,
			replies: 2,
			verifications: 1,
			probes: 0,
			auditRows: 1,
		});

		const left = JSON.stringify(await store.people.collect('jane@example.com')).replace(
			'"address":"jane@example.com"',
			'',
		);
		expect(left.toLowerCase()).not.toContain('jane@example.com');
		expect(left).not.toContain('wrote');
		expect(left).not.toContain('Yes, please call me.');
		expect(await store.suppressions.find({ address: 'jane@example.com' })).toMatchObject({
			subject: null,
			reason: 'unsubscribe',
		});
		expect(await store.audit.verifyChains()).toEqual({ intact: true, rows: 2 });
		expect(await store.verifications.getResult('jane@example.com', 'rcpt', 2)).toBeUndefined();
	});

	it('GDPR article 17: leaves everybody else alone and never writes to the erased lead', async () => {
		const given = await open();
		const { store } = given;
		await fill(given);
		const before = await store.people.collect('john@example.com');
		const [lead] = await store.leads.findByAddress('jane@example.com');
		await store.leads.update(lead?.id ?? '', { nextStepAt: 1 });
		expect(await store.leads.findDue(5, 10)).toHaveLength(1);

		await store.people.erase('jane@example.com');

		expect(await store.people.collect('john@example.com')).toEqual(before);
		expect(await store.leads.findDue(5, 10)).toEqual([]);
	});

	it('GDPR article 17: a mail that waits for its next try is given up with the person', async () => {
		const { store } = await open();
		const waiting = { state: 'deferred', nextAttemptAt: 1 } as const;
		await store.sends.insertAttempt(sampleAttempt('waits', waiting));
		await store.sends.insertAttempt(sampleAttempt('left', { state: 'sent' }));
		for (const id of ['waits', 'left'])
			await store.sends.claimKeys([{ kind: 'step', hash: id, expiresAt: null }], id, 0);

		await store.people.erase('jane@example.com');

		expect(await store.sends.getAttempt('waits')).toMatchObject({
			...{ state: 'cancelled', nextAttemptAt: null },
		});
		expect(await store.sends.getAttempt('left')).toMatchObject({ state: 'sent' });
		expect(await store.sends.findDue(5, 10)).toEqual([]);
		expect(await store.sends.findKeys(['waits', 'left'], 5)).toMatchObject([{ hash: 'left' }]);
	});

	it('finds the spellings of a Gmail person that only consents and verifications know', async () => {
		const { store } = await open();
		const probe = {
			at: 1,
			domain: 'gmail.com',
			level: 'rcpt',
			reason: 'accepted',
			verdict: 'valid',
		};
		for (const address of [
			'jane.doe@gmail.com',
			'janedoe+x@googlemail.com',
			'janedoes@gmail.com',
		]) {
			await store.consents.record({ ...consent, address });
			await store.verifications.logProbes([
				{ ...probe, address, attempt: 1, tls: false, pipelined: false },
			]);
		}

		const { consents, probes } = await store.people.collect('JaneDoe@gmail.com');
		expect([consents.length, probes.length]).toEqual([2, 2]);
		expect(await store.people.erase('janedoe@gmail.com')).toMatchObject({ consents: 2, probes: 2 });
		expect(await store.people.collect('janedoes@gmail.com')).toMatchObject({
			consents: [{ address: 'janedoes@gmail.com', source: 'form' }],
			probes: [{ address: 'janedoes@gmail.com' }],
		});
	});

	it('takes an address out of other people’s texts, and no longer one that only ends like it', async () => {
		const { store } = await open();
		await store.leads.upsert({
			address: 'bob@example.com',
			fields: {
				boss: 'ANN@example.com',
				colleague: 'joann@example.com',
				aunt: 'Uli@bücher.example',
			},
		});

		await store.people.erase('ann@example.com');
		await store.people.erase('uli@bücher.example');

		expect(await store.leads.findByAddress('bob@example.com')).toMatchObject([
			{ fields: { boss: '(erased)', colleague: 'joann@example.com', aunt: '(erased)' } },
		]);
	});

	it('erases every spelling of a Gmail person, consents too', async () => {
		const { store } = await open();
		await store.consents.record({ ...consent, address: 'jane.doe@gmail.com' });
		await store.leads.upsert({ address: 'jane.doe@gmail.com' });

		expect(await store.people.erase('janedoe@gmail.com')).toMatchObject({ consents: 1, leads: 1 });
		expect(await store.people.erase('nobody@example.com')).toMatchObject({ consents: 0, leads: 0 });
	});
};
