/** An address as its 4 or 16 octets. */
export interface IpAddress {
	readonly version: 4 | 6;
	readonly octets: readonly number[];
	/** As given, lower case. */
	readonly text: string;
}

export function parseIp(input: string): IpAddress | undefined {
	const text = input.trim().toLowerCase();
	const octets = text.includes(':') ? ipv6Octets(text) : ipv4Octets(text);

	return octets && { version: octets.length === 4 ? 4 : 6, octets, text };
}

function ipv4Octets(text: string): readonly number[] | undefined {
	const parts = text.split('.');
	const isValid =
		parts.length === 4 &&
		parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);

	return isValid ? parts.map(Number) : undefined;
}

function ipv6Octets(text: string): readonly number[] | undefined {
	const halves = text.split('::');
	if (halves.length > 2) return undefined;
	const [head, tail] = halves.map(hextets);
	if (!head || (halves.length === 2 && !tail)) return undefined;
	const missing = 16 - head.length - (tail?.length ?? 0);
	if (halves.length === 2 ? missing < 2 : missing !== 0) return undefined;

	return [...head, ...new Array<number>(missing).fill(0), ...(tail ?? [])];
}

/** Octets of one side of "::"; the last group may be an IPv4 address (RFC 4291 2.2). */
function hextets(side: string): number[] | undefined {
	const octets: number[] = [];
	const groups = side === '' ? [] : side.split(':');
	for (const [index, group] of groups.entries()) {
		if (group.includes('.') && index === groups.length - 1) {
			const embedded = ipv4Octets(group);
			if (!embedded) return undefined;
			octets.push(...embedded);
		} else {
			if (!/^[0-9a-f]{1,4}$/.test(group)) return undefined;
			const value = Number.parseInt(group, 16);
			octets.push(value >> 8, value & 255);
		}
	}

	return octets;
}

/** The labels in front of a list's zone: octets backwards, for IPv6 nibbles (RFC 5782 2.4). */
export function reversedLabels({ version, octets }: IpAddress): string {
	if (version === 4) return [...octets].reverse().join('.');
	const nibbles = octets.flatMap((octet) => [octet >> 4, octet & 15]);

	return nibbles
		.reverse()
		.map((nibble) => nibble.toString(16))
		.join('.');
}

export function sameAddress(one: string, other: string): boolean {
	const [a, b] = [parseIp(one), parseIp(other)];

	return a !== undefined && b !== undefined && a.octets.join() === b.octets.join();
}

export function isInNetwork(address: IpAddress, network: IpAddress, prefix: number): boolean {
	if (address.version !== network.version) return false;

	return address.octets.every((octet, index) => {
		const bits = Math.min(8, Math.max(0, prefix - index * 8));
		const mask = (0xff << (8 - bits)) & 0xff;

		return (octet & mask) === ((network.octets[index] ?? 0) & mask);
	});
}

// RFC 6890: addresses that mean something else to everybody, so a list can say nothing about them.
const PRIVATE_NETWORKS: ReadonlyArray<readonly [string, number]> = [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.168.0.0', 16],
	['224.0.0.0', 3],
	['::', 127],
	['fc00::', 7],
	['fe80::', 10],
	['ff00::', 8],
];

export function isPrivate(address: IpAddress): boolean {
	return PRIVATE_NETWORKS.some(([network, prefix]) => {
		const parsed = parseIp(network);

		return parsed !== undefined && isInNetwork(address, parsed, prefix);
	});
}
