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

	it('says the name of the credential to the server', () => {
		expect(read({ heloName: ' out1.example.com ' }).heloName).toBe('out1.example.com');
	});

	const pin = 'AB'.repeat(32);
	it.each([
		pin,
		pin.toLowerCase(),
		`sha256:${pin}`,
		`SHA-256:${pin}`,
		pin.replaceAll(/(..)(?=.)/g, '$1:'),
		`  ${pin.slice(0, 32)} ${pin.slice(32)} `,
	])('pins the certificate %p, which then decides instead of the authorities (S1-02)', (given) => {
		expect(read({ pinnedFingerprint: given })).toMatchObject({
			pinnedFingerprint: pin,
			tls: { rejectUnauthorized: false },
		});
	});

	it.each([
		[undefined, true],
		['', true],
		[true, true],
		[false, false],
	])('verifies the certificate with "Verify TLS" %p: %p (S0-41)', (verifyTls, verified) => {
		expect(read({ verifyTls }).tls.rejectUnauthorized).toBe(verified);
	});

	it('expects the certificate of another name only when told so', () => {
		expect(read().tls).not.toHaveProperty('servername');
		expect(read({ servername: 'mx.example.net' }).tls).toMatchObject({
			servername: 'mx.example.net',
		});
	});

	it('asks for tokens where the provider gives them, or where the credential says', () => {
		const gmail = { provider: 'gmail', authentication: 'oauth2' };
		const tokenUrl = 'https://login.microsoftonline.com/tenant/oauth2/v2.0/token';

		expect(read(gmail).oauth2.tokenUrl).toBe('https://oauth2.googleapis.com/token');
		expect(read({ ...gmail, tokenUrl }).oauth2.tokenUrl).toBe(tokenUrl);
	});

	it('has a key that tells no secret', () => {
		expect(read().key).toMatch(/^[0-9a-f]{64}$/);
	});
});
