import { readSubmissionAccount } from '../../../../lib/adapters/smtp/submission-account';
import { createSubmitter } from '../../../../lib/adapters/smtp/submission';
import type { SmtpFaultServer } from '../../../../sandbox/faults/smtp-fault-server';
import { startSmtpFaultServer } from '../../../../sandbox/faults/smtp-fault-server';
import { outgoingMail } from '../../../support/outgoing-mail';

let server: SmtpFaultServer;
afterEach(async () => {
	jest.restoreAllMocks();
	await server.stop();
});

it('says that it is alive as long as the submission lasts, and no longer', async () => {
	server = await startSmtpFaultServer();
	const beats: Array<() => void> = [];
	const interval = jest.spyOn(global, 'setInterval').mockImplementation((beat) => {
		beats.push(beat);

		return { unref: () => undefined, beat } as unknown as NodeJS.Timeout;
	});
	const stopped = jest.spyOn(global, 'clearInterval').mockImplementation(() => undefined);
	let heard = 0;
	const account = readSubmissionAccount({
		provider: 'custom', host: server.host, port: server.port, security: 'none', authentication: 'none',
	}); // prettier-ignore
	const result = await createSubmitter(account).submit(outgoingMail(), {
		mayProceed: async () => {
			beats[0]?.();
			expect(stopped).not.toHaveBeenCalled();

			return await Promise.resolve(true);
		},
		stillAlive: async () => {
			heard += 1;
			await Promise.reject(new Error('the store is down for a moment'));
		},
	});

	expect(result.kind).toBe('accepted');
	expect(heard).toBe(1);
	expect(interval.mock.calls[0]?.[1]).toBeLessThan(30_000);
	expect(stopped.mock.calls.map(([timer]) => timer)).toContain(interval.mock.results[0]?.value);
});
