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

	afterEach(async () => {
		for (const key of accounts) closeIdleConnections(key);
		accounts.clear();
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
			const account = readSubmissionAccount({
				provider: 'custom', host, port, security: 'none', authentication: 'none', maxConnections: 1,
				connectTimeout: 2, sendTimeout: 1, finalReplyTimeout: 1, ...fields,
			}); // prettier-ignore
			accounts.add(account.key);

			return account;
		},
	};
}
