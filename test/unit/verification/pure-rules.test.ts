import type { SecureRandom } from '../../../lib/random';
import { allReasons, categoryOf, describeReason } from '../../../lib/verification/reason';
import { isPublicAddress, isUnspecified } from '../../../lib/verification/public-address';
import { providerOf } from '../../../lib/verification/provider-of';
import { genericProfile, providerProfiles } from '../../../lib/verification/data/provider-profiles';
import { randomLocalPart } from '../../../lib/verification/random-local-part';
import { nextDueAt } from '../../../lib/verification/retry-schedule';
import { scoreOf, type ScoreFacts } from '../../../lib/verification/score';
import { isReservedDomain, isHostName } from '../../../lib/mail/domain-name';

/** Counts up, so that every draw is different and no test depends on luck. */
function countingRandom(): SecureRandom {
	let draws = 0;
	return {
		below: (limit) => (draws = (draws * 31 + 7) % 1_000_003) % limit,
		bytes: (length) => new Uint8Array(length),
		id: () => String(draws),
	};
}

describe('the closed list of reasons', () => {
	it('has the codes of schema 1, no more and no fewer (S4-32)', () => {
		expect([...allReasons].sort()).toEqual([
			'accepts_then_bounces', 'auth_required', 'breaker_open', 'cancelled', 'catch_all', 'catch_all_unknown', 'deadline_exceeded',
			'disposable', 'dns_servfail', 'dns_timeout', 'domain_no_mail', 'domain_not_found', 'domain_reserved', 'greylisted',
			'helo_rejected', 'ip_blocked', 'mailbox_disabled', 'mailbox_full', 'mailbox_moved', 'mx_private_address', 'mx_unresolvable',
			'no_mx', 'null_mx', 'ok_syntax', 'ok_syntax_mx', 'policy_blocked', 'port25_blocked', 'probe_identity_missing',
			'probe_not_permitted', 'rate_limited', 'rcpt_ok', 'rcpt_rejected', 'rcpt_unmatched', 'rdns_required', 'recipient_restricted',
			'rejects_all', 'relay_denied', 'role_account', 'sender_rejected', 'smtp_connect_ok', 'smtp_connect_refused',
			'smtp_connect_timeout', 'smtp_protocol_error', 'smtp_read_error', 'smtp_tempfail', 'smtp_timeout', 'smtp_unavailable',
			'spf_failed', 'syntax_invalid', 'tls_required', 'too_many_recipients', 'unsupported_smtputf8',
		]); // prettier-ignore
	});

	it.each([
		['S2-06', 'rcpt_ok', 'valid', 'Valid'],
		['S2-07', 'catch_all', 'risky', 'Catch-all (Risky)'],
		['S2-08', 'rcpt_rejected', 'invalid', 'Invalid (Mailbox Not Found)'],
		['S2-09', 'syntax_invalid', 'invalid', 'Invalid (Syntax)'],
		['S2-10', 'no_mx', 'invalid', 'Invalid (No MX)'],
		['S2-11', 'smtp_timeout', 'unknown', 'Timeout (Unknown)'],
		['S2-23', 'greylisted', 'unknown', 'Greylisted (Retry Later)'],
		['S2-23', 'smtp_protocol_error', 'unknown', 'SMTP Error'],
		['S2-23', 'smtp_unavailable', 'unknown', 'Server Unavailable'],
	] as const)('%s: %s is %s, labelled "%s"', (_, reason, verdict, label) => {
		expect(describeReason(reason)).toMatchObject({ verdict, label });
	});

	it('makes an address invalid only when the recipient is to blame', () => {
		const wrong = allReasons.filter(
			(reason) =>
				describeReason(reason).verdict === 'invalid' &&
				describeReason(reason).blame !== 'recipient',
		);

		expect(wrong).toEqual([]);
	});

	it('shows unknown as risky in the three categories of SG5 (S4-11)', () => {
		expect((['valid', 'risky', 'invalid', 'unknown'] as const).map(categoryOf)).toEqual([
			'valid',
			'risky',
			'invalid',
			'risky',
		]);
	});
});

describe('isPublicAddress', () => {
	it.each([
		'127.0.0.1',
		'0.0.0.0',
		'10.1.2.3',
		'100.64.0.1',
		'169.254.1.1',
		'172.16.0.1',
		'192.168.1.1',
		'192.0.2.1',
		'198.18.0.1',
		'198.51.100.1',
		'203.0.113.1',
		'224.0.0.1',
		'255.255.255.255',
		'::',
		'::1',
		'fc00::1',
		'fd12::1',
		'fe80::1',
		'ff02::1',
		'2001:db8::1',
		'::ffff:10.0.0.1',
		'::ffff:7f00:1',
		'64:ff9b::10.0.0.1',
		'2002:0a00:0001::1',
		'::127.0.0.1',
		'not an address',
		'1.2.3',
		'1.2.3.4.5',
		'1::2::3',
	])('refuses %s', (ip) => {
		expect(isPublicAddress(ip)).toBe(false);
	});

	it.each([
		'8.8.8.8',
		'2a00:1450:4001::1',
		'64:ff9b::8.8.8.8',
		'::ffff:8.8.8.8',
		'2002:0808:0808::1',
	])('takes %s', (ip) => {
		expect(isPublicAddress(ip)).toBe(true);
	});

	it('never dials the unspecified address, whatever is allowed', () => {
		expect(['0.0.0.0', '::', '::ffff:0.0.0.0', 'x', '127.0.0.1', '::1'].map(isUnspecified)).toEqual(
			[true, true, true, true, false, false],
		);
	});
});

describe('providerOf', () => {
	it('tells the provider by the exchange, not by a name that looks like it (peer bugs 8 and 9)', () => {
		expect(providerOf(['aspmx.l.google.com']).key).toBe('google');
		expect(providerOf(['mx.notgoogle.com']).key).toBe('generic');
		expect(providerOf(['tenant.mail.protection.outlook.com']).key).toBe('m365');
		expect(providerOf(['hotmail-com.olc.protection.outlook.com']).key).toBe('ms_consumer');
		expect(providerOf([]).key).toBe('generic');
	});

	it('has unique keys, a source and a date in every row (S4-15, S4-34)', () => {
		const rows = [...providerProfiles, genericProfile];
		expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
		expect(
			rows.filter(({ source, checkedOn }) => source === '' || !/^\d{4}-\d\d-\d\d$/.test(checkedOn)),
		).toEqual([]);
	});
});

it('makes random local parts of 12 to 16 letters and digits, a letter first, each new (S4-33)', () => {
	const random = countingRandom();
	const parts = Array.from({ length: 500 }, () => randomLocalPart(random));

	expect(parts.filter((part) => !/^[a-z][a-z0-9]{11,15}$/.test(part))).toEqual([]);
	expect(parts.filter((part) => !/\d/.test(part))).toEqual([]);
});

describe('nextDueAt', () => {
	const facts = {
		attempt: 1,
		now: 1_000,
		planMs: [300_000, 900_000, 3_600_000],
		random: countingRandom(),
	};
	const minutes = (due: number | undefined) =>
		due === undefined ? undefined : Math.floor((due - 1_000) / 60_000);

	it('follows the plan 5, 15, 60 minutes and ends', () => {
		expect([1, 2, 3].map((attempt) => minutes(nextDueAt({ ...facts, reason: 'greylisted', attempt })))).toEqual([
			expect.any(Number), expect.any(Number), expect.any(Number),
		]); // prettier-ignore
		expect(minutes(nextDueAt({ ...facts, reason: 'greylisted' }))).toBeGreaterThanOrEqual(5);
		expect(minutes(nextDueAt({ ...facts, reason: 'greylisted' }))).toBeLessThanOrEqual(6);
		expect(nextDueAt({ ...facts, reason: 'greylisted', attempt: 4 })).toBeUndefined();
	});

	it('honours a longer wait that the server told', () => {
		expect(
			minutes(nextDueAt({ ...facts, reason: 'greylisted', waitMs: 1_800_000 })),
		).toBeGreaterThanOrEqual(30);
	});

	it('comes back in three days to a full mailbox, never to a final answer', () => {
		expect(minutes(nextDueAt({ ...facts, reason: 'mailbox_full' }))).toBeGreaterThanOrEqual(
			3 * 24 * 60,
		);
		expect(nextDueAt({ ...facts, reason: 'rcpt_rejected' })).toBeUndefined();
		expect(nextDueAt({ ...facts, reason: 'ip_blocked' })).toBeUndefined();
	});
});

describe('scoreOf (S2-87)', () => {
	const facts: ScoreFacts = {
		reason: 'rcpt_ok',
		flags: [],
		lowAcceptTrust: false,
		knownAlive: false,
		profile: 'ours',
	};

	it.each([
		[{}, 95],
		[{ flags: ['role'] }, 65],
		[{ flags: ['disposable'] }, 20],
		[{ lowAcceptTrust: true }, 85],
		[{ reason: 'catch_all' }, 55],
		[{ reason: 'catch_all', knownAlive: true }, 80],
		[{ reason: 'rcpt_rejected', flags: ['role'] }, 5],
		[{ reason: 'no_mx' }, 0],
		[{ reason: 'smtp_timeout' }, 45],
		[{ reason: 'greylisted' }, 40],
		[{ profile: 'sg5' }, 90],
		[{ profile: 'sg5', reason: 'catch_all' }, 55],
		[{ profile: 'sg5', reason: 'rcpt_rejected' }, 10],
	] as ReadonlyArray<readonly [Partial<ScoreFacts>, number]>)('%j -> %i', (change, score) => {
		expect(scoreOf({ ...facts, ...change }).score).toBe(score);
	});

	it('explains itself', () => {
		expect(scoreOf({ ...facts, flags: ['role'] }).scoreReasons).toEqual(['rcpt_ok 95', 'role -30']);
	});
});

describe('names that never take mail', () => {
	it('knows special-use name space at label boundaries', () => {
		expect(
			['a.test', 'x.invalid', 'localhost', 'mail.example', 'x.local', 'y.onion'].map(
				isReservedDomain,
			),
		).not.toContain(false);
		expect(
			['contest.net', 'example.com', 'example.de', 'localdomain.de'].map(isReservedDomain),
		).not.toContain(true);
	});

	it('tells a host name from an address in disguise', () => {
		expect(['mx.a.test', 'a_b.c.de'].map(isHostName)).toEqual([true, true]);
		expect(['127.0.0.1', '', 'a b.c', '-x.de'].map(isHostName)).toEqual([
			false,
			false,
			false,
			false,
		]);
	});
});
