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

/** Rows that share all fields but the last two, some bytes and a text. */
export function copyRows(
	shared: readonly Buffer[],
	rows: ReadonlyArray<{ readonly bytes: Uint8Array; readonly text: string }>,
): Buffer {
	const count = Buffer.alloc(2);
	count.writeInt16BE(shared.length + 2);
	const start = Buffer.concat([count, ...shared]);
	const size = rows.reduce(
		(sum, { bytes, text }) => sum + bytes.length + Buffer.byteLength(text),
		rows.length * (start.length + 2 * LENGTH_BYTES),
	);
	const buffer = Buffer.allocUnsafe(HEAD.length + size + END.length);
	let at = HEAD.copy(buffer);
	for (const { bytes, text } of rows) {
		at += start.copy(buffer, at);
		at = buffer.writeInt32BE(bytes.length, at);
		buffer.set(bytes, at);
		at += bytes.length;
		const length = buffer.write(text, at + LENGTH_BYTES);
		at = buffer.writeInt32BE(length, at) + length;
	}
	END.copy(buffer, at);

	return buffer;
}

function int32(value: number): Buffer {
	const bytes = Buffer.alloc(LENGTH_BYTES);
	bytes.writeInt32BE(value);

	return bytes;
}
