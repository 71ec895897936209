import { readSubmissionAccount } from '../../../../lib/adapters/smtp/submission-account';

const base = {
	provider: 'custom',
	host: 'mail.example.com',
	user: 'ada',
	password: 'secret-of-ada',
};
const read = (fields: Record<string, unknown> = {}) =>
	readSubmissionAccount({ ...base, ...fields });

describe('the account of an SMTP credential (sending-and-policy 9)', () => {
	it('waits 15 s for a connection, 30 s for the mail, 120 s for the last answer, with two connections', () => {
		expect(read()).toMatchObject({
			connectTimeoutMs: 15_000,
			sendTimeoutMs: 30_000,
			finalReplyTimeoutMs: 120_000,
			maxConnections: 2,
			authentication: 'password',
			tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true },
		});
	});

	it.each([
		[1, 1],
		[10, 10],
		[500, 10],
		[-3, 1],
		['many', 2],
	])('%p connections are %i', (maxConnections, allowed) => {
		expect(read({ maxConnections }).maxConnections).toBe(allowed);
	});

	it.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY, '', 'soon'])(
		'takes the default for a timeout of %p',
		(value) => {
			expect(
				read({ connectTimeout: value, sendTimeout: value, finalReplyTimeout: value }),
			).toMatchObject({
				connectTimeoutMs: 15_000,
				sendTimeoutMs: 30_000,
				finalReplyTimeoutMs: 120_000,
			});
		},
	);

	it.each([
		{ heloName: 'out1.example.com' },
		{ mailboxId: 'm_17' },
		{ password: 'changed' },
		{ user: 'bob' },
		{ verifyTls: false },
		{ pinnedFingerprint: 'AB'.repeat(32) },
		{ authentication: 'oauth2', refreshToken: 'other' },
	])('shares no connection with an account that differs: %p', (fields) => {
		expect(read(fields).key).not.toBe(read().key);
		expect(read(fields).key).toBe(read(fields).key);
	});

	it('has a key that tells no secret', () => {
		expect(read().key).toMatch(/^[0-9a-f]{64}$/);
	});
});
