import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { verifyMailgun } from '../../../../lib/adapters/esp/verify-mailgun';
import { verifySendGrid } from '../../../../lib/adapters/esp/verify-sendgrid';
import {
	canonicalText,
	isAmazonUrl,
	verifySns,
	type SnsRules,
} from '../../../../lib/adapters/esp/verify-sns';

const HOUR = 3_600_000;
// A minute ahead: the certificate made below is valid from the second in which openssl finishes.
const now = Date.now() + 60_000;
const seconds = (time: number): string => String(Math.floor(time / 1_000));
const bytes = (body: unknown): Uint8Array =>
	new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));

describe('Amazon SNS', () => {
	const topic = 'arn:aws:sns:eu-west-1:123456789012:ses-events';
	const certificateUrl = 'https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0a1b.pem';
	let key = '';
	let certificate = '';

	beforeAll(() => {
		const folder = mkdtempSync(join(tmpdir(), 'sns-'));
		const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
		execFileSync(
			'openssl',
			[
				'req',
				'-x509',
				'-newkey',
				'rsa:2048',
				'-nodes',
				'-days',
				'2',
				'-subj',
				'/CN=sns.amazonaws.com',
				'-keyout',
				keyFile,
				'-out',
				certFile,
			],
			{ stdio: 'ignore' },
		);
		key = readFileSync(keyFile, 'utf8');
		certificate = readFileSync(certFile, 'utf8');
		rmSync(folder, { recursive: true });
	});

	const rules = (more: Partial<SnsRules> = {}): SnsRules => ({
		now,
		maxAgeMs: HOUR,
		topics: [topic],
		fetchCertificate: async () => certificate,
		...more,
	});

	function signed(more: Record<string, string> = {}, version = '2'): Record<string, string> {
		const message: Record<string, string> = {
			Type: 'Notification',
			MessageId: 'sns-1',
			TopicArn: topic,
			Message: '{"notificationType":"Bounce"}',
			Timestamp: new Date(now - 1_000).toISOString(),
			SignatureVersion: version,
			SigningCertURL: certificateUrl,
			...more,
		};
		const signature = createSign(version === '1' ? 'RSA-SHA1' : 'RSA-SHA256')
			.update(canonicalText(message, message.Type ?? ''))
			.sign(key, 'base64');

		return { ...message, Signature: signature };
	}

	const verify = async (message: unknown, more: Partial<SnsRules> = {}) =>
		await verifySns({ rawBody: bytes(message), headers: {} }, rules(more));

	it.each(['1', '2'])('accepts signature version %s', async (version) => {
		expect(await verify(signed({ Subject: 'Amazon SES' }, version))).toMatchObject({
			kind: 'authentic',
			replayKey: 'sns-1',
		});
	});

	it('hands over the address that confirms a subscription', async () => {
		const confirm = {
			Type: 'SubscriptionConfirmation',
			Token: 't',
			SubscribeURL: 'https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription&Token=t',
		};

		expect(await verify(signed(confirm))).toEqual({
			kind: 'subscription',
			topic,
			confirmUrl: confirm.SubscribeURL,
		});
		expect(
			await verify(
				signed({ ...confirm, SubscribeURL: 'https://example.com/?Action=ConfirmSubscription' }),
			),
		).toMatchObject({ kind: 'forged' });
	});

	it.each([
		['an altered message', { Message: '{"notificationType":"Complaint"}' }, 'forged'],
		['a signature of nobody', { Signature: 'AAAA' }, 'forged'],
		['another topic', { TopicArn: `${topic}-2` }, 'forged'],
		['an unknown signature version', { SignatureVersion: '3' }, 'malformed'],
		['no type', { Type: 'Other' }, 'malformed'],
		[
			'a certificate from elsewhere',
			{ SigningCertURL: 'https://sns.eu-west-1.amazonaws.com.example.com/a.pem' },
			'forged',
		],
		[
			'a certificate over http',
			{ SigningCertURL: certificateUrl.replace('https', 'http') },
			'forged',
		],
	])('refuses %s', async (_, change, kind) => {
		expect(await verify({ ...signed(), ...change })).toMatchObject({ kind });
	});

	it('refuses an old message, and one whose own certificate is over', async () => {
		expect(
			await verify(signed({ Timestamp: new Date(now - 2 * HOUR).toISOString() })),
		).toMatchObject({ kind: 'stale' });
		const later = now + 9 * 24 * HOUR;
		expect(
			await verify(signed({ Timestamp: new Date(later).toISOString() }), { now: later }),
		).toMatchObject({ kind: 'forged' });
	});

	it('does not say "forged" when only the certificate could not be fetched', async () => {
		const fetchCertificate = async (): Promise<string> => await Promise.reject(new Error('down'));

		expect(await verify(signed(), { fetchCertificate })).toMatchObject({ kind: 'unverifiable' });
		expect(
			await verify(signed(), { fetchCertificate: async () => 'no certificate' }),
		).toMatchObject({ kind: 'forged' });
	});

	it.each([
		['https://sns.us-east-1.amazonaws.com/a.pem', true],
		['https://sns.cn-north-1.amazonaws.com.cn/a.pem', true],
		['https://sns.us-gov-west-1.amazonaws.com/a.pem', true],
		['https://s3.amazonaws.com/a.pem', false],
		['https://sns.us-east-1.amazonaws.com:8443/a.pem', false],
		['https://user@sns.us-east-1.amazonaws.com/a.pem', false],
		['https://evil.example/sns.us-east-1.amazonaws.com/a.pem', false],
		['not a url', false],
	])('takes %s as Amazon: %s', (url, expected) => {
		expect(isAmazonUrl(url)).toBe(expected);
	});

	it('takes any other body as malformed', async () => {
		for (const body of ['', '{', '[]', 'null', '{"Type":"Notification"}']) {
			expect(await verify(body)).toMatchObject({ kind: 'malformed' });
		}
	});
});

describe('SendGrid', () => {
	const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	const exported = publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
	const body = '[{"email":"jane@example.com","event":"bounce"}]\r\n';

	const verify = (
		change: { body?: string; at?: number; key?: string; signature?: string } = {},
	) => {
		const timestamp = seconds(change.at ?? now);
		const signature =
			change.signature ??
			createSign('sha256').update(timestamp).update(body).sign(privateKey, 'base64');
		const headers = {
			'x-twilio-email-event-webhook-signature': signature,
			'x-twilio-email-event-webhook-timestamp': timestamp,
		};

		return verifySendGrid(
			{ rawBody: bytes(change.body ?? body), headers },
			{ now, maxAgeMs: HOUR, publicKey: change.key ?? exported },
		);
	};

	it('accepts what the key signed, byte for byte', () => {
		expect(verify()).toMatchObject({ kind: 'authentic', payload: [{ event: 'bounce' }] });
	});

	it('refuses altered, unsigned, stale and foreign calls', () => {
		expect(verify({ body: body.trimEnd() })).toMatchObject({ kind: 'forged' });
		expect(verify({ signature: '' })).toMatchObject({ kind: 'forged' });
		expect(verify({ signature: 'AAAA' })).toMatchObject({ kind: 'forged' });
		expect(verify({ at: now - 2 * HOUR })).toMatchObject({ kind: 'stale' });
		expect(verify({ at: now + HOUR })).toMatchObject({ kind: 'stale' });
		expect(
			verify({
				key: generateKeyPairSync('ec', { namedCurve: 'P-256' })
					.publicKey.export({ format: 'der', type: 'spki' })
					.toString('base64'),
			}),
		).toMatchObject({ kind: 'forged' });
		expect(verify({ key: 'none' })).toMatchObject({ kind: 'unverifiable' });
	});
});

describe('Mailgun', () => {
	const signingKey = 'signing key of a test';
	const token = 'a'.repeat(50);
	const signatureOf = (timestamp: string, key = signingKey): string =>
		createHmac('sha256', key)
			.update(timestamp + token)
			.digest('hex');
	const verify = (signature: object, key = signingKey) =>
		verifyMailgun(
			{ rawBody: bytes({ signature, 'event-data': {} }), headers: {} },
			{ now, maxAgeMs: HOUR, signingKey: key },
		);

	it('accepts its HMAC and names the token that may be used once', () => {
		const timestamp = seconds(now);

		expect(verify({ timestamp, token, signature: signatureOf(timestamp) })).toMatchObject({
			kind: 'authentic',
			replayKey: token,
		});
	});

	it('refuses forged, stale and unsigned calls', () => {
		const [fresh, old] = [seconds(now), seconds(now - 2 * HOUR)];

		expect(
			verify({ timestamp: fresh, token, signature: signatureOf(fresh, 'another') }),
		).toMatchObject({ kind: 'forged' });
		expect(
			verify({ timestamp: fresh, token: `${token}b`, signature: signatureOf(fresh) }),
		).toMatchObject({ kind: 'forged' });
		expect(verify({ timestamp: fresh, token, signature: 'zz' })).toMatchObject({ kind: 'forged' });
		expect(verify({ timestamp: old, token, signature: signatureOf(old) })).toMatchObject({
			kind: 'stale',
		});
		expect(verify({})).toMatchObject({ kind: 'malformed' });
		expect(verify({ timestamp: fresh, token, signature: signatureOf(fresh) }, '')).toMatchObject({
			kind: 'unverifiable',
		});
	});
});
