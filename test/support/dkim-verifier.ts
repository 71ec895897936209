import { createHash, createPublicKey, verify } from 'node:crypto';

export interface DkimVerdict {
	readonly valid: boolean;
	readonly tags: Readonly<Record<string, string>>;
	/** As the h= tag names them, repetitions included. */
	readonly signed: readonly string[];
}

/**
 * Verifies every DKIM-Signature as RFC 6376 6 says, written apart from the signer: octets are walked
 * through one by one where the signer uses expressions.
 * @param publicKeys PEM by selector, as DNS would give them
 */
export function verifyDkim(
	message: Buffer,
	publicKeys: Readonly<Record<string, string>>,
): DkimVerdict[] {
	const text = message.toString('latin1');
	const cut = text.indexOf('\r\n\r\n');
	const fields = unfoldable(text.slice(0, cut));
	const body = relaxedBody(text.slice(cut + 4));

	return fields.filter(isSignature).map((field) => {
		const tags = tagsOf(field);
		const signed = (tags.h ?? '').split(':').map((name) => name.trim().toLowerCase());
		const used = new Map<string, number>();
		let data = '';
		for (const name of signed) {
			const same = fields.filter((candidate) => nameOf(candidate) === name).reverse();
			const nth = used.get(name) ?? 0;
			used.set(name, nth + 1);
			const found = same[nth];
			if (found !== undefined) data += `${relaxedField(found)}\r\n`;
		}
		data += relaxedField(field.replace(/(;\s*b=)[\s\S]*$/, '$1'));

		return {
			tags,
			signed,
			valid:
				tags.bh === createHash('sha256').update(body, 'latin1').digest('base64') &&
				isSignedBy(publicKeys[tags.s ?? ''], { tags, data: Buffer.from(data, 'latin1') }),
		};
	});
}

function isSignedBy(
	pem: string | undefined,
	{ tags, data }: { readonly tags: Readonly<Record<string, string>>; readonly data: Buffer },
): boolean {
	if (pem === undefined) return false;
	const signature = Buffer.from((tags.b ?? '').replace(/\s/g, ''), 'base64');
	const key = createPublicKey(pem);

	return tags.a === 'ed25519-sha256'
		? verify(null, createHash('sha256').update(data).digest(), key, signature)
		: verify('sha256', data, key, signature);
}

function unfoldable(header: string): string[] {
	const fields: string[] = [];
	for (const line of header.split('\r\n')) {
		if (/^[ \t]/.test(line)) fields[fields.length - 1] += `\r\n${line}`;
		else fields.push(line);
	}

	return fields;
}

function nameOf(field: string): string {
	return (field.split(':', 1)[0] ?? '').toLowerCase().trim();
}

function isSignature(field: string): boolean {
	return nameOf(field) === 'dkim-signature';
}

function tagsOf(field: string): Record<string, string> {
	const list = field.slice(field.indexOf(':') + 1).split(';');

	return Object.fromEntries(
		list
			.filter((tag) => tag.includes('='))
			.map((tag) => [
				tag.slice(0, tag.indexOf('=')).trim(),
				tag.slice(tag.indexOf('=') + 1).replace(/\s+/g, ''),
			]),
	);
}

function relaxedField(field: string): string {
	const value = field.slice(field.indexOf(':') + 1).replaceAll('\r\n', '');

	return `${nameOf(field)}:${squeezed(value).trim()}`;
}

function relaxedBody(body: string): string {
	const lines = body.split('\r\n').map((line) => squeezed(line).replace(/ $/, ''));
	while (lines.at(-1) === '') lines.pop();

	return lines.length === 0 ? '' : `${lines.join('\r\n')}\r\n`;
}

function squeezed(text: string): string {
	let squeezedText = '';
	for (const character of text) {
		const isSpace = character === ' ' || character === '\t';
		if (!isSpace) squeezedText += character;
		else if (!squeezedText.endsWith(' ')) squeezedText += ' ';
	}

	return squeezedText;
}
