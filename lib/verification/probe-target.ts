import type { ProviderProfile } from './data/provider-profiles';
import type { MxHost } from './mx-route';
import type { ProbeTarget } from './ports';
import type { ProbeIdentity, VerificationOptions } from './verification';

/** The hosts behind an MX set, in the order they are tried, and which one it is now. */
export interface Exchanges {
	readonly mxSet: string;
	readonly profile: ProviderProfile;
	readonly hosts: readonly MxHost[];
	targetIndex: number;
}

export function targetsOf({
	hosts,
}: Exchanges): ReadonlyArray<{ readonly host: string; readonly ip: string }> {
	return hosts.flatMap(({ name, addresses }) => addresses.map((ip) => ({ host: name, ip })));
}

export function targetOf(
	exchanges: Exchanges,
	ours: { readonly options: VerificationOptions; readonly identity: ProbeIdentity },
): ProbeTarget {
	const { options, identity } = ours;
	const { mxSet, profile, targetIndex } = exchanges;
	const { host, ip } = targetsOf(exchanges)[targetIndex] ?? { host: mxSet, ip: '' };
	const proxy = identity.proxies?.[profile.key] ?? identity.proxies?.['*'];

	return { host, ip, port: options.smtpPort, localAddress: identity.localAddress, proxy };
}
