import { createAddressLists } from '../../../lib/adapters/lists/address-lists';
import { librarySyntaxCheck } from '../../../lib/adapters/lists/syntax-check';
import { lineOf } from '../../../lib/adapters/smtp/probe-command';
import { resultOf } from '../../../lib/verification/build-result';
import { prepareCandidate } from '../../../lib/verification/candidate';
import { defaultOptions } from '../../../lib/verification/verification';

const tools = {
	lists: createAddressLists(),
	syntax: librarySyntaxCheck,
	options: { ...defaultOptions, allowReservedDomains: true },
	now: 0,
};
const prepare = (value: unknown) => {
	const prepared = prepareCandidate({ row: 0, value }, tools);
	return prepared.fit ? prepared.candidate : prepared.unfit;
};
const result = (value: string) => {
	const prepared = prepareCandidate({ row: 0, value }, tools);
	if (!prepared.fit) throw new Error(`"${value}" should be fit`);
	return resultOf(
		prepared.candidate,
		{ reason: 'rcpt_ok', ruleId: 'x', mxSet: 'mx.test' },
		{ now: 0, options: tools.options },
	);
};

describe('an input on the first steps', () => {
	it.each([
		['', 'empty'], [null, 'empty'], [42, 'not_text'], [{ a: 1 }, 'not_text'], [['a@b.test'], 'not_text'],
		['a@b.test, c@d.test', 'multiple'], ['a@b.test;c@d.test', 'multiple'],
		['a\r\nRCPT TO:<x@y.test>@b.test', 'unsafe_character'], ['a\r\n@b.test', 'unsafe_character'], ['a\u0000@b.test', 'unsafe_character'],
		['"a b"@b.test', 'unsafe_character'], ['a(comment)@b.test', 'unsafe_character'],
		[`${'x'.repeat(65)}@b.test`, 'too_long'], ['no at sign', 'unsafe_character'], ['nobody', 'missing_at'],
		['a@[127.0.0.1]', 'address_literal'], ['a@localhost', 'dotless_domain'], ['a@b.123', 'numeric_tld'], ['a@-b.test', 'bad_label'],
		['a..b@b.test', 'bad_local_part'], ['a@ｇmail.com', 'confusable_domain'],
	])('%j is syntax_invalid by %s (S2-09)', (value, problem) => {
		expect(prepare(value)).toMatchObject({ reason: 'syntax_invalid', problem });
	}); // prettier-ignore

	it.each([
		['  ada@b.test ', 'ada@b.test'],
		['\ufeffada@b.test', 'ada@b.test'],
		['mailto:ada@b.test', 'ada@b.test'],
		['Ada <ada@b.test>', 'ada@b.test'],
		['Ada@B.Test.', 'Ada@b.test'],
	])('%j is repaired and says so', (value, address) => {
		expect(prepare(value)).toMatchObject({ address: { address }, flags: ['normalised'] });
	});

	it('takes international names for what they are (peer bug 16)', () => {
		expect(prepare('ada@bücher.test')).toMatchObject({
			address: { domain: 'xn--bcher-kva.test' },
			flags: expect.arrayContaining(['idn']),
		});
		expect(prepare('пётр@b.test')).toMatchObject({ flags: ['smtputf8'] });
	});

	it('refuses special-use domains unless they are the laboratory', () => {
		const real = prepareCandidate(
			{ row: 0, value: 'a@b.test' },
			{ ...tools, options: defaultOptions },
		);

		expect(real).toMatchObject({ fit: false, unfit: { reason: 'domain_reserved' } });
	});

	it('never lets a list finding or a typo end the check or change a proven verdict (peer bug 11)', () => {
		expect(result('info@yandx.ru')).toMatchObject({
			verdict: 'valid',
			reason: 'rcpt_ok',
			flags: ['role'],
		});
		expect(result('x@mailinator.com')).toMatchObject({
			verdict: 'risky',
			reason: 'disposable',
			probeReason: 'rcpt_ok',
		});
		expect(result('x@duck.com')).toMatchObject({
			verdict: 'valid',
			flags: expect.arrayContaining(['alias_relay']),
		});
	});
});

describe('the words of a probe', () => {
	it('cannot carry a line end, a NUL or a bracket into the dialogue (peer bug 19)', () => {
		for (const path of ['a\r\nDATA', 'a\u0000b', 'a>b', 'a\nb']) {
			expect(() => lineOf({ verb: 'RCPT', path })).toThrow('could not be written');
			expect(() => lineOf({ verb: 'MAIL', path, smtpUtf8: false })).toThrow('could not be written');
			expect(() => lineOf({ verb: 'EHLO', name: path })).toThrow('could not be written');
		}
	});

	it('are lines of RFC 5321 and no others', () => {
		expect([
			lineOf({ verb: 'EHLO', name: 'a.test' }), lineOf({ verb: 'MAIL', path: 'v@a.test', smtpUtf8: true }),
			lineOf({ verb: 'RCPT', path: 'b@c.test' }), lineOf({ verb: 'RSET' }),
		]).toEqual(['EHLO a.test', 'MAIL FROM:<v@a.test> SMTPUTF8', 'RCPT TO:<b@c.test>', 'RSET']); // prettier-ignore
	});
});
