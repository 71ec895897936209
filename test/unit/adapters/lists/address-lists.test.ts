import { createAddressLists } from '../../../../lib/adapters/lists/address-lists';
import { librarySyntaxCheck } from '../../../../lib/adapters/lists/syntax-check';
import { parseAddress } from '../../../../lib/mail/address';

const lists = createAddressLists({
	alsoDisposable: ['throwaway.example'],
	neverDisposable: ['0-mail.com'],
});
const address = (text: string) => {
	const parsed = parseAddress(text);
	if (!parsed.ok) throw new Error(`"${text}" is no address: ${parsed.problem}`);
	return parsed.address;
};
const flags = (text: string) =>
	Object.entries(lists.classify(address(text))).flatMap(([flag, set]) => (set ? [flag] : []));

describe('the address lists', () => {
	it.each([
		['x@mailinator.com', ['disposable']],
		['x@sub.mailinator.com', ['disposable']],
		['x@throwaway.example', ['disposable']],
		['x@0-mail.com', []],
		['x@gmail.com', ['free']],
		['x@duck.com', ['aliasRelay']],
		['x@simplelogin.com', ['aliasRelay']],
		['info@company.net', ['role']],
		['sales+spring@company.net', ['role']],
		['cto@company.net', ['role']],
		['vertrieb@firma.de', ['role']],
		['buh@firma.ru', ['role']],
		['empleo@empresa.es', ['role']],
		['ada@company.net', []],
	])('%s', (text, expected) => {
		expect(flags(text)).toEqual(expect.arrayContaining(expected));
		expect(flags(text).includes('disposable')).toBe(expected.includes('disposable' as never));
	});

	it('never calls a relay of real people disposable, nor a disposable one free (peer bug 16)', () => {
		expect(flags('x@mozmail.com')).not.toContain('disposable');
		expect(flags('x@mailinator.com')).not.toContain('free');
	});

	it('suggests a likelier spelling, and none for real domains the library mistakes', () => {
		expect(lists.suggest(address('ada@gmial.com'))).toBe('ada@gmail.com');
		expect(lists.suggest(address('ada@yandx.ru'))).toBe('ada@yandex.ru');
		expect(['ada@mac.com', 'ada@email.com', 'ada@gmail.com', 'ada@company.net'].map((text) => lists.suggest(address(text)))).toEqual([
			undefined, undefined, undefined, undefined,
		]); // prettier-ignore
	});
});

it('the library agrees with ordinary and international addresses', () => {
	expect(
		['ada@b.test', 'пётр@почта.рф', "o'neil+x@b.test"].map((text) =>
			librarySyntaxCheck.isAcceptable(address(text)),
		),
	).toEqual([true, true, true]);
});
