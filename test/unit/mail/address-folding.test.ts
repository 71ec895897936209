import { parseAddress } from '../../../lib/mail/address';
import { foldAddress } from '../../../lib/mail/address-folding';

function fold(text: string): string {
	const parsed = parseAddress(text);
	if (!parsed.ok) throw new Error(`${text}: ${parsed.problem}`);

	return foldAddress(parsed.address);
}

describe('foldAddress', () => {
	it.each([
		['Jane.Doe+news@gmail.com', 'janedoe@gmail.com'],
		['janedoe@googlemail.com', 'janedoe@gmail.com'],
		['j.a.n.e.d.o.e+a+b@GMAIL.com', 'janedoe@gmail.com'],
		['Jane.Doe+news@example.com', 'jane.doe+news@example.com'],
		['jane.doe@mail.gmail.com', 'jane.doe@mail.gmail.com'],
		['+tag@gmail.com', '+tag@gmail.com'],
	])('%s -> %s', (address, folded) => {
		expect(fold(address)).toBe(folded);
	});
});
