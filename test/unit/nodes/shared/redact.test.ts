import { redact } from '../../../../nodes/shared/redact';

describe('redact (S1-24)', () => {
	it.each([
		[
			'a bot token in a URL',
			'POST https://api.telegram.org/bot123456:AAEabcdefghijklmnopqrstuvwxyz012345/sendMessage',
			'AAEabcdefghijklmnopqrstuvwxyz012345',
		],
		['a bot token alone', 'token 123456789:AAEabcdefghijklmnopqrstuvwxyz012345', 'AAEabcdef'],
		['a password in a URL', 'postgres://outreach:hunter2@db.example.net/outreach', 'hunter2'],
		['AUTH PLAIN', 'C: AUTH PLAIN AHVzZXIAaHVudGVyMg==', 'AHVzZXIAaHVudGVyMg=='],
		['a bearer token', 'Authorization: Bearer ya29.a0AfH6SMBxyz', 'ya29.a0AfH6SMBxyz'],
		['a key-value pair', '{"password":"hunter2","host":"mail.example.net"}', 'hunter2'],
		[
			'a private key',
			'-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END PRIVATE KEY-----',
			'MIIEvQIBADANBg',
		],
	])('removes %s', (_name, text, secret) => {
		expect(redact(text)).not.toContain(secret);
	});

	it('leaves ordinary sentences alone', () => {
		const text = 'The SMTP server "mx.example.net" did not answer within 8 s.';

		expect(redact(text)).toBe(text);
	});
});
