import { setImmediate as eventLoopTurn } from 'node:timers/promises';

import type { SpillFile, Stretch } from './spill-file';
import { createSpillFile } from './spill-file';
import type { HashedSubject, SubjectRun } from './subject-run';
import { cutRun, MAX_RECORD_BYTES, sortedRun, writeRecord } from './subject-run';

/** Takes any number of subjects and gives them back in the order of their hashes. */
export interface SortedSpill {
	add(subject: HashedSubject): void;
	/** To be awaited now and then, so that the disk keeps up and the event loop gets its turn. */
	relieve(): Promise<void>;
	sorted(): AsyncGenerator<SubjectRun>;
	/** Removes what lies on the disk. */
	dispose(): Promise<void>;
}

const BUCKETS = 256;
// Each bucket has one that is not full: 4 MB for all.
const BLOCK_BYTES = 16_384;
// Rows of one transaction: some 25 ms in SQLite, so that nobody else waits long.
const CHUNK = 5_000;

interface Block {
	readonly bytes: Buffer;
	/** So much of it is written. */
	length: number;
}

interface Bucket {
	records: number;
	current: Block;
	/** Blocks that are not on the disk yet. */
	full: Block[];
	/** What is on the disk. */
	readonly spilled: Stretch[];
}

/**
 * Ten million rows in random order would touch every page of the index again and again (268 s
 * measured); in order each page is written once. One bucket per first byte of the hash, each sorted by
 * itself in memory; what does not fit into memory waits in one file for all buckets.
 */
export function createSortedSpill(maxBytes = 8 * 1024 * 1024, parent?: string): SortedSpill {
	const buckets: Bucket[] = Array.from({ length: BUCKETS }, () => ({
		records: 0,
		current: createBlock(0),
		full: [],
		spilled: [],
	}));
	// Dropped blocks would be free only after a full collection: until then 40 MB of them lie about.
	const spare: Block[] = [];
	let file: SpillFile | undefined;
	let fileBytes = 0;
	let held = 0;

	const spill = async (): Promise<void> => {
		file ??= await createSpillFile(parent);
		const blocks: Block[] = [];
		for (const bucket of buckets) {
			const length = totalLength(bucket.full);
			if (length > 0) bucket.spilled.push({ at: fileBytes, length });
			fileBytes += length;
			held -= length;
			blocks.push(...bucket.full.splice(0));
		}
		await file.append(blocks.map(written));
		for (const block of blocks) {
			block.length = 0;
			if (block.bytes.length === BLOCK_BYTES) spare.push(block);
		}
	};
	/** Small lists stay small; a bucket that fills once will fill again. */
	const nextBlock = ({ bytes }: Block): Block =>
		bytes.length === 0 ? createBlock(4_096) : (spare.pop() ?? createBlock(BLOCK_BYTES));

	return {
		add: (subject) => {
			const bucket = buckets[subject.hash[0] ?? 0];
			if (!bucket) return;
			const { current } = bucket;
			if (current.length + MAX_RECORD_BYTES > current.bytes.length) {
				held += current.length;
				if (current.length > 0) bucket.full.push(current);
				bucket.current = nextBlock(current);
			}
			append(bucket, subject);
		},
		relieve: async () => {
			if (held > maxBytes) await spill();
			// A list that fits into memory would stop n8n's timers until all of it is hashed.
			await eventLoopTurn();
		},
		sorted: async function* () {
			for (const bucket of buckets) {
				yield* cutRun(sortedRun(await collect(bucket, file), bucket.records), CHUNK);
			}
		},
		dispose: async () => await file?.remove(),
	};
}

function createBlock(size: number): Block {
	return { bytes: Buffer.allocUnsafe(size), length: 0 };
}

function append(bucket: Bucket, subject: HashedSubject): void {
	const { current } = bucket;
	current.length = writeRecord(current.bytes, current.length, subject);
	bucket.records += 1;
}

async function collect(bucket: Bucket, file: SpillFile | undefined): Promise<Buffer> {
	const inMemory = [...bucket.full, bucket.current];
	const onDisk = totalLength(bucket.spilled);
	const bytes = Buffer.allocUnsafe(onDisk + totalLength(inMemory));
	await file?.read(bucket.spilled, bytes);
	let at = onDisk;
	for (const block of inMemory) at += written(block).copy(bytes, at);

	return bytes;
}

function written({ bytes, length }: Block): Buffer {
	return bytes.subarray(0, length);
}

function totalLength(parts: ReadonlyArray<{ readonly length: number }>): number {
	return parts.reduce((sum, { length }) => sum + length, 0);
}
