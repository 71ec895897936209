import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openMemoryStore } from '../../../../lib/adapters/store/open-store';
import { recover } from '../../../../lib/sending/recover';
import type { OutreachStore } from '../../../../lib/store/store';
import { storeJournal } from '../../../../nodes/shared/store-journal';
import { sampleAttempt } from '../../../support/store-samples';

const userFolder = process.env.N8N_USER_FOLDER;
let folder: string;
let stores: OutreachStore[];
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'outreach-journals-'));
	process.env.N8N_USER_FOLDER = folder;
	stores = [await openMemoryStore(), await openMemoryStore()];
});
afterEach(async () => {
	for (const store of stores) await store.close();
	if (userFolder === undefined) delete process.env.N8N_USER_FOLDER;
	else process.env.N8N_USER_FOLDER = userFolder;
	rmSync(folder, { recursive: true, force: true });
});

const recovered = async (store: OutreachStore) =>
	await recover({
		store,
		clock: { now: () => 500 },
		journal: storeJournal(await store.sends.signingKey()),
	});

describe('the journal of a store', () => {
	it('is not used up by a run over another store', async () => {
		const [ours, other] = stores as [OutreachStore, OutreachStore];
		await ours.sends.insertAttempt(sampleAttempt('a1', { state: 'sending' }));
		await storeJournal(await ours.sends.signingKey()).append({
			...{ attemptId: 'a1', tryCount: 1, outcome: 'sent', reply: '250 Ok' },
			...{ replyClass: null, serverMessageId: null, nextAttemptAt: null, at: 400 },
		});

		expect(await recovered(other)).toMatchObject({ replayed: 0 });
		expect(await recovered(ours)).toMatchObject({ replayed: 1 });
		expect(await ours.sends.getAttempt('a1')).toMatchObject({ state: 'sent', sentAt: 400 });
	});
});
