// RFC 5322 3.6.5 knows only "Re: "; the others are what mail programs write in other languages.
const PREFIX = /^(?:\s*(?:re|fwd?|aw|wg|sv|vs|tr|rv|odp|antw)\s*(?:\[\d+\])?\s*:)+\s*/i;

/** Whether the subject looks like a reply or a forward. */
export function hasReplyPrefix(subject: string): boolean {
	return PREFIX.test(subject);
}

/** What two subjects must share to be the same mail again. */
export function normaliseSubject(subject: string): string {
	return subject.normalize('NFC').replace(PREFIX, '').replaceAll(/\s+/g, ' ').trim();
}
