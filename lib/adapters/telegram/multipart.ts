import { randomBytes } from 'node:crypto';

import type { BotFile } from '../../notification/ports';

/** RFC 7578; written out here because n8n's request function takes bytes as they are. */
export function encodeMultipart(
	parameters: Readonly<Record<string, unknown>>,
	file: BotFile,
): { headers: Record<string, string>; body: Buffer } {
	const boundary = `outreach${randomBytes(16).toString('hex')}`;
	const given = Object.entries(parameters).filter(([, value]) => value !== undefined);
	const fields = given.map(([name, value]) => {
		const text = typeof value === 'object' ? JSON.stringify(value) : String(value);

		return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`;
	});
	// RFC 7578 4.2 with the escaping browsers use: a quote or line break would end the header.
	const name = file.fileName.replace(/["\r\n]/g, (character) => encodeURIComponent(character));
	const type = /^[\w.+-]+\/[\w.+-]+(; charset=[\w-]+)?$/.test(file.mimeType)
		? file.mimeType
		: 'application/octet-stream';
	const head =
		`--${boundary}\r\nContent-Disposition: form-data; name="${file.field}"; filename="${name}"\r\n` +
		`Content-Type: ${type}\r\n\r\n`;

	return {
		headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
		body: Buffer.concat([
			Buffer.from(fields.join('') + head, 'utf8'),
			file.content,
			Buffer.from(`\r\n--${boundary}--\r\n`, 'utf8'),
		]),
	};
}
