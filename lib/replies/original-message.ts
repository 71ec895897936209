import type { OriginalMessage } from './events';
import type { FieldBlock } from './header-block';
import { addressesIn, fieldOf, messageIdsIn, parseFieldBlock } from './header-block';
import type { IncomingMessage } from './incoming-message';

const RETURNED =
	/^(?:message\/(?:rfc822|global|partial|rfc822-headers|global-headers)|text\/rfc822-headers?|text\/rfc822)$/;

// Where reports in plain text begin to quote what they return.
const BOUNDARIES = [
	/^-{2,}[ \t]*(?:this is a copy of (?:the|your)|below this line is a copy of|the (?:header|body) of the original|(?:begin|start) of|included is|original message|undelivered message|returned message|message header|unsent message|forwarded message|header|your (?:original )?message|copy of|a copy of)[^\n]*$/im,
	/^(?:included (?:below )?is a copy of|below is a copy of|original message follows|the original message(?= (?:follows|is (?:attached|included)|headers?))|the original message:?[ \t]*$|your original message:?[ \t]*$|----- message header|------ this is|message headers? follow|--- original|\*{3,} original|(?:original|returned) message(?: headers?| text)?:?[ \t]*$|message contents?:|the (?:first|following) .{0,20}(?:lines|is a copy)|copy of (?:the )?(?:original )?message|original (?:letter|mail)|body of message|headers? of (?:the )?original|---- start of returned|full (?:headers|message)|исходное сообщение|ursprüngliche nachricht|message d'origine|元のメッセージ|以下.{0,20}(?:メール|メッセージ))[^\n]*$/im,
	/^(?:return-path|received|x-[\w-]+|message-id|dkim-signature)[ \t]*:[^\n]*\n(?:[^\n]*\n){0,60}?(?:from|to|subject)[ \t]*:/im,
] as const;

/** Splits a plain report into what the MTA says and what it returns. */
export function splitReport(text: string): { readonly report: string; readonly returned: string } {
	const starts = BOUNDARIES.map((boundary) => boundary.exec(text)?.index ?? -1).filter(
		(at) => at > 0,
	);
	if (starts.length === 0) return { report: text, returned: '' };
	const at = Math.min(...starts);

	return { report: text.slice(0, at), returned: text.slice(at) };
}

/** What the report returns of the failed message, from a part or from the text. */
export function findOriginal(message: IncomingMessage): OriginalMessage | undefined {
	for (const part of message.parts) {
		if (part.text === null || !RETURNED.test(part.contentType)) continue;
		const original = fromBlock(parseFieldBlock(part.text.replace(/^\s+/, '')));
		if (original) return original;
	}
	for (const text of [message.text, ...message.parts.flatMap((part) => part.text ?? [])]) {
		const original = fromText(splitReport(text).returned);
		if (original) return original;
	}

	return undefined;
}

function fromText(returned: string): OriginalMessage | undefined {
	const lines = returned
		.slice(0, 32_000)
		.split('\n')
		.map((line) => line.replace(/^(?:>[ \t]?|[ \t]{1,4}(?=[\w-]+:))+/, ''));
	const first = lines.findIndex((line) =>
		/^(?:received|return-path|message-id|from|to|subject|date|dkim-signature|mime-version)[ \t]*:/i.test(
			line,
		),
	);

	return first < 0 ? undefined : fromBlock(parseFieldBlock(lines.slice(first).join('\n')));
}

function fromBlock(block: FieldBlock): OriginalMessage | undefined {
	const messageIds = messageIdsIn(fieldOf(block, 'message-id'));
	const to = addressesIn((block.get('to') ?? []).join(','));
	if (messageIds.length === 0 && to.length === 0 && !block.has('from')) return undefined;

	return {
		messageIds,
		from: addressesIn(fieldOf(block, 'from'))[0] ?? null,
		to,
		subject: fieldOf(block, 'subject') || null,
		envelopeId: null,
	};
}
