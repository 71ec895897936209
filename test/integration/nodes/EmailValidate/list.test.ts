import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { EmailValidate } from '../../../../nodes/EmailValidate/EmailValidate.node';
import { createBinaryStore } from '../../../support/binary-store';
import { runNode } from '../../../support/node-harness';
import {
	startVerificationWorld,
	type VerificationWorld,
} from '../../../support/verification-world';

describe('Email Validate, Check a List File (S2-13)', () => {
	const folder = mkdtempSync(join(tmpdir(), 'email-validate-list-'));
	const credentials = { outreachStoreApi: { kind: 'sqlite', file: join(folder, 'store.sqlite') } };
	const binary = createBinaryStore();
	let world: VerificationWorld;

	beforeAll(async () => {
		world = await startVerificationWorld({
			'b.test': { MX: ['10 mx.b.test'] },
			'mx.b.test': { A: ['127.0.0.1'] },
		});
		await world.exchange('127.0.0.1');
	});
	afterAll(async () => {
		await world.stop();
		rmSync(folder, { recursive: true, force: true });
	});

	async function check(file: string | Buffer, params: Record<string, unknown> = {}) {
		const data = await binary.save(Buffer.from(file), 'people.csv');
		const outputs = await runNode(new EmailValidate(), {
			params: {
				operation: 'validateList', level: 'dns',
				options: { dnsServers: world.dns.servers.join(','), smtpPort: world.port, allowPrivateAddresses: true, allowReservedDomains: true },
				...params,
			} as never,
			items: [{ json: {}, binary: { data } }],
			credentials,
			binary,
		}); // prettier-ignore
		const [item] = outputs.main ?? [];
		const out = item?.binary?.data;

		return {
			json: item?.json,
			text: out ? (await binary.read(out)).toString() : '',
			fileName: out?.fileName,
		};
	}

	const lines = (text: string): string[] => text.trimEnd().split('\n');

	it('gives a row for a row, in order, with the input columns kept and a summary', async () => {
		const { json, text, fileName } = await check(
			'name;email\nAda;ada@b.test\nBob;nobody\n"Cy; Jr";cy@missing.test\n',
		);

		expect(fileName).toBe('people-checked.csv');
		expect(json).toMatchObject({
			rows: 3,
			unknown: 1,
			invalid: 2,
			reasons: { ok_syntax_mx: 1, syntax_invalid: 1, domain_not_found: 1 },
		});
		expect(lines(text)[0]).toMatch(/^name,email,row,normalized,verdict,reason/);
		expect(lines(text)[1]).toMatch(/^Ada,ada@b\.test,1,ada@b\.test,unknown,ok_syntax_mx/);
		expect(lines(text)[3]).toMatch(/^Cy; Jr,cy@missing\.test,3,/);
	});

	it('makes formulas harmless in CSV, also in echoed cells, and leaves NDJSON as it is', async () => {
		const file = 'email,note\n=1+1@b.test,"=HYPERLINK(""x"")"\n';
		const csv = await check(file);
		const ndjson = await check(file, { listOptions: { format: 'ndjson' } });

		expect(csv.text).toContain("'=HYPERLINK");
		expect(csv.text).toContain("'=1+1@b.test");
		expect(JSON.parse(lines(ndjson.text)[0] ?? '{}')).toMatchObject({
			email: '=1+1@b.test',
			note: '=HYPERLINK("x")',
			row: 1,
		});
	});

	it('has the five columns of SG5 as a preset', async () => {
		const { text } = await check('ada@b.test\nnobody\n', { listOptions: { columns: 'sg5' } });

		expect(lines(text)[0]).toBe('email,status,sub_status,score,reason');
		expect(lines(text)[2]).toBe('nobody,invalid,syntax,0,syntax_invalid');
	});

	it('reads UTF-16, NUL, a line without end and garbage without losing or accusing a row', async () => {
		const utf16 = await check(Buffer.from('\ufeffemail\r\nada@b.test\r\n', 'utf16le'));
		expect(utf16.json).toMatchObject({ rows: 1, reasons: { ok_syntax_mx: 1 } });

		const long = await check(
			`email\nada@b.test\n${'x'.repeat(300_000)}\nbob@b.test\n"unclosed\nada@b.test\n`,
		);
		expect(long.json).toMatchObject({ unreadable: 2, reasons: { ok_syntax_mx: 3 } });

		const nul = await check('email\nada\u0000@b.test\nbob@b.test\n');
		expect(nul.json).toMatchObject({ reasons: { syntax_invalid: 1, ok_syntax_mx: 1 } });
	});

	it('says what to do when no column holds addresses', async () => {
		const garbage = Buffer.from(
			Array.from({ length: 4_000 }, (_, index) => ((index * 7919) % 250) + 1).filter(
				(octet) => octet !== 64,
			),
		);

		await expect(check('a,b\n1,2\n')).rejects.toThrow('none of its columns holds addresses');
		await expect(check(garbage)).rejects.toThrow('none of its columns holds addresses');
		await expect(check('a,b\n1,x@b.test\n', { addressColumn: 'mail' })).rejects.toThrow(
			'it has no column "mail"',
		);
	});

	it('takes an empty file for an empty list', async () => {
		expect((await check('')).json).toMatchObject({ rows: 0 });
	});

	it('finds the addresses of many rows across every chunk border', async () => {
		const rows = Array.from(
			{ length: 20_000 },
			(_, index) => `${index},person${index}@b.test,"note ""${index}"""`,
		);
		const { json, text } = await check(['id,email,note', ...rows].join('\r\n'), {
			level: 'syntax',
		});

		expect(json).toMatchObject({ rows: 20_000, reasons: { ok_syntax: 20_000 } });
		expect(lines(text)[20_000]).toMatch(/^19999,person19999@b\.test,"note ""19999""",20000,/);
	});

	it('probes a list too', async () => {
		const { json } = await check('email\nada@b.test\n', {
			level: 'rcpt', heloName: 'probe.sender.test', mailFrom: 'verify@sender.test',
		}); // prettier-ignore

		expect(json).toMatchObject({ rows: 1, risky: 1, reasons: { catch_all: 1 } });
	});
});
