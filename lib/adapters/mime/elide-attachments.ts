import { randomUUID } from 'node:crypto';

import { limits } from './limits';

/** Tells the true size of an elided part; a fresh name each time, so that no stranger can set it. */
export const elidedSizeHeader = `x-elided-${randomUUID()}`;

const KEPT = /^content-type[ \t]*:[ \t]*(?:text|message|multipart)\//im;
const TYPED = /^content-type[ \t]*:[ \t]*[\w.+-]+\/[\w.+-]+/im;
const BASE64 = /^content-transfer-encoding[ \t]*:[ \t]*base64/im;
const BODY_KEPT = 1_024;

/**
 * Takes the contents out of large attachments before anything is parsed: only their name, type and size
 * are ever shown, and decoding them is nearly all the work that a large message makes. Looks for part
 * boundaries natively, so that 100 MB cost some milliseconds.
 */
export function elideAttachments(source: Buffer): Buffer {
	if (source.length < limits.elidedPartBytes) return source;
	const kept: Buffer[] = [];
	let from = 0;
	let head = 0;
	for (let parts = 0; parts < limits.mimeChildren * 10; parts += 1) {
		const part = nextPart(source, head);
		if (part === undefined) break;
		if (isElidable(part)) {
			const size = decodedSize(source, part);
			kept.push(
				source.subarray(from, part.headEnd),
				Buffer.from(`\n${elidedSizeHeader}: ${size}`),
				source.subarray(part.headEnd, part.bodyStart + keptLength(source, part)),
			);
			from = part.bodyEnd;
		}
		if (part.bodyEnd >= source.length) break;
		head = part.bodyEnd + 1;
	}

	return from === 0 ? source : Buffer.concat([...kept, source.subarray(from)]);
}

interface Part {
	readonly fields: string;
	readonly headEnd: number;
	readonly bodyStart: number;
	readonly bodyEnd: number;
}

/** The header that begins at or after the boundary line at `head`, and the body up to the next boundary. */
function nextPart(source: Buffer, head: number): Part | undefined {
	const window = source.subarray(head, head + limits.headerBytes).toString('latin1');
	const gap = /\r?\n\r?\n/.exec(window);
	if (gap === null) return undefined;
	const bodyStart = head + gap.index + gap[0].length;
	const next = boundaryAfter(source, bodyStart - 1);

	return {
		fields: window.slice(0, gap.index),
		headEnd: head + gap.index,
		bodyStart,
		bodyEnd: next < 0 ? source.length : next,
	};
}

/** Line break before the next line that begins with "--": searched by the dashes, which base64 lacks. */
function boundaryAfter(source: Buffer, from: number): number {
	let dashes = source.indexOf('--', from + 1);
	while (dashes > 0 && source[dashes - 1] !== 0x0a) dashes = source.indexOf('--', dashes + 2);

	return dashes < 0 ? -1 : dashes - 1;
}

function isElidable({ fields, bodyStart, bodyEnd }: Part): boolean {
	return bodyEnd - bodyStart > limits.elidedPartBytes && TYPED.test(fields) && !KEPT.test(fields);
}

/** Whole lines, so that what is left still decodes. */
function keptLength(source: Buffer, part: Part): number {
	const end = source.indexOf('\n', part.bodyStart + BODY_KEPT);

	return end < 0 || end - part.bodyStart > 2 * BODY_KEPT ? 0 : end - part.bodyStart;
}

function decodedSize(source: Buffer, { fields, bodyStart, bodyEnd }: Part): number {
	const length = bodyEnd - bodyStart;
	if (!BASE64.test(fields)) return length;
	const end = source.indexOf('\n', bodyStart);
	const line = end < 0 || end > bodyEnd ? length : end - bodyStart + 1;
	const breakLength = source[bodyStart + line - 2] === 0x0d ? 2 : 1;
	const characters = line === length ? length : length - Math.floor(length / line) * breakLength;

	const padding = /(={0,2})\s*$/.exec(source.subarray(bodyEnd - 8, bodyEnd).toString('latin1'));

	return Math.floor((characters * 3) / 4) - (padding?.[1]?.length ?? 0);
}
