import { createSubmitter } from '../../../../lib/adapters/smtp/submission';
import { useFaultServer } from '../../../support/fault-server-account';
import { outgoingMail } from '../../../support/outgoing-mail';

const { serve, accountAt } = useFaultServer();

const BASE = ['SIZE 10485760', 'ENHANCEDSTATUSCODES', '8BITMIME'];

async function commandsTo(capabilities: readonly string[], fields: Record<string, unknown> = {}) {
	const target = await serve({ capabilities });
	const result = await createSubmitter(accountAt(target, fields)).submit(
		outgoingMail({ envelopeId: 'v1.k1.abc' }),
		{ mayProceed: async () => await Promise.resolve(true) },
	);
	expect(result).toMatchObject({ kind: 'accepted' });

	return target.commands().map(({ line }) => line);
}
const beginning = (lines: readonly string[], verb: string) =>
	lines.filter((line) => line.toUpperCase().startsWith(verb));

describe('what the server is told (sending-and-policy 9)', () => {
	it('the name of the credential, which has to match the reverse name', async () => {
		const lines = await commandsTo(BASE, { heloName: 'out1.example.org' });

		expect(beginning(lines, 'EHLO')).toEqual(['EHLO out1.example.org']);
	});

	it('to report failures and delays with the headers and the token of the attempt (RFC 3461)', async () => {
		const lines = await commandsTo([...BASE, 'DSN']);

		expect(beginning(lines, 'MAIL')).toEqual([
			expect.stringMatching(/ RET=HDRS ENVID=v1\.k1\.abc/) as string,
		]);
		expect(beginning(lines, 'RCPT')).toEqual([
			expect.stringMatching(/ NOTIFY=FAILURE,DELAY( |$)/) as string,
		]);
	});

	it('nothing about reports where it does not know of them', async () => {
		const lines = await commandsTo(BASE);

		expect([...beginning(lines, 'MAIL'), ...beginning(lines, 'RCPT')].join()).not.toMatch(
			/RET=|ENVID=|NOTIFY=/,
		);
	});

	it('no word of encryption where the credential wants none, though it offers it', async () => {
		expect(beginning(await commandsTo([...BASE, 'STARTTLS']), 'STARTTLS')).toEqual([]);
	});
});
