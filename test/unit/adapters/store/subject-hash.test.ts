import { createSubjectHasher, toHex } from '../../../../lib/adapters/store/subject-hash';

const hasher = createSubjectHasher(Buffer.from('pepper'));

describe('the subject hasher', () => {
	it('makes 16 bytes that depend on the pepper', () => {
		const other = createSubjectHasher(Buffer.from('other'));

		expect(hasher.person('jane@example.com')).toHaveLength(16);
		expect(toHex(hasher.person('jane@example.com'))).not.toBe(
			toHex(other.person('jane@example.com')),
		);
	});

	it('folds a person, but not an address', () => {
		const [one, two] = ['Jane.Doe+x@gmail.com', 'janedoe@googlemail.com'];

		expect(toHex(hasher.person(one))).toBe(toHex(hasher.person(two)));
		expect(toHex(hasher.address(one))).not.toBe(toHex(hasher.address(two)));
		expect(toHex(hasher.address(one))).toBe(toHex(hasher.address(one.toLowerCase())));
	});

	it('takes an internationalised domain in both its forms', () => {
		expect(toHex(hasher.domain('b\u00fccher.example'))).toBe(
			toHex(hasher.domain('XN--BCHER-KVA.example')),
		);
	});

	it('names the domain and its parents, but no top level', () => {
		const parents = hasher.domainsOf('a@deep.mail.example.com').map(toHex);

		expect(parents).toEqual(
			['deep.mail.example.com', 'mail.example.com', 'example.com'].map((domain) =>
				toHex(hasher.domain(domain)),
			),
		);
	});

	it('compares what cannot be parsed with itself', () => {
		expect(toHex(hasher.person(' Not An Address '))).toBe(toHex(hasher.person('not an address')));
	});
});
