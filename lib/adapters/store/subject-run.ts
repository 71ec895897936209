/** A subject of the suppression list on its way into it. */
export interface HashedSubject {
	readonly hash: Uint8Array;
	readonly subject: string;
}

/**
 * Subjects of an import, packed. An object for each would outlive several scavenges, and V8 answers
 * survivors with a young space of 128 MB; so only who must have one makes it, and drops it at once.
 */
export interface SubjectRun {
	/** Records: the hash, one byte with the length of the subject, the subject in UTF-8. */
	readonly bytes: Buffer;
	/** Where the records of this run begin; others may lie between them. */
	readonly places: Uint32Array;
}

export const HASH_BYTES = 16;
// An address has 254 bytes, a domain 255: both fit the one length byte.
const MAX_SUBJECT_BYTES = 255;
export const MAX_RECORD_BYTES = HASH_BYTES + 1 + MAX_SUBJECT_BYTES;

/** @returns where the next record may begin */
export function writeRecord(bytes: Buffer, at: number, { hash, subject }: HashedSubject): number {
	bytes.set(hash, at);
	const start = subjectStart(at);
	const length = bytes.write(subject, start, MAX_SUBJECT_BYTES, 'utf8');
	bytes[start - 1] = length;

	return start + length;
}

export function hashAt(bytes: Buffer, at: number): Buffer {
	return bytes.subarray(at, at + HASH_BYTES);
}

export function subjectAt(bytes: Buffer, at: number): string {
	return bytes.toString('utf8', subjectStart(at), recordEnd(bytes, at));
}

export function subjectStart(at: number): number {
	return at + HASH_BYTES + 1;
}

export function recordEnd(bytes: Buffer, at: number): number {
	return subjectStart(at) + (bytes[at + HASH_BYTES] ?? 0);
}

export function hashesOf({ bytes, places }: SubjectRun): Buffer[] {
	return Array.from(places, (at) => hashAt(bytes, at));
}

/** The records that fill these bytes, in the order of their hashes. */
export function sortedRun(bytes: Buffer, records: number): SubjectRun {
	const places = new Uint32Array(records);
	let at = 0;
	for (let index = 0; index < records; index += 1) {
		places[index] = at;
		at = recordEnd(bytes, at);
	}
	// The first octet is the same in all of a bucket; four more decide almost always, without a call out
	// of JavaScript.
	places.sort(
		(a, b) => bytes.readUInt32BE(a + 1) - bytes.readUInt32BE(b + 1) || compareHashes(bytes, a, b),
	);

	return { bytes, places };
}

/** Of records with the same hash, which lie next to each other, the first. */
export function withoutRepeats(run: SubjectRun): SubjectRun {
	const { bytes, places } = run;

	return onlyWhere(
		run,
		(at, index) => index === 0 || compareHashes(bytes, places[index - 1] ?? at, at) !== 0,
	);
}

export function onlyWhere(
	{ bytes, places }: SubjectRun,
	isWanted: (at: number, index: number) => boolean,
): SubjectRun {
	return { bytes, places: places.filter(isWanted) };
}

/** Cuts a run into some of at most so many records, without copying any. */
export function* cutRun({ bytes, places }: SubjectRun, atMost: number): Generator<SubjectRun> {
	for (let start = 0; start < places.length; start += atMost) {
		yield { bytes, places: places.subarray(start, start + atMost) };
	}
}

function compareHashes(bytes: Buffer, a: number, b: number): number {
	return bytes.compare(bytes, b, b + HASH_BYTES, a, a + HASH_BYTES);
}
