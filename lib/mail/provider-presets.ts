import { ConfigurationError } from './errors';

export type EndpointProtocol = 'smtp' | 'imap';
export type EndpointSecurity = 'starttls' | 'tls' | 'none';

/** Where to connect and how the connection is protected. */
export interface Endpoint {
	readonly host: string;
	readonly port: number;
	readonly security: EndpointSecurity;
}

export interface ProviderPreset {
	readonly id: string;
	readonly label: string;
	/** Absent when the provider offers no such service (SendGrid, Mailgun and SES have no IMAP). */
	readonly smtp?: Endpoint;
	readonly imap?: Endpoint;
	/** Mails a day that we ship as the cap; the provider's own limit is higher. Null: the account's. */
	readonly dailyCap: number | null;
	/** Of accounts at the provider's own domains, which it trusts less than those of its customers. */
	readonly personal?: { readonly domains: readonly string[]; readonly dailyCap: number };
	/** Mails in a minute that we ship as the cap: a third of what the provider lets through. */
	readonly minuteCap?: number;
	readonly tokenUrl?: string;
	readonly source: string;
	readonly checkedOn: string;
}

const submission = (host: string): Endpoint => ({ host, port: 587, security: 'starttls' });
const imaps = (host: string): Endpoint => ({ host, port: 993, security: 'tls' });

const GOOGLE_TOKENS = 'https://oauth2.googleapis.com/token';
const MICROSOFT_TOKENS = 'https://login.microsoftonline.com/common/oauth2/v2.0/token';

/** Hosts as the providers document them (ledger S1-16 to S1-20). */
export const providerPresets: readonly ProviderPreset[] = [
	{
		id: 'gmail',
		label: 'Gmail or Google Workspace',
		smtp: submission('smtp.gmail.com'),
		imap: imaps('imap.gmail.com'),
		dailyCap: 40,
		personal: { domains: ['gmail.com', 'googlemail.com'], dailyCap: 30 },
		tokenUrl: GOOGLE_TOKENS,
		source: 'https://support.google.com/a/answer/166852',
		checkedOn: '2026-09-30',
	},
	{
		id: 'microsoft365',
		label: 'Microsoft 365',
		smtp: submission('smtp.office365.com'),
		imap: imaps('outlook.office365.com'),
		dailyCap: 40,
		minuteCap: 10,
		tokenUrl: MICROSOFT_TOKENS,
		source: 'https://learn.microsoft.com/exchange/mail-flow-best-practices',
		checkedOn: '2026-09-30',
	},
	{
		id: 'outlook',
		label: 'Outlook.com',
		smtp: submission('smtp-mail.outlook.com'),
		imap: imaps('outlook.office365.com'),
		dailyCap: 20,
		tokenUrl: MICROSOFT_TOKENS,
		source: 'https://support.microsoft.com/office/pop-imap-and-smtp-settings-for-outlook-com',
		checkedOn: '2026-09-30',
	},
	{
		id: 'sendgrid',
		label: 'SendGrid',
		smtp: submission('smtp.sendgrid.net'),
		dailyCap: null,
		source:
			'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/integrating-with-the-smtp-api',
		checkedOn: '2026-09-30',
	},
	{
		id: 'mailgun',
		label: 'Mailgun (US)',
		smtp: submission('smtp.mailgun.org'),
		dailyCap: null,
		source: 'https://documentation.mailgun.com/docs/mailgun/user-manual/sending-messages/send-smtp',
		checkedOn: '2026-09-30',
	},
	{
		id: 'mailgunEu',
		label: 'Mailgun (EU)',
		smtp: submission('smtp.eu.mailgun.org'),
		dailyCap: null,
		source: 'https://documentation.mailgun.com/docs/mailgun/user-manual/sending-messages/send-smtp',
		checkedOn: '2026-09-30',
	},
	{
		id: 'ses',
		label: 'Amazon SES',
		smtp: submission('email-smtp.{region}.amazonaws.com'),
		dailyCap: null,
		source: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-connect.html',
		checkedOn: '2026-09-30',
	},
];

const IMPLICIT_TLS_PORT: Readonly<Record<EndpointProtocol, number>> = { smtp: 465, imap: 993 };
const STARTTLS_PORT: Readonly<Record<EndpointProtocol, number>> = { smtp: 587, imap: 143 };
const PROTOCOL_LABEL: Readonly<Record<EndpointProtocol, string>> = { smtp: 'SMTP', imap: 'IMAP' };

/** The fields of `outreachSmtpApi` or `outreachImapApi`; unknown because a person typed them. */
export type EndpointFields = Readonly<Record<string, unknown>>;

export function findPreset(provider: unknown): ProviderPreset | undefined {
	return providerPresets.find(({ id }) => id === provider);
}

/** The account's own cap, else what we ship for its provider. */
export function minuteCapOf(account: {
	readonly provider: unknown;
	readonly minuteCap: number | null;
}): number | null {
	return account.minuteCap ?? findPreset(account.provider)?.minuteCap ?? null;
}

/** The caps we ship for an account of this provider; null: none. */
export function presetCaps(
	provider: unknown,
	address: string,
): { readonly dailyCap: number | null; readonly minuteCap: number | null } {
	const preset = findPreset(provider);
	const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
	const isPersonal = preset?.personal?.domains.includes(domain);

	return {
		dailyCap: (isPersonal ? preset?.personal?.dailyCap : preset?.dailyCap) ?? null,
		minuteCap: preset?.minuteCap ?? null,
	};
}

/**
 * Host, port and protection from a credential: the preset's when a provider is chosen, else what
 * was typed; "Auto" follows the port (RFC 8314 3.3: 465 and 993 are TLS from the first byte).
 * @throws ConfigurationError
 */
export function resolveEndpoint(protocol: EndpointProtocol, fields: EndpointFields): Endpoint {
	const { provider } = fields;
	if (provider === undefined || provider === '' || provider === 'custom') {
		return customEndpoint(protocol, fields);
	}

	const endpoint = findPreset(provider)?.[protocol];
	if (!endpoint) {
		throw new ConfigurationError(
			`The provider "${String(provider)}" has no ${PROTOCOL_LABEL[protocol]} service`,
			protocol === 'imap'
				? 'Choose "Custom" and enter the mailbox that receives the answers; transactional providers report by webhook instead'
				: 'Choose another "Provider", or "Custom" with a host of your own',
		);
	}

	return { ...endpoint, host: withRegion(endpoint.host, fields.sesRegion) };
}

function customEndpoint(protocol: EndpointProtocol, fields: EndpointFields): Endpoint {
	const host = readHost(protocol, fields.host);
	const wanted = fields.security === undefined || fields.security === '' ? 'auto' : fields.security;
	const port = readPort(protocol, fields.port, wanted);
	const security =
		wanted === 'auto' ? securityOfPort(protocol, port) : readSecurity(protocol, wanted);

	if (security === 'none' && !isLocalHost(host)) {
		throw new ConfigurationError(
			`The ${PROTOCOL_LABEL[protocol]} host "${host}" may not be used with "Security" set to "None", because the password and the mail would cross the network in clear text`,
			'Choose "STARTTLS" or "TLS"; "None" is only for this machine and private addresses',
		);
	}

	return { host, port, security };
}

function readHost(protocol: EndpointProtocol, value: unknown): string {
	const host = typeof value === 'string' ? value.trim().replace(/\.$/, '') : '';
	if (host === '') {
		throw new ConfigurationError(
			`The ${PROTOCOL_LABEL[protocol]} credential has no "Host"`,
			'Enter the name of the mail server, e.g. "mail.example.com", or choose a "Provider"',
		);
	}
	// A pasted URL or "host:port" would only fail later, as a name that does not resolve.
	const isIpv6 = /^[0-9a-f]*:[0-9a-f:]*:[0-9a-f]*$/i.test(host);
	if (!isIpv6 && !/^[\p{L}\p{N}_.-]+$/u.test(host)) {
		throw new ConfigurationError(
			`The ${PROTOCOL_LABEL[protocol]} "Host" is not a host name`,
			'Enter only the name or IP address, without scheme, port or path; the port has its own field',
		);
	}

	return host;
}

function readPort(protocol: EndpointProtocol, value: unknown, security: unknown): number {
	const implicit = security === 'tls' || (security === 'auto' && protocol === 'imap');
	const fallback = (implicit ? IMPLICIT_TLS_PORT : STARTTLS_PORT)[protocol];
	const port = Number(value ?? 0);
	if (port === 0) return fallback;
	if (!Number.isInteger(port) || port < 1 || port > 65_535) {
		throw new ConfigurationError(
			`The ${PROTOCOL_LABEL[protocol]} "Port" must be a whole number from 1 to 65535`,
			`Leave it at ${fallback} unless your provider says otherwise`,
		);
	}

	return port;
}

function securityOfPort(protocol: EndpointProtocol, port: number): EndpointSecurity {
	return port === IMPLICIT_TLS_PORT[protocol] ? 'tls' : 'starttls';
}

function readSecurity(protocol: EndpointProtocol, value: unknown): EndpointSecurity {
	if (value === 'starttls' || value === 'tls' || value === 'none') return value;

	throw new ConfigurationError(
		`The ${PROTOCOL_LABEL[protocol]} "Security" has an unknown value`,
		'Choose "Auto", "STARTTLS", "TLS" or "None (Local Only)"',
	);
}

function withRegion(host: string, region: unknown): string {
	if (!host.includes('{region}')) return host;
	if (typeof region !== 'string' || !/^[a-z]{2}(-[a-z]+)+-\d$/.test(region.trim())) {
		throw new ConfigurationError(
			'The Amazon SES preset could not build its host because "SES Region" is not a region',
			'Enter the region of your SES account, e.g. "eu-central-1"',
		);
	}

	return host.replace('{region}', region.trim());
}

const PRIVATE_IPV4 = /^(127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.)/;
const PRIVATE_IPV6 = /^(::1$|f[cd]|fe80:)/i;
// Names that cannot be public: no dot (a container's name), RFC 6761 and RFC 9476 suffixes.
const PRIVATE_NAME = /^[^.]+$|\.(localhost|test|local|internal|lan|home\.arpa)$/i;

/** Whether clear text to this host stays on this machine or in a private network. */
export function isLocalHost(host: string): boolean {
	if (host.includes(':')) return PRIVATE_IPV6.test(host);
	if (/^\d+(\.\d+){3}$/.test(host)) return PRIVATE_IPV4.test(host);

	return PRIVATE_NAME.test(host);
}
