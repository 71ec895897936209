/** How much of a stranger's message is ever looked at; each number has its reason. */
export const limits = {
	/** Above this only the beginning is read; a person's answer is never that long. */
	sourceBytes: 10 * 1024 * 1024,
	/** Header bombs of 20 MB exist; real headers with many Received lines stay under 64 KB. */
	headerBytes: 256 * 1024,
	/** 50,000 one-line headers fit into the block; no real message has more than a few hundred. */
	headerLines: 2_000,
	/** A long References chain still fits; single output fields are cut to 998 (RFC 5322 2.1.1). */
	headerValueCharacters: 16_384,
	/** 100,000 nested parts end here. */
	mimeChildren: 200,
	/** Larger HTML is cut, and its text judged so far as it goes. */
	htmlCharacters: 1_000_000,
	/** What the rules judge. */
	textCharacters: 100_000,
	/** A delivery report or the head of a returned message is far smaller. */
	partBytes: 128 * 1024,
	/** Larger attachments are counted, not decoded. */
	elidedPartBytes: 64 * 1024,
	addresses: 200,
} as const;
