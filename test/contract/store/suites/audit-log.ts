import { sampleAudit } from '../../../support/store-samples';
import type { Suite } from '../store-under-test';

export const auditSuite: Suite = (open) => {
	it('S0-47: keeps the eight columns of the seed and ours', async () => {
		const { store } = await open();
		const entry = sampleAudit({
			decision: 'approved',
			attemptId: 'a1',
			policyVersion: 3,
			dryRun: true,
			details: { reasons: ['a', 'b'], counts: { user: 23 } },
		});

		const id = await store.audit.append(entry);

		const [row] = await store.audit.list({ limit: 5 });
		expect(row).toMatchObject({ ...entry, id, seq: 1, prevHash: '0'.repeat(64) });
		expect(row?.hash).toMatch(/^[0-9a-f]{64}$/);
	});

	it('writes many entries at once as neighbours of one chain, in the order given', async () => {
		const { store } = await open();
		await store.audit.append(sampleAudit());
		const entries = Array.from({ length: 77 }, (_, index) =>
			sampleAudit({ reason: `entry ${index}`, details: index === 40 ? { b: 1, a: null } : {} }),
		);

		const ids = await store.audit.appendAll(entries);

		const rows = await store.audit.list({ limit: 100 });
		const bySeq = [...rows].sort((a, b) => a.seq - b.seq).slice(1);
		expect(bySeq.map(({ id }) => id)).toEqual(ids);
		expect(bySeq.map(({ reason }) => reason)).toEqual(entries.map(({ reason }) => reason));
		expect(await store.audit.verifyChains()).toEqual({ intact: true, rows: 78 });
	});

	it('a cut emoji and a NUL are no tampering, and harm no neighbour', async () => {
		const { store } = await open();
		await store.audit.appendAll([
			sampleAudit({ reason: '550 5.7.1 no \ud83d', subject: 'Hi\0there', campaignId: 'a\0b' }),
			sampleAudit({ reason: 'neighbour', details: { text: 'cut \ud83d and \0' } }),
		]);

		expect(await store.audit.verifyChains()).toEqual({ intact: true, rows: 2 });
		expect((await store.audit.list({ limit: 5 })).map(({ reason }) => reason).sort()).toEqual([
			'550 5.7.1 no \ufffd',
			'neighbour',
		]);
	});

	it('continues the chain over transactions and rollbacks', async () => {
		const { store } = await open();
		await store.audit.append(sampleAudit());
		await store.audit.append(sampleAudit());
		await store
			.transaction(async ({ audit }) => {
				await audit.append(sampleAudit());
				throw new Error('no');
			})
			.catch(() => undefined);
		await store.transaction(async ({ audit }) => {
			await audit.append(sampleAudit());
			await audit.append(sampleAudit());
		});

		const rows = await store.audit.list({ limit: 10 });
		expect(rows.map(({ seq }) => seq).sort()).toEqual([1, 2, 3, 4]);
		expect(await store.audit.verifyChains()).toEqual({ intact: true, rows: 4 });
	});

	it('stays verifiable when many write at once', async () => {
		const { store } = await open();
		await Promise.all(
			Array.from(
				{ length: 40 },
				async (_, index) => await store.audit.append(sampleAudit({ reason: `reason ${index}` })),
			),
		);

		expect(await store.audit.verifyChains()).toEqual({ intact: true, rows: 40 });
	});

	it('says that an empty log is intact', async () => {
		const { store } = await open();

		expect(await store.audit.verifyChains()).toEqual({ intact: true, rows: 0 });
	});

	it('lists newest first, by person, action, outcome and time', async () => {
		const { store } = await open();
		await store.audit.append(sampleAudit({ timestamp: 1, reason: 'first' }));
		await store.audit.append(
			sampleAudit({ timestamp: 2, reason: 'second', policyResult: 'blocked' }),
		);
		await store.audit.append(
			sampleAudit({
				timestamp: 2,
				reason: 'third',
				leadEmail: 'john@example.com',
				action: 'send.settle',
			}),
		);
		const reasons = async (filter: object) =>
			(await store.audit.list({ limit: 10, ...filter })).map(({ reason }) => reason);

		expect(await reasons({})).toEqual(['third', 'second', 'first']);
		expect(await reasons({ leadEmail: 'JANE@example.com' })).toEqual(['second', 'first']);
		expect(await reasons({ policyResult: 'blocked' })).toEqual(['second']);
		expect(await reasons({ action: 'send.settle' })).toEqual(['third']);
		expect(await reasons({ since: 2 })).toEqual(['third', 'second']);
		const [newest] = await store.audit.list({ limit: 1 });
		expect(await reasons({ cursor: newest?.id })).toEqual(['second', 'first']);
	});

	it('GDPR article 17: blanks what quotes the person, keeps what does not, and stays verifiable', async () => {
		const { store } = await open();
		await store.audit.appendAll([
			sampleAudit({ reason: 'The recipient is on the suppression list' }),
			sampleAudit({ reason: '550 <jane@example.com> unknown', erasableReason: true }),
		]);

		await store.people.erase('jane@example.com');

		const rows = await store.audit.list({ limit: 5 });
		expect(rows.map(({ reason }) => reason).sort()).toEqual([
			'',
			'The recipient is on the suppression list',
		]);
		expect(await store.audit.verifyChains()).toEqual({ intact: true, rows: 2 });
	});

	it('takes entries without a person or a subject', async () => {
		const { store } = await open();
		await store.audit.append(
			sampleAudit({
				leadEmail: null,
				senderEmail: null,
				subject: null,
				policyResult: null,
				legalBasis: null,
			}),
		);

		expect(await store.audit.list({ limit: 1 })).toMatchObject([
			{ leadEmail: null, subject: null },
		]);
		expect(await store.audit.verifyChains()).toEqual({ intact: true, rows: 1 });
	});
};
