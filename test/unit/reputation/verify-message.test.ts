import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

import { createTransport } from 'nodemailer';

import { organisationalDomains } from '../../../lib/adapters/dns/record-lookup';
import type { DnsAnswer, RecordLookup } from '../../../lib/reputation/ports';
import { verifyMessage } from '../../../lib/reputation/verify-message';

const NOW = Date.parse('2026-11-20T09:00:00Z');
let records: Record<string, DnsAnswer<string>>;
const nothing = async () => ({ kind: 'none' }) as const;
const dns: RecordLookup = {
	ipv4: nothing,
	ipv6: nothing,
	texts: async (name) => records[name] ?? { kind: 'none' },
	mailExchanges: nothing,
	names: nothing,
};
const rsa = (bits: number) => generateKeyPairSync('rsa', { modulusLength: bits });
const keys = rsa(1024);
const publish = (name: string, key: KeyObject, more = ''): void => {
	const p = key.export({ type: 'spki', format: 'der' }).toString('base64');
	records[name] = { kind: 'found', records: [`v=DKIM1; k=rsa;${more} p=${p}`] };
};

beforeEach(() => {
	records = {
		'_dmarc.example.com': { kind: 'found', records: ['v=DMARC1; p=reject'] },
	};
	publish('s1._domainkey.example.com', keys.publicKey);
});

interface Mail {
	readonly from?: string;
	readonly text?: string;
	readonly signer?: string;
	readonly key?: KeyObject;
	readonly headers?: Record<string, string>;
}

/** What nodemailer puts on the wire, signed by nodemailer. */
async function compose(mail: Mail = {}): Promise<string> {
	const { from = 'Anna <anna@example.com>', text = 'Hello,\n\nhow are you?  \n\n\n' } = mail;
	const transport = createTransport({
		streamTransport: true,
		buffer: true,
		newline: 'windows',
		dkim: {
			domainName: mail.signer ?? 'example.com',
			keySelector: 's1',
			privateKey: (mail.key ?? keys.privateKey).export({ type: 'pkcs8', format: 'pem' }) as string,
		},
	});
	const { message } = await transport.sendMail({
		from,
		to: 'ben@example.net',
		subject: 'A question   with spaces',
		text,
		headers: mail.headers,
	});

	return String(message);
}

const verify = async (source: string | Buffer) =>
	await verifyMessage(
		{ dns, domains: organisationalDomains, now: NOW },
		Buffer.from(source as string),
	);

describe('a message signed by nodemailer', () => {
	it('S2-85: passes, and meets DMARC by DKIM', async () => {
		expect(await verify(await compose())).toMatchObject({
			fromDomain: 'example.com',
			dkim: 'pass',
			dmarcByDkim: 'pass',
			dmarcPolicy: 'reject',
			signatures: [
				{
					domain: 'example.com',
					selector: 's1',
					algorithm: 'rsa-sha256',
					result: 'pass',
					reason: '',
				},
			],
		});
	});

	it.each([
		['LF instead of CRLF', (raw: string) => raw.replaceAll('\r\n', '\n')],
		['other folds and spaces', (raw: string) => raw.replace(/^Subject: /m, 'subject:\r\n\t ')],
		['more empty lines at the end', (raw: string) => `${raw}\r\n\r\n`],
		['headers of the way it took', (raw: string) => `Received: from a by b\r\n${raw}`],
	])('passes with %s', async (_change, change) => {
		expect(await verify(change(await compose()))).toMatchObject({ dkim: 'pass' });
	});

	it('passes with a subject and a text in UTF-8', async () => {
		const raw = await compose({ from: '"Ännä" <anna@example.com>', text: 'Grüße aus Köln 🙂' });

		expect(await verify(raw)).toMatchObject({ dkim: 'pass' });
	});

	it.each([
		['the text', (raw: string) => raw.replace('how are you', 'who are you'), /body was changed/],
		['the subject', (raw: string) => raw.replace('A question', 'An offer'), /header field was/],
		['the sender', (raw: string) => raw.replace('anna@', 'eve@'), /header field was changed/],
	])('fails when somebody changes %s', async (_what, change, reason) => {
		const { dkim, signatures } = await verify(change(await compose()));

		expect(dkim).toBe('fail');
		expect(signatures[0]?.reason).toMatch(reason);
	});

	it('does not meet DMARC with a second From, though the signature holds', async () => {
		const raw = `From: eve@example.com\r\n${await compose()}`;

		expect(await verify(raw)).toMatchObject({ dkim: 'pass', dmarcByDkim: 'not_aligned' });
	});

	it('says when it is not aligned with the From domain', async () => {
		publish('s1._domainkey.example.net', keys.publicKey);
		const raw = await compose({ signer: 'example.net' });

		expect(await verify(raw)).toMatchObject({ dkim: 'pass', dmarcByDkim: 'not_aligned' });
	});

	it('is aligned as a subdomain, unless the record is strict', async () => {
		publish('s1._domainkey.mail.example.com', keys.publicKey);
		const raw = await compose({ signer: 'mail.example.com' });
		expect(await verify(raw)).toMatchObject({ dmarcByDkim: 'pass' });
		const strict = ['v=DMARC1; p=reject; adkim=s'];
		records['_dmarc.example.com'] = { kind: 'found', records: strict };

		expect(await verify(raw)).toMatchObject({ dmarcByDkim: 'not_aligned' });
	});

	it.each([
		['no key', { kind: 'none' } as const, 'permerror', /^no key at s1\._domainkey/],
		['a revoked key', ['v=DKIM1; p='], 'permerror', /revoked/],
		['no base64', ['v=DKIM1; p=%%%'], 'permerror', /cannot be read|revoked/],
		['a key of another kind', ['v=DKIM1; k=ed25519; p=AAAA'], 'permerror', /k=ed25519/],
		['a resolver that fails', { kind: 'servfail' } as const, 'temperror', /^no answer/],
		['a resolver that hangs', { kind: 'timeout' } as const, 'temperror', /^no answer/],
	])('with %s: says so', async (_what, answer, result, reason) => {
		records['s1._domainkey.example.com'] = Array.isArray(answer)
			? { kind: 'found', records: answer }
			: answer;
		const { dkim, signatures } = await verify(await compose());

		expect(dkim).toBe(result);
		expect(signatures[0]?.reason).toMatch(reason);
	});

	it('accepts no key of 512 bits, and no key of somebody else', async () => {
		publish('s1._domainkey.example.com', rsa(512).publicKey);
		const { signatures } = await verify(await compose());
		expect(signatures[0]).toMatchObject({
			result: 'permerror',
			reason: expect.stringMatching(/512 bits/),
		});
		publish('s1._domainkey.example.com', rsa(1024).publicKey);

		expect(await verify(await compose())).toMatchObject({ dkim: 'fail' });
	});

	it('uses neither of two DMARC records, and none that is not there', async () => {
		const raw = await compose();
		records['_dmarc.example.com'] = {
			kind: 'found',
			records: ['v=DMARC1; p=none', 'v=DMARC1; p=reject'],
		};
		expect(await verify(raw)).toMatchObject({ dmarcByDkim: 'no_record' });
		records['_dmarc.example.com'] = { kind: 'timeout' };

		expect(await verify(raw)).toMatchObject({ dmarcByDkim: 'temperror' });
	});
});

/** A signature of our own making, where nodemailer makes none of the kind. */
function signed(tags: string, body: string, key: KeyObject): string {
	const bh = createHash('sha256').update(body).digest('base64');
	const field = `DKIM-Signature: v=1; d=example.com; s=s1; h=from; bh=${bh}; ${tags}; b=`;
	const data = Buffer.from(`From: anna@example.com\r\n${field}`);
	const isEd25519 = tags.includes('a=ed25519-sha256');
	const value = isEd25519
		? sign(null, createHash('sha256').update(data).digest(), key)
		: sign('RSA-SHA256', data, key);

	return `${field}${value.toString('base64')}\r\nFrom: anna@example.com\r\nSubject: not signed\r\n\r\n`;
}

describe('signatures of other makes', () => {
	const simple = 'a=rsa-sha256; c=simple/simple';

	it('verifies simple canonicalisation, which allows no change at all', async () => {
		const raw = signed(simple, 'Hi.  \r\n', keys.privateKey);
		expect(await verify(`${raw}Hi.  \r\n\r\n`)).toMatchObject({ dkim: 'pass' });

		expect(await verify(`${raw}Hi. \r\n`)).toMatchObject({ dkim: 'fail' });
	});

	it('verifies an empty body', async () => {
		expect(await verify(signed(simple, '\r\n', keys.privateKey))).toMatchObject({ dkim: 'pass' });
	});

	it('verifies Ed25519 (RFC 8463)', async () => {
		const pair = generateKeyPairSync('ed25519');
		const p = pair.publicKey
			.export({ type: 'spki', format: 'der' })
			.subarray(12)
			.toString('base64');
		const tags = 'a=ed25519-sha256; c=simple/simple';
		records['s1._domainkey.example.com'] = {
			kind: 'found',
			records: [`v=DKIM1; k=ed25519; p=${p}`],
		};
		const raw = signed(tags, 'Hi.\r\n', pair.privateKey);
		expect(await verify(`${raw}Hi.\r\n`)).toMatchObject({ dkim: 'pass' });
		const other = signed(tags, 'Hi.\r\n', generateKeyPairSync('ed25519').privateKey);

		expect(await verify(`${other}Hi.\r\n`)).toMatchObject({ dkim: 'fail' });
	});

	it.each([
		['SHA-1', 'a=rsa-sha1; c=simple/simple', /must not be used/],
		['an expired signature', `${simple}; x=1700000000`, /expired/],
		['i= outside of d=', `${simple}; i=@example.net`, /i= is not within/],
		['l= beyond the body', `${simple}; l=900`, /l= is longer/],
		['l= that is no number', `${simple}; l=many`, /l= is longer/],
	])('refuses %s', async (_what, tags, reason) => {
		const { signatures } = await verify(`${signed(tags, 'Hi.\r\n', keys.privateKey)}Hi.\r\n`);

		expect(signatures).toMatchObject([
			{ result: 'permerror', reason: expect.stringMatching(reason) },
		]);
	});

	it('does not call a message genuine of which l= leaves a part unsigned', async () => {
		const raw = signed(`${simple}; l=5`, 'Hi.\r\n', keys.privateKey);
		const { signatures } = await verify(`${raw}Hi.\r\nBuy this.\r\n`);

		expect(signatures[0]).toMatchObject({
			result: 'fail',
			reason: expect.stringMatching(/unsigned/),
		});
	});

	it('refuses a key that allows no subdomain, and marks one in test mode', async () => {
		publish('s1._domainkey.example.com', keys.publicKey, ' t=s;');
		const raw = signed(`${simple}; i=@mail.example.com`, 'Hi.\r\n', keys.privateKey);
		expect((await verify(`${raw}Hi.\r\n`)).signatures[0]?.reason).toMatch(/no subdomain/);
		publish('s1._domainkey.example.com', keys.publicKey, ' t=y;');

		expect(
			(await verify(`${signed(simple, 'Hi.\r\n', keys.privateKey)}Hi.\r\n`)).signatures,
		).toMatchObject([{ result: 'pass', reason: expect.stringMatching(/test mode/) }]);
	});

	it.each([
		'',
		'no message',
		'From: anna@example.com',
		'\r\n\r\n',
		'DKIM-Signature: nonsense\r\n\r\nx',
	])('has nothing to say about %j', async (raw) => {
		expect((await verify(raw)).dkim).toMatch(/^(none|permerror)$/);
	});

	it('looks at ten signatures at most', async () => {
		const raw = `${'DKIM-Signature: v=1; d=example.com\r\n'.repeat(50)}From: a@example.com\r\n\r\n`;

		expect((await verify(raw)).signatures).toHaveLength(10);
	});
});
