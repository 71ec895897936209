import { readSubmissionAccount } from '../../lib/adapters/smtp/submission-account';
import { closeIdleConnections } from '../../lib/adapters/smtp/transport-pool';
import type {
	SmtpFaultServer,
	SmtpFaultServerOptions,
} from '../../sandbox/faults/smtp-fault-server';
import { startSmtpFaultServer } from '../../sandbox/faults/smtp-fault-server';

/** A fault server for each test and accounts that send through it without waiting long; both end with it. */
export function useFaultServer() {
	let server: SmtpFaultServer | undefined;
	const accounts = new Set<string>();
	let finishedTests = 0;

	afterEach(async () => {
		for (const key of accounts) closeIdleConnections(key);
		accounts.clear();
		finishedTests += 1;
		await server?.stop();
		server = undefined;
	});

	return {
		serve: async (options: SmtpFaultServerOptions): Promise<SmtpFaultServer> => {
			server = await startSmtpFaultServer(options);

			return server;
		},
		accountAt: (
			{ host, port }: { host: string; port: number },
			fields: Record<string, unknown> = {},
		) => {
			// The system gives out a port again soon: the pool of an earlier test must not be taken for this one's.
			const mailboxId = `test-${finishedTests}`;
			const account = readSubmissionAccount({
				mailboxId,
				provider: 'custom', host, port, security: 'none', authentication: 'none', maxConnections: 1,
				connectTimeout: 2, sendTimeout: 1, finalReplyTimeout: 1, ...fields,
			}); // prettier-ignore
			accounts.add(account.key);

			return account;
		},
	};
}
