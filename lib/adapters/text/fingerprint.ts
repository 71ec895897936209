import { createHash, hash } from 'node:crypto';

/** Tells whether a file is the one we saw before. */
export async function fingerprintOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
	const digest = createHash('sha256');
	for await (const chunk of chunks) digest.update(chunk);

	return digest.digest('hex');
}

/** The same for a few words of text. */
export function fingerprintOfWords(words: readonly string[]): string {
	return hash('sha256', JSON.stringify(words));
}
