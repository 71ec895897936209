import { parseDomain } from '../../../lib/mail/address';
import { isHostName } from '../../../lib/mail/domain-name';
import { ConfigurationError } from '../../../lib/mail/errors';
import { parseIp } from '../../../lib/reputation/ip-address';
import type { NewServer } from '../../../lib/store/server-list';

/** @throws ConfigurationError for what other machines would refuse or no check could ask about */
export function requireUsableServer(server: NewServer): NewServer {
	const { heloName, identityDomain, ip4, ip6, limits = {} } = server;
	if (!isHostName(heloName.toLowerCase()) || !heloName.includes('.'))
		throw unusable('HELO Name', `"${heloName}" is no full host name`, 'mx1.example.net');
	if (identityDomain !== undefined && parseDomain(identityDomain) === undefined)
		throw unusable('Identity Domain', `"${identityDomain}" is no domain`, 'example.net');
	requireIp('IPv4', ip4, 4);
	requireIp('IPv6', ip6, 6);
	const odd = Object.entries(limits).find(
		([, value]) => !(typeof value === 'number' && value >= 0),
	);
	if (odd) throw unusable('Limits (JSON)', `"${odd[0]}" is no number`, '{"maxMailboxesPerIp": 10}');

	return server;
}

function requireIp(label: string, ip: string | null | undefined, version: 4 | 6): void {
	if (typeof ip !== 'string' || parseIp(ip)?.version === version) return;

	throw unusable(
		label,
		`"${ip}" is no ${label} address`,
		version === 4 ? '192.0.2.10' : '2001:db8::10',
	);
}

function unusable(label: string, because: string, like: string): ConfigurationError {
	return new ConfigurationError(
		`"${label}" could not be used because ${because}.`,
		`Write it like this: ${like}.`,
	);
}
