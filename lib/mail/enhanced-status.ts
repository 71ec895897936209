// RFC 3463 2: class.subject.detail; class 3 does not exist. Some servers write it in brackets or
// behind a "#" ("550 #5.1.0 Address rejected").
const ENHANCED = /(?:^|[\s([#<])([245]\.\d{1,3}\.\d{1,3})(?=$|[\s)\]>:;,.-])/;

/** The first enhanced status code in the text of a reply or report. */
export function findEnhancedStatus(text: string): string | null {
	return ENHANCED.exec(text)?.[1] ?? null;
}

/** Whether the status belongs to the pattern: `5.1.1`, `5.2.x`, `x.7.1`. */
export function matchesStatus(status: string | null, pattern: string): boolean {
	if (status === null) return false;
	const given = status.split('.');

	return pattern.split('.').every((part, index) => part === 'x' || part === given[index]);
}
