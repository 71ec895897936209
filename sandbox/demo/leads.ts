import type { AnswerKind } from '../correspondent/answers';

/** One person of the demo's campaign and what is going to happen with the mail. */
export interface DemoLead {
	readonly email: string;
	readonly firstName: string;
	readonly company: string;
	readonly country: string;
	/** Where the address comes from; a policy of its own asks for it (GDPR art. 14). */
	readonly contactSource: string;
	/** A recorded consent is put on file before the campaign. */
	readonly consent?: string;
	/** On the suppression list before the campaign. */
	readonly suppressed?: true;
	/** What the robot answers; without it the person stays silent. */
	readonly answers?: AnswerKind;
	/** The lesson of this line, for people who read the list. */
	readonly lesson: string;
}

type Row = readonly [email: string, country: string, lesson: string, rest?: Partial<DemoLead>];

const rows: readonly Row[] = [
	// People who answer.
	['ada.berg@gamma.test', 'US', 'wants to know more', { answers: 'interested' }],
	['aiko.mori@gamma.test', 'US', 'wants to know more', { answers: 'interested' }],
	['alan.fox@gamma.test', 'US', 'wants to know more', { answers: 'interested' }],
	['amara.diallo@gamma.test', 'US', 'a polite no', { answers: 'not_interested' }],
	['anton.weiss@gamma.test', 'US', 'a polite no', { answers: 'not_interested' }],
	['bea.novak@gamma.test', 'US', 'on holiday', { answers: 'out_of_office' }],
	['bruno.costa@gamma.test', 'US', 'on holiday', { answers: 'out_of_office' }],
	['carla.rossi@gamma.test', 'US', 'asks to be removed', { answers: 'unsubscribe' }],
	['chen.li@gamma.test', 'US', 'asks to be removed', { answers: 'unsubscribe' }],
	['clara.stein@gamma.test', 'US', 'asks back', { answers: 'question' }],
	['dario.conti@gamma.test', 'US', 'asks back', { answers: 'question' }],
	['edith.lang@gamma.test', 'US', 'names a colleague', { answers: 'referral' }],
	['elif.kaya@gamma.test', 'US', 'is the wrong person', { answers: 'wrong_person' }],
	['emma.holm@gamma.test', 'US', 'says nothing in particular', { answers: 'neutral' }],
	['farid.aziz@gamma.test', 'US', 'presses the spam button', { answers: 'complaint' }],
	// People who stay silent.
	['finn.olsen@gamma.test', 'US', 'silent'],
	['greta.lind@gamma.test', 'US', 'silent'],
	['u01@beta.test', 'US', 'silent'],
	['u02@beta.test', 'US', 'silent'],
	['u02@full.test', 'US', 'silent, next door to a full mailbox'],
	['u01@implicit.test', 'US', 'valid by an address record alone (RFC 5321 5.1)'],
	// Consent: two without, one with.
	['hana.sato@gamma.test', 'DE', 'Germany asks for a consent that is not on file'],
	['hugo.blanc@gamma.test', 'DE', 'Germany asks for a consent that is not on file'],
	[
		'ines.lopes@gamma.test',
		'DE',
		'Germany, with a recorded consent',
		{ consent: 'newsletter form of 2026-03-02', answers: 'interested' },
	],
	['ivan.petrov@gamma.test', 'US', 'on the suppression list since last year', { suppressed: true }],
	['finn.olsen@gamma.test', 'US', 'the same person a second time'],
	// Accepted while the server is asked, refused when the mail comes.
	['left.last.week@gamma.test', 'US', 'bounces: the mailbox is gone'],
	['retired.in.may@gamma.test', 'US', 'bounces: the mailbox is gone'],
	// Invalid.
	['nobody@beta.test', 'US', 'invalid: no such mailbox'],
	['nobody@gamma.test', 'US', 'invalid: no such mailbox'],
	['moved@beta.test', 'US', 'invalid: has moved'],
	['sales@nullmx.test', 'US', 'invalid: the domain takes no mail (RFC 7505)'],
	['sales@missing.test', 'US', 'invalid: no such domain'],
	['sales@nomx.test', 'US', 'invalid: no mail server'],
	['two@@beta.test', 'US', 'invalid: not an address'],
	['no.at.sign.example.com', 'US', 'invalid: not an address'],
	// Risky.
	['anything@catchall.test', 'US', 'risky: the domain takes every name'],
	['u01@catchall.test', 'US', 'risky: the domain takes every name'],
	['u01@full.test', 'US', 'risky: the mailbox is full'],
	['abuse@beta.test', 'US', 'risky: a role, not a person'],
	// Unknown.
	['u01@defer.test', 'US', 'unknown: asks to come back later'],
	['u01@grey.test', 'US', 'unknown or valid: greylisted at first'],
	['u01@down.test', 'US', 'unknown: nothing listens'],
	['u01@silent.test', 'US', 'unknown: does not say a word'],
	['u01@servfail.test', 'US', 'unknown: the name servers fail'],
	['u01@ipblocked.test', 'US', 'unknown: our address is on a block list'],
];

/** At least 40 addresses over at least 8 domains that bring out every verdict and every answer. */
export const demoLeads: readonly DemoLead[] = rows.map(([email, country, lesson, rest]) => ({
	email,
	firstName: firstNameOf(email),
	company: `${email.split('@').pop()?.split('.')[0] ?? 'Example'} Ltd`,
	country,
	contactSource: 'trade fair list 2026',
	lesson,
	...rest,
}));

function firstNameOf(email: string): string {
	const [first = 'there'] = email.split(/[.@]/);

	return /^u\d+$/.test(first) ? 'Sam' : first.charAt(0).toUpperCase() + first.slice(1);
}
