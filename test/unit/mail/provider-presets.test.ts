import { ConfigurationError } from '../../../lib/mail/errors';
import {
	findPreset,
	isLocalHost,
	presetCaps,
	providerPresets,
	resolveEndpoint,
} from '../../../lib/mail/provider-presets';

describe('resolveEndpoint', () => {
	it.each([
		['S1-16', 'gmail', 'smtp', 'smtp.gmail.com', 587, 'starttls'],
		['S1-16', 'gmail', 'imap', 'imap.gmail.com', 993, 'tls'],
		['S1-17', 'microsoft365', 'smtp', 'smtp.office365.com', 587, 'starttls'],
		['S1-17', 'microsoft365', 'imap', 'outlook.office365.com', 993, 'tls'],
		['S1-17', 'outlook', 'smtp', 'smtp-mail.outlook.com', 587, 'starttls'],
		['S1-17', 'outlook', 'imap', 'outlook.office365.com', 993, 'tls'],
		['S1-18', 'sendgrid', 'smtp', 'smtp.sendgrid.net', 587, 'starttls'],
		['S1-19', 'mailgun', 'smtp', 'smtp.mailgun.org', 587, 'starttls'],
		['S1-19', 'mailgunEu', 'smtp', 'smtp.eu.mailgun.org', 587, 'starttls'],
	] as const)(
		'%s: the preset %s knows its %s endpoint',
		(_id, provider, protocol, host, port, security) => {
			// The hidden fields of the form still hold something; the preset must win.
			const fields = { provider, host: 'old.example.com', port: 25, security: 'none' };

			expect(resolveEndpoint(protocol, fields)).toEqual({ host, port, security });
		},
	);

	it('S1-20: builds the SES host from the region', () => {
		const { host } = resolveEndpoint('smtp', { provider: 'ses', sesRegion: 'eu-west-1' });

		expect(host).toBe('email-smtp.eu-west-1.amazonaws.com');
	});

	it.each(['', 'europe', 'eu-west-1.evil.example'])('refuses the SES region %p', (sesRegion) => {
		expect(() => resolveEndpoint('smtp', { provider: 'ses', sesRegion })).toThrow(/"SES Region"/);
	});

	it('S1-21: says that a transactional provider has no IMAP', () => {
		expect(() => resolveEndpoint('imap', { provider: 'sendgrid' })).toThrow(/no IMAP service/);
	});

	it.each([
		['smtp', 587, 'auto', 587, 'starttls'],
		['smtp', 465, 'auto', 465, 'tls'],
		['smtp', 2525, 'auto', 2525, 'starttls'],
		['smtp', 0, 'auto', 587, 'starttls'],
		['smtp', 0, 'tls', 465, 'tls'],
		['imap', 0, 'auto', 993, 'tls'],
		['imap', 143, 'auto', 143, 'starttls'],
		['imap', 0, 'starttls', 143, 'starttls'],
	] as const)(
		'S1-01: %s port %i with %s means %i %s',
		(protocol, port, security, expected, protection) => {
			const endpoint = resolveEndpoint(protocol, { host: 'mail.example.com', port, security });

			expect(endpoint).toEqual({ host: 'mail.example.com', port: expected, security: protection });
		},
	);

	it.each([
		'',
		'  ',
		undefined,
		'https://mail.example.com',
		'mail.example.com:587',
		'a b',
		'a\r\nb',
	])('refuses the host %p and names the field', (host) => {
		expect(() => resolveEndpoint('smtp', { host })).toThrow(ConfigurationError);
		expect(() => resolveEndpoint('smtp', { host })).toThrow(/"Host"/);
	});

	it.each([
		['mail.example.com.', 'mail.example.com'],
		[' mail.example.com ', 'mail.example.com'],
		['2001:db8::1', '2001:db8::1'],
		['::1', '::1'],
	])('takes the host %p as %s', (host, expected) => {
		expect(resolveEndpoint('smtp', { host }).host).toBe(expected);
	});

	it.each(['ssl', 'STARTTLS', 5])('refuses the security %p and names the field', (security) => {
		const fields = { host: 'mail.example.com', security };

		expect(() => resolveEndpoint('smtp', fields)).toThrow(/"Security"/);
	});

	it.each([-1, -0.5, 70_000, 'x', 1.5])('refuses the port %p', (port) => {
		expect(() => resolveEndpoint('imap', { host: 'mail.example.com', port })).toThrow(/"Port"/);
	});

	it('sends no password in clear text over the internet', () => {
		const fields = { host: 'mail.example.com', security: 'none' };

		expect(() => resolveEndpoint('smtp', fields)).toThrow(/clear text/);
		expect(resolveEndpoint('smtp', { ...fields, host: '127.0.0.1' }).security).toBe('none');
	});
});

describe('isLocalHost', () => {
	it.each([
		'127.0.0.1',
		'10.1.2.3',
		'172.31.0.1',
		'192.168.0.9',
		'169.254.7.7',
		'::1',
		'fd00::1',
		'fe80::1',
		'localhost',
		'mailpit',
		'mx.test',
		'mx.internal',
		'mx.lan',
		'mx.local',
		'mx.home.arpa',
	])('knows %s as local', (host) => expect(isLocalHost(host)).toBe(true));
	it.each([
		'8.8.8.8',
		'172.15.0.1',
		'172.32.0.1',
		'127.example.com',
		'mail.example.com',
		'mail.lan.example',
		'2001:db8::1',
		'::10',
		'::ffff:8.8.8.8',
	])('knows %s as not local', (host) => expect(isLocalHost(host)).toBe(false));
});

it.each([
	['gmail', 'ada@gmail.com', 30, null],
	['gmail', 'ada@GoogleMail.com', 30, null],
	['gmail', 'ada@example.com', 40, null],
	['microsoft365', 'ada@example.com', 40, 10],
	['outlook', 'ada@outlook.com', 20, null],
	['sendgrid', 'ada@example.com', null, null],
	['mailgun', 'ada@example.com', null, null],
	['mailgunEu', 'ada@example.com', null, null],
	['ses', 'ada@example.com', null, null],
	['custom', 'ada@gmail.com', null, null],
])('caps an account of %s, %s, at %p mails a day and %p a minute', (provider, address, dailyCap, minuteCap) => {
	expect(presetCaps(provider, address)).toEqual({ dailyCap, minuteCap });
}); // prettier-ignore

it.each([
	['gmail', 'https://oauth2.googleapis.com/token'],
	['microsoft365', 'https://login.microsoftonline.com/common/oauth2/v2.0/token'],
	['outlook', 'https://login.microsoftonline.com/common/oauth2/v2.0/token'],
	['sendgrid', undefined],
	['custom', undefined],
])('gets the access tokens of %s from %p', (provider, tokenUrl) => {
	expect(findPreset(provider)?.tokenUrl).toBe(tokenUrl);
});

it('gives every preset a source and a date', () => {
	for (const { source, checkedOn } of providerPresets) {
		expect(source).toMatch(/^https:\/\//);
		expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
	}
});
