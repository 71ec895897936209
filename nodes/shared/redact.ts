const PATTERNS: ReadonlyArray<readonly [RegExp, string]> = [
	// Telegram's token is part of every URL (docs/nodes/telegram-notify.md).
	[/bot\d{3,}:[\w-]{10,}/g, 'bot<redacted>'],
	[/\b\d{6,}:[\w-]{30,}\b/g, '<redacted>'],
	// scheme://user:password@host
	[/(\b[a-z][\w+.-]*:\/\/[^\s/:@]*):[^\s/@]+@/gi, '$1:<redacted>@'],
	[/-----BEGIN [^-]+-----[\s\S]*?-----END [^-]+-----/g, '<redacted PEM>'],
	[/\b(AUTH (?:PLAIN|LOGIN|XOAUTH2))\s+\S+/gi, '$1 <redacted>'],
	[/\b(Bearer|Basic)\s+[\w.~+/=-]{8,}/g, '$1 <redacted>'],
	[
		/\b(pass(?:word)?|secret|token|api[_-]?key)(["']?\s*[:=]\s*["']?)[^\s"',;}]+/gi,
		'$1$2<redacted>',
	],
];

/** Removes what looks like a secret from text that a person or a log will see (ledger S1-24). */
export function redact(text: string): string {
	return PATTERNS.reduce(
		(clean, [pattern, replacement]) => clean.replace(pattern, replacement),
		text,
	);
}
