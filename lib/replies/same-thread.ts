/** Same thread subject, without any number of reply and forward prefixes. */
export function sameSubject(ours: string | null, theirs: string): boolean {
	const bare = bareSubject(theirs);

	return ours !== null && bare !== '' && bareSubject(ours) === bare;
}

export function bareSubject(subject: string): string {
	let bare = subject.toLowerCase().trim();
	for (let round = 0; round < 6; round += 1) {
		const next = bare
			.replace(
				/^(?:re|aw|sv|vs|antw|antwort|rv|res|odp|r|ref|tr|fwd?|wg|wtr|i|enc|rif|ynt|vl|отв|ответ|на|автоответ|automatic reply|auto|out of office|automatische antwort|réponse automatique|respuesta automática)\s?(?:\[\d+\]|\(\d+\))?\s?[:：]\s*/u,
				'',
			)
			.replace(/^\[(?:external|ext|spam\??|extern)\]\s*/, '')
			.trim();
		if (next === bare) break;
		bare = next;
	}

	return bare.replace(/\s+/g, ' ');
}

/** Gmail ignores dots and plus parts, and `googlemail.com` is `gmail.com`. */
export function foldMailbox(address: string): string {
	const lower = address.toLowerCase();
	const at = lower.lastIndexOf('@');
	const local = lower.slice(0, at).replace(/\+.*$/, '');
	const domain = lower.slice(at + 1);
	if (domain !== 'gmail.com' && domain !== 'googlemail.com') return `${local}@${domain}`;

	return `${local.replaceAll('.', '')}@gmail.com`;
}
