/** What people write back, as data. Each text is the new part only; quoting is compose-answer.ts's work. */

export const ANSWER_KINDS = [
	'interested',
	'not_interested',
	'out_of_office',
	'unsubscribe',
	'question',
	'referral',
	'wrong_person',
	'neutral',
	'complaint', // the provider's abuse report (RFC 5965), not a text
	'silent',
] as const;

export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** The kinds in which a person or a vacation programme writes a text. */
export type WrittenKind = Exclude<AnswerKind, 'complaint' | 'silent'>;

const TEXTS: Readonly<Record<WrittenKind, readonly string[]>> = {
	interested: [
		'Thanks for reaching out, this looks interesting. Could we schedule a call next Tuesday?',
		'Hi,\n\nYes, I would like to know more. Please send me the details and a price list.',
		'Sounds good! I am interested. When would you have 20 minutes for a short demo this week?',
	],
	not_interested: [
		'Hi,\n\nthank you for your message, but we are not interested.',
		'Thanks, but no thanks. This is not a fit for us and we are not interested.',
		'No interest on our side, sorry. All the best.',
	],
	out_of_office: [
		'Thank you for your email. I am out of the office until {return} with limited access to email.\n\n' +
			'For urgent matters please contact my colleague at office@gamma.test.',
		'Hello,\n\nI am on vacation and will be back on {return}. I will answer your message when I return.',
	],
	unsubscribe: [
		'Please remove me from your list.',
		'Please remove me from your mailing list and do not contact me again.',
		'Unsubscribe me, please. I do not want any more emails from you.',
	],
	question: [
		'Hi,\n\nhow did you get my address, and what exactly would this cost per month?',
		'Could you explain how this works with our existing tools? Do you support custom domains?',
	],
	referral: [
		'Hi,\n\nI do not handle this. Please contact my colleague Nora Quinn at nora.quinn@gamma.test, ' +
			'she is responsible for it.',
		'You should talk to Omar Haddad (omar.haddad@gamma.test), he is in charge of this topic.',
	],
	wrong_person: [
		'I think you have the wrong person. I do not work in this area.',
		'You have reached the wrong person, I am not responsible for this.',
	],
	neutral: ['Ok, received.', 'Noted. I forwarded it internally.'],
};

/** People in the sandbox come back in two weeks. */
const HOLIDAY_DAYS = 14;

/** A small stable number per address, so that every run of a script reads the same. */
export function choiceFor(address: string, count: number): number {
	const sum = [...address].reduce((total, character) => total * 31 + character.charCodeAt(0), 7);
	return Math.abs(sum) % count;
}

/** The text one person writes for a kind; the same every time. */
export function textFor(kind: WrittenKind, address: string, now: Date): string {
	const texts = TEXTS[kind];
	const text = texts[choiceFor(address, texts.length)] ?? '';
	const back = new Date(now.getTime() + HOLIDAY_DAYS * 86_400_000);
	const date = back.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
	return text.replace('{return}', date);
}

/** `ada.berg@gamma.test` -> `Ada Berg`. */
export function nameOf(address: string): string {
	const local = address.split('@')[0] ?? address;
	return local
		.split(/[._]/)
		.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
		.join(' ');
}
