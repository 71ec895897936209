import { createPublicKey, generateKeyPairSync } from 'node:crypto';

import { buildMessage } from '../../../../lib/adapters/mime/build-message';
import { readDkimKeys } from '../../../../lib/adapters/smtp/dkim-keys';
import type { OutgoingMail } from '../../../../lib/sending/ports';
import { verifyDkim } from '../../../support/dkim-verifier';
import { outgoingMail } from '../../../support/outgoing-mail';

const format = { type: 'pkcs8', format: 'pem' } as const;
const rsa = generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey.export(format);
const ed25519 = generateKeyPairSync('ed25519').privateKey.export(format);
const publicOf = (pem: string | Buffer) =>
	String(createPublicKey(pem.toString()).export({ type: 'spki', format: 'pem' }));
const published = { s1: publicOf(rsa), s2: publicOf(ed25519) };

const fields = (selectors: string, ...keys: Array<string | Buffer>) => ({
	dkimDomain: 'example.org',
	dkimSelector: selectors,
	dkimPrivateKey: keys.map(String).join('\n'),
});
const oneClick: Partial<OutgoingMail> = {
	headers: [
		['List-Unsubscribe', '<https://example.org/u/token>, <mailto:ada@example.org>'],
		['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
	],
};
const build = async (change: Partial<OutgoingMail> = oneClick) =>
	Buffer.from(
		await buildMessage(outgoingMail(change), readDkimKeys(fields('s1, s2', rsa, ed25519))),
	);

describe('DKIM', () => {
	it('signs with RSA and Ed25519 side by side, and both hold (RFC 6376, 8463)', async () => {
		const verdicts = verifyDkim(await build(), published);

		expect(verdicts.map(({ valid, tags }) => [valid, tags.a, tags.s])).toEqual([
			[true, 'rsa-sha256', 's1'],
			[true, 'ed25519-sha256', 's2'],
		]);
		expect(verdicts[0]?.tags).toMatchObject({ c: 'relaxed/relaxed', d: 'example.org', v: '1' });
	});

	it('covers both List-Unsubscribe fields (RFC 8058 4)', async () => {
		const [verdict] = verifyDkim(await build(), published);
		expect(verdict?.signed).toEqual(
			expect.arrayContaining(['list-unsubscribe', 'list-unsubscribe-post', 'message-id']),
		);

		const altered = (await build()).toString('latin1').replace('=One-Click', '=Two-Click');
		expect(verifyDkim(Buffer.from(altered, 'latin1'), published)[0]?.valid).toBe(false);
	});

	it.each(['From: Eve <eve@example.net>', 'Subject: Other', 'Reply-To: eve@example.net'])(
		'does not hold when somebody adds "%s" on top (RFC 6376 8.15)',
		async (line) => {
			const forged = Buffer.concat([Buffer.from(`${line}\r\n`), await build()]);

			expect(verifyDkim(forged, published).map(({ valid }) => valid)).toEqual([false, false]);
		},
	);

	it.each<[string, Partial<OutgoingMail>]>([
		[
			'HTML, another alphabet and a long subject',
			{
				subject: 'Привет, '.repeat(30),
				text: 'Grüße  \n\n\tzwei \n\n\n',
				html: '<p>Grüße</p>',
				from: { name: 'Ада Берг', address: 'ada@example.org' },
			},
		],
		['an empty body', { text: '' }],
		[
			'a follow-up in a long thread',
			{
				inReplyTo: '<1@example.org>',
				references: Array.from({ length: 20 }, (_, index) => `<${index}@example.org>`),
			},
		],
		[
			'an attachment',
			{
				attachments: [
					{
						fileName: 'a.bin',
						contentType: 'application/octet-stream',
						content: new Uint8Array(5_000).fill(7),
					},
				],
			},
		],
	])('holds for %s', async (_, change) => {
		// prettier-ignore
		const message = await build({ ...oneClick, ...change });

		expect(verifyDkim(message, published).map(({ valid }) => valid)).toEqual([true, true]);
	});

	it('notices one changed letter of the text', async () => {
		const message = (await build()).toString('latin1').replace('Hi there', 'Hi thare');

		expect(verifyDkim(Buffer.from(message, 'latin1'), published)[0]?.valid).toBe(false);
	});
});

describe('DKIM keys of a credential', () => {
	const short = generateKeyPairSync('rsa', { modulusLength: 512 }).privateKey.export(format);
	const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export(format);

	it.each([
		['no key at all', fields('s1', 'not a key'), 'there are 1 selectors and 0 keys'],
		['a key for only one of two selectors', fields('s1, s2', rsa), '2 selectors and 1 keys'],
		['a broken key', fields('s1', String(rsa).replace('MII', '!!!')), 'not a readable PEM key'],
		['a short key (RFC 8301)', fields('s1', short), 'RSA key of 512 bits is too short'],
		['a curve that DKIM does not know', fields('s1', curve), 'neither an RSA nor an Ed25519 key'],
		['a selector that would open a tag of its own', fields('s1;x=1', rsa), 'other characters'],
	])('refuses %s instead of sending unsigned', (_, given, why) => {
		expect(() => readDkimKeys(given)).toThrow(why);
	});

	it('takes line breaks as an environment file writes them', () => {
		const pasted = String(rsa).replaceAll('\n', '\\n');

		expect(readDkimKeys(fields('s1', pasted))).toHaveLength(1);
	});

	it('signs nothing where the server does', () => {
		expect(readDkimKeys({})).toEqual([]);
	});
});
