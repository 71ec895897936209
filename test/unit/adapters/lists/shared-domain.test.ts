import { sharedDomainKind } from '../../../../lib/adapters/lists/shared-domain';

describe('sharedDomainKind', () => {
	it.each([
		['gmail.com', 'freemail'],
		['GMX.de', 'freemail'],
		['co.uk', 'public_suffix'],
		['com', 'public_suffix'],
		['github.io', 'public_suffix'],
		['example.com', undefined],
		['example.co.uk', undefined],
		['mail.example.net', undefined],
	])('%s is %s', (domain, kind) => {
		expect(sharedDomainKind(domain)).toBe(kind);
	});
});
