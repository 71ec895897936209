import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createSettlementJournal } from '../../../../lib/adapters/store/settlement-journal';
import type { JournalEntry } from '../../../../lib/sending/ports';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'outreach-journal-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

const entry = (attemptId: string, at = 1_000): JournalEntry => ({
	attemptId,
	tryCount: 1,
	outcome: 'sent',
	reply: '250 2.0.0 Ok',
	replyClass: null,
	serverMessageId: null,
	nextAttemptAt: null,
	at,
});
const idsOf = ({ entries }: { readonly entries: readonly JournalEntry[] }) =>
	entries.map(({ attemptId }) => attemptId);
const onlyFile = () => join(folder, readdirSync(folder)[0] ?? '');

describe('the journal of settlements', () => {
	it('tells what all processes wrote, oldest first, until it is forgotten', async () => {
		const journal = createSettlementJournal(folder, '1');
		await createSettlementJournal(folder, '2').append(entry('later', 2_000));
		await journal.append(entry('earlier', 1_000));

		const read = await journal.read();
		expect(read.entries).toEqual([entry('earlier', 1_000), entry('later', 2_000)]);
		await read.forget();
		expect(idsOf(await journal.read())).toEqual([]);
		expect(readdirSync(folder)).toEqual([]);
	});

	it('keeps what a reader took and could not replay while the same process went on writing', async () => {
		const journal = createSettlementJournal(folder, '1');
		await journal.append(entry('a1'));
		await journal.read();
		await journal.append(entry('a2', 2_000));
		await journal.read();
		await journal.append(entry('a3', 3_000));

		const read = await journal.read();
		expect(idsOf(read)).toEqual(['a1', 'a2', 'a3']);
		await read.forget();
		expect(readdirSync(folder)).toEqual([]);
	});

	it('does not forget what was written between reading and forgetting', async () => {
		const journal = createSettlementJournal(folder, '1');
		await journal.append(entry('a1'));
		const read = await journal.read();
		appendFileSync(onlyFile(), `${JSON.stringify(entry('a2', 2_000))}\n`);
		await read.forget();

		expect(idsOf(await journal.read())).toEqual(['a1', 'a2']);
	});

	it('loses nothing behind a line that a full disk tore off', async () => {
		const journal = createSettlementJournal(folder, '1');
		await journal.append(entry('a1'));
		appendFileSync(onlyFile(), '{"attemptId":"half a l');
		await journal.append(entry('a2', 2_000));

		expect(idsOf(await journal.read())).toEqual(['a1', 'a2']);
	});

	it('reads what another process replays at the same time without stumbling over its end', async () => {
		const journal = createSettlementJournal(folder, '1');
		await journal.append(entry('a1'));
		const first = await journal.read();
		const second = await journal.read();
		await first.forget();
		await second.forget();

		expect(idsOf(second)).toEqual(['a1']);
		expect(idsOf(await journal.read())).toEqual([]);
	});
});
