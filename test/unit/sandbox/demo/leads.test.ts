import { ANSWER_KINDS } from '../../../../sandbox/correspondent/answers';
import { demoLeads } from '../../../../sandbox/demo/leads';
import { DNS_ONLY_DOMAINS, FORMER_MAILBOXES, MAIL_DOMAINS } from '../../../../sandbox/world';

const emails = demoLeads.map(({ email }) => email);

describe('the demo list', () => {
	it('has at least 40 addresses over at least 8 domains of the sandbox', () => {
		const known = new Set([
			...MAIL_DOMAINS.map(({ name }) => name),
			...Object.values(DNS_ONLY_DOMAINS),
		]);
		const used = new Set(emails.map((email) => email.split('@').pop() ?? ''));

		expect(emails.length).toBeGreaterThanOrEqual(40);
		expect([...used].filter((domain) => known.has(domain)).length).toBeGreaterThanOrEqual(8);
	});

	it('brings out every kind of answer', () => {
		const given = new Set(demoLeads.map(({ answers }) => answers ?? 'silent'));

		expect([...given].sort()).toEqual([...ANSWER_KINDS].sort());
	});

	it('has addresses that bounce, a duplicate, an opt-out and both sides of a consent', () => {
		const german = demoLeads.filter(({ country }) => country === 'DE');

		expect(emails).toEqual(expect.arrayContaining([...FORMER_MAILBOXES]));
		expect(new Set(emails).size).toBe(emails.length - 1);
		expect(demoLeads.some(({ suppressed }) => suppressed)).toBe(true);
		expect(new Set(german.map(({ consent }) => consent !== undefined)).size).toBe(2);
	});

	it('stays below the daily cap of one recipient domain, so that no answer is missing', () => {
		const gamma = new Set(emails.filter((email) => email.endsWith('@gamma.test')));
		const notSent = demoLeads.filter(
			({ email, country, consent, suppressed }) =>
				email.endsWith('@gamma.test') && ((country === 'DE' && !consent) || suppressed),
		);

		expect(gamma.size - notSent.length - 1).toBeLessThanOrEqual(20);
	});
});
