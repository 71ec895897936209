import { SENDER } from '../../sandbox/demo/demo-world';
import type { Sandbox } from '../../sandbox/sandbox';

/** What Email Validate needs to probe the sandbox instead of the Internet. */
export function probeOptions(sandbox: Sandbox): Record<string, unknown> {
	return {
		heloName: 'mail.alpha.test',
		mailFrom: SENDER,
		options: {
			allowPrivateAddresses: true,
			allowReservedDomains: true,
			dnsServers: sandbox.dns.servers.join(', '),
			smtpPort: sandbox.mxPort,
			respectProviderLimits: false,
			delayBetweenConnections: 0,
			connectTimeout: 3,
			commandTimeout: 3,
			dnsTimeout: 1,
		},
	};
}
