import type { SubjectRun } from './subject-run';
import { HASH_BYTES, recordEnd, subjectStart } from './subject-run';

/** What PostgreSQL calls the binary format of COPY: a signature, flags, the length of an extension. */
const HEAD = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const END = Buffer.from([0xff, 0xff]);
const NULL = -1;
const LENGTH_BYTES = 4;

/** Fields as they stand in a row: the length, then the value. */
export function textField(value: string | null): Buffer {
	const bytes = Buffer.from(value ?? '', 'utf8');

	return Buffer.concat([int32(value === null ? NULL : bytes.length), bytes]);
}

export function integerField(value: number): Buffer {
	return Buffer.concat([int32(LENGTH_BYTES), int32(value)]);
}

export function bigintField(value: number): Buffer {
	const bytes = Buffer.alloc(8);
	bytes.writeBigInt64BE(BigInt(value));

	return Buffer.concat([int32(bytes.length), bytes]);
}

/**
 * Rows that share all fields but the last two, the hash and the subject. Straight from the bytes of the
 * run: a string in between would be decoded only to be encoded again.
 */
export function copyRows(shared: readonly Buffer[], { bytes, places }: SubjectRun): Buffer {
	const count = Buffer.alloc(2);
	count.writeInt16BE(shared.length + 2);
	const start = Buffer.concat([count, ...shared, int32(HASH_BYTES)]);
	const size = places.reduce(
		(sum, at) => sum + recordEnd(bytes, at) - subjectStart(at),
		places.length * (start.length + HASH_BYTES + LENGTH_BYTES),
	);
	const buffer = Buffer.allocUnsafe(HEAD.length + size + END.length);
	let to = HEAD.copy(buffer);
	for (const at of places) {
		const [from, end] = [subjectStart(at), recordEnd(bytes, at)];
		to += start.copy(buffer, to);
		to += bytes.copy(buffer, to, at, at + HASH_BYTES);
		to = buffer.writeInt32BE(end - from, to);
		to += bytes.copy(buffer, to, from, end);
	}
	END.copy(buffer, to);

	return buffer;
}

function int32(value: number): Buffer {
	const bytes = Buffer.alloc(LENGTH_BYTES);
	bytes.writeInt32BE(value);

	return bytes;
}
