import { parseAddress } from '../../../lib/mail/address';
import { ConfigurationError } from '../../../lib/mail/errors';
import { breaksHeader } from '../../../lib/mail/header-value';
import { isTimeZone } from '../../../lib/zoned-time';
import { isWindowTime } from '../../../lib/sending/sending-window';
import type { MailboxEndpoint, NewMailbox } from '../../../lib/store/mailbox-pool';

type Protocol = 'smtp' | 'imap';

const DEFAULTS = {
	smtp: { port: 587, security: 'starttls' },
	imap: { port: 993, security: 'tls' },
} as const;
const MAX_PORT = 65_535;

/** @throws ConfigurationError for what the store would keep and every later mail stumble over */
export function requireUsable(mailbox: NewMailbox): NewMailbox {
	const { timeZone, windowStart, windowEnd, replyTo, fromName } = mailbox;
	if (timeZone !== undefined && !isTimeZone(timeZone))
		throw unusable('Time Zone', `"${timeZone}" is no IANA time zone`, 'e.g. "Europe/Berlin"');
	requireWindow('Window Start', windowStart);
	requireWindow('Window End', windowEnd);
	if (typeof replyTo === 'string' && !parseAddress(replyTo).ok)
		throw unusable('Reply-To', `"${replyTo}" is no address`, 'e.g. "jane@example.com"');
	if (typeof fromName === 'string' && breaksHeader(fromName))
		throw unusable('From Name', 'it contains a line break or NUL', 'Use one line of text');
	requireEndpoint('SMTP', mailbox.smtp);
	requireEndpoint('IMAP', mailbox.imap);

	return mailbox;
}

function requireWindow(label: string, time: string | undefined): void {
	if (time === undefined || isWindowTime(time)) return;

	throw unusable(label, `"${time}" is no time of day`, 'from "00:00" to "24:00"');
}

function requireEndpoint(protocol: string, endpoint: NewMailbox['smtp']): void {
	const { host, port = 1 } = endpoint ?? {};
	if (host !== undefined && /[\s/@]/.test(host))
		throw unusable(`${protocol} Host`, `"${host}" is no host name`, 'e.g. "smtp.example.com"');
	if (port < 1 || port > MAX_PORT)
		throw unusable(`${protocol} Port`, `"${port}" is no port`, `from 1 to ${MAX_PORT}`);
}

function unusable(label: string, because: string, like: string): ConfigurationError {
	return new ConfigurationError(
		`"${label}" could not be used because ${because}.`,
		like.startsWith('Use') ? `${like}.` : `Write it like this: ${like}.`,
	);
}

/**
 * What is left out stays as it was.
 * @throws ConfigurationError without a host
 */
export function completeEndpoint(
	protocol: Protocol,
	given: Partial<MailboxEndpoint>,
	before: Partial<MailboxEndpoint> = {},
): NewMailbox['smtp'] {
	const wanted = Object.entries(given).filter(([, value]) => value !== undefined);
	if (wanted.length === 0) return undefined;
	const endpoint = { ...DEFAULTS[protocol], ...before, ...Object.fromEntries(wanted) };
	const { host } = endpoint as Partial<MailboxEndpoint>;
	if (host !== undefined) return { ...endpoint, host };
	const label = protocol.toUpperCase();

	throw new ConfigurationError(
		`The ${label} settings could not be kept because the mailbox has no "${label} Host" yet.`,
		`Add "${label} Host" as well.`,
	);
}
