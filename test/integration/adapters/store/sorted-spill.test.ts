import { createHash } from 'node:crypto';

import { createSortedSpill } from '../../../../lib/adapters/store/sorted-spill';

function subjectOf(row: number) {
	const subject = `person.${row}@exämple.example`;

	return { subject, hash: createHash('sha256').update(subject).digest().subarray(0, 16) };
}

describe('the spill of an import', () => {
	it.each([
		['in memory', 32 * 1024 * 1024],
		['on the disk', 1],
	])('gives back every subject in the order of the hashes, %s', async (_, maxBytes) => {
		const spill = createSortedSpill(maxBytes);
		const rows = Array.from({ length: 30_000 }, (__, row) => subjectOf(row));
		for (const row of rows) {
			spill.add(row);
			await spill.relieve();
		}

		const found: string[] = [];
		let before = Buffer.alloc(16);
		for await (const chunk of spill.sorted()) {
			for (const { hash, subject } of chunk) {
				expect(Buffer.compare(before, hash)).toBeLessThanOrEqual(0);
				before = Buffer.from(hash);
				found.push(subject);
			}
		}
		await spill.dispose();

		expect(found.sort()).toEqual(rows.map(({ subject }) => subject).sort());
	});
});
