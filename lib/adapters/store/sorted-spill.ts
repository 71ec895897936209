import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A subject of the suppression list on its way into it. */
export interface HashedSubject {
	readonly hash: Uint8Array;
	readonly subject: string;
}

/** Takes any number of subjects and gives them back in the order of their hashes. */
export interface SortedSpill {
	add(subject: HashedSubject): void;
	/** To be awaited now and then, so that the disk keeps up. */
	relieve(): Promise<void>;
	sorted(): AsyncGenerator<readonly HashedSubject[]>;
	/** Removes what lies on the disk. */
	dispose(): Promise<void>;
}

const BUCKETS = 256;
const HASH_BYTES = 16;
const BUFFER_BYTES = 65_536;
// An address has 254 bytes, a domain 255: both fit the one length byte.
const MAX_SUBJECT_BYTES = 255;

interface Bucket {
	buffer: Buffer;
	length: number;
	/** Full buffers that are not on the disk yet. */
	full: Buffer[];
	onDisk: boolean;
}

/**
 * Ten million rows in random order would touch every page of the index again and again (268 s
 * measured); in order each page is written once. One bucket per first byte of the hash, each sorted by
 * itself in memory; what does not fit into memory waits in a folder that only we can read.
 */
export function createSortedSpill(maxBytes = 32 * 1024 * 1024): SortedSpill {
	const buckets: Bucket[] = Array.from({ length: BUCKETS }, () => ({
		buffer: Buffer.allocUnsafe(0),
		length: 0,
		full: [],
		onDisk: false,
	}));
	let folder: string | undefined;
	let held = 0;

	const fileOf = (index: number) => join(folder ?? '', `${index}`);
	const spill = async (): Promise<void> => {
		folder ??= await mkdtemp(join(tmpdir(), 'outreach-import-'));
		for (const [index, bucket] of buckets.entries()) {
			if (bucket.full.length === 0) continue;
			const bytes = Buffer.concat(bucket.full.splice(0));
			held -= bytes.length;
			bucket.onDisk = true;
			await appendFile(fileOf(index), bytes, { mode: 0o600 });
		}
	};

	return {
		add: ({ hash, subject }) => {
			const bucket = buckets[hash[0] ?? 0];
			if (bucket) held += append(bucket, hash, subject);
		},
		relieve: async () => {
			if (held > maxBytes) await spill();
		},
		sorted: async function* () {
			for (const [index, bucket] of buckets.entries()) {
				const spilled = bucket.onDisk ? [await readFile(fileOf(index))] : [];
				const bytes = Buffer.concat([
					...spilled,
					...bucket.full,
					bucket.buffer.subarray(0, bucket.length),
				]);
				yield* readSorted(bytes);
			}
		},
		dispose: async () => {
			if (folder !== undefined) await rm(folder, { recursive: true, force: true });
		},
	};
}

// Rows of one transaction: some 25 ms in SQLite, so that nobody else waits long.
const CHUNK = 5_000;

/** @returns by how many bytes the full buffers have grown */
function append(bucket: Bucket, hash: Uint8Array, subject: string): number {
	let freed = 0;
	const needed = HASH_BYTES + 1 + MAX_SUBJECT_BYTES;
	if (bucket.length + needed > bucket.buffer.length) {
		freed = bucket.length;
		if (freed > 0) bucket.full.push(bucket.buffer.subarray(0, freed));
		// Small lists stay small; a bucket that fills once will fill again.
		bucket.buffer = Buffer.allocUnsafe(freed === 0 ? 4_096 : BUFFER_BYTES);
		bucket.length = 0;
	}
	bucket.buffer.set(hash, bucket.length);
	const start = bucket.length + HASH_BYTES + 1;
	const bytes = bucket.buffer.write(subject, start, MAX_SUBJECT_BYTES, 'utf8');
	bucket.buffer[start - 1] = bytes;
	bucket.length = start + bytes;

	return freed;
}

/** Only places are sorted; subjects become objects chunk by chunk, or a bucket would outlive scavenges. */
function* readSorted(bytes: Buffer): Generator<readonly HashedSubject[]> {
	// The first octet is the bucket's; four more decide almost always, without a call out of JavaScript.
	const places = Uint32Array.from(placesOf(bytes)).sort(
		(a, b) =>
			bytes.readUInt32BE(a + 1) - bytes.readUInt32BE(b + 1) ||
			bytes.compare(bytes, b, b + HASH_BYTES, a, a + HASH_BYTES),
	);
	for (let start = 0; start < places.length; start += CHUNK) {
		yield Array.from(places.subarray(start, start + CHUNK), (at) => subjectAt(bytes, at));
	}
}

function placesOf(bytes: Buffer): number[] {
	const places: number[] = [];
	for (let at = 0; at < bytes.length; at = endAt(bytes, at)) places.push(at);

	return places;
}

function subjectAt(bytes: Buffer, at: number): HashedSubject {
	return {
		hash: bytes.subarray(at, at + HASH_BYTES),
		subject: bytes.toString('utf8', at + HASH_BYTES + 1, endAt(bytes, at)),
	};
}

function endAt(bytes: Buffer, at: number): number {
	return at + HASH_BYTES + 1 + (bytes[at + HASH_BYTES] ?? 0);
}
