import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createSortedSpill } from '../../../../lib/adapters/store/sorted-spill';
import { hashAt, subjectAt } from '../../../../lib/adapters/store/subject-run';

const IN_MEMORY = 32 * 1024 * 1024;
const ON_THE_DISK = 1;

function subjectOf(row: number) {
	const subject = `person.${row}@exämple.example`;

	return { subject, hash: createHash('sha256').update(subject).digest().subarray(0, 16) };
}

/** Other tests make folders of their own meanwhile, but not with this file in them. */
function spillFolders(): string[] {
	return readdirSync(tmpdir())
		.map((name) => join(tmpdir(), name))
		.filter((path) => existsSync(join(path, 'subjects')));
}

describe('the spill of an import', () => {
	it.each([
		['in memory', IN_MEMORY, 30_000],
		['on the disk', ON_THE_DISK, 30_000],
		['on the disk, in blocks that are used again', 1024 * 1024, 200_000],
	])('gives back every subject in the order of the hashes, %s', async (_, maxBytes, count) => {
		const spill = createSortedSpill(maxBytes);
		const rows = Array.from({ length: count }, (__, row) => subjectOf(row));
		for (const [index, row] of rows.entries()) {
			spill.add(row);
			if (index % 100 === 0) await spill.relieve();
		}

		const found: string[] = [];
		for await (const { bytes, places } of spill.sorted()) {
			for (const at of places) {
				found.push(`${hashAt(bytes, at).toString('hex')} ${subjectAt(bytes, at)}`);
			}
		}
		await spill.dispose();

		expect(found).toEqual(
			rows.map(({ hash, subject }) => `${hash.toString('hex')} ${subject}`).sort(),
		);
	});

	it('cuts what it gives back into chunks, each a part of one order', async () => {
		const spill = createSortedSpill();
		const { hash } = subjectOf(0);
		for (let row = 0; row < 12_000; row += 1) spill.add({ hash, subject: `${row}` });

		const sizes: number[] = [];
		const found: string[] = [];
		for await (const { bytes, places } of spill.sorted()) {
			sizes.push(places.length);
			for (const at of places) found.push(subjectAt(bytes, at));
		}

		expect(sizes).toEqual([5_000, 5_000, 2_000]);
		// The first spelling of a subject is the one that is kept, so equal hashes stay as they came.
		expect(found).toEqual(Array.from({ length: 12_000 }, (_, row) => `${row}`));
	});

	it('gives the event loop a turn although nothing goes to the disk', async () => {
		const spill = createSortedSpill(IN_MEMORY);
		const happened: string[] = [];
		setImmediate(() => happened.push('somebody else'));

		for (const row of [1, 2]) {
			spill.add(subjectOf(row));
			await spill.relieve();
			happened.push(`batch ${row}`);
		}

		expect(happened).toEqual(['somebody else', 'batch 1', 'batch 2']);
	});

	it('says where it could not be written, and what to do about it', async () => {
		const spill = createSortedSpill(ON_THE_DISK, join(tmpdir(), 'no-such-folder'));
		for (let row = 0; row < 30_000; row += 1) spill.add(subjectOf(row));

		await expect(spill.relieve()).rejects.toMatchObject({
			code: 'store_unavailable',
			message: expect.stringMatching(
				/could not be imported because .*no-such-folder.*ENOENT/,
			) as string,
			hint: expect.stringContaining('TMPDIR') as string,
		});
		await spill.dispose();
	});

	it('lets nobody else read what lies on the disk, and leaves nothing behind', async () => {
		const before = new Set(spillFolders());
		const spill = createSortedSpill(ON_THE_DISK);
		for (let row = 0; row < 30_000; row += 1) spill.add(subjectOf(row));
		await spill.relieve();

		const folders = spillFolders().filter((path) => !before.has(path));
		const modes = folders
			.flatMap((path) => [path, ...readdirSync(path).map((name) => join(path, name))])
			.map((path) => statSync(path).mode & 0o777);
		await spill.dispose();

		expect(modes).toEqual([0o700, 0o600]);
		expect(folders.filter((path) => existsSync(path))).toEqual([]);
	});
});
