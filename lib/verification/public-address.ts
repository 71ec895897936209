type Range = readonly [network: string, bits: number];

// IANA special-purpose registry (RFC 6890 and updates), 2026-11: nothing here is a mail exchange.
const PRIVATE_V4: readonly Range[] = [
	['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16],
	['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16],
	['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
]; // prettier-ignore

const PRIVATE_V6: readonly Range[] = [
	['::', 127], ['100::', 64], ['2001::', 23], ['2001:db8::', 32], ['3fff::', 20], ['5f00::', 16],
	['fc00::', 7], ['fe80::', 10], ['fec0::', 10], ['ff00::', 8],
]; // prettier-ignore

/** Whether a probe may dial the address: public unicast only. */
export function isPublicAddress(ip: string): boolean {
	const v4 = parseIpv4(ip);
	if (v4 !== undefined) return !isPrivateV4(v4);
	const v6 = parseIpv6(ip);
	if (v6 === undefined) return false;
	const embedded = embeddedV4(v6);
	if (embedded !== undefined) return !isPrivateV4(embedded);

	return !PRIVATE_V6.some(
		([network, bits]) => prefixOf(parseIpv6(network) ?? 0n, bits, 128) === prefixOf(v6, bits, 128),
	);
}

/** The unspecified address is nobody's and would reach our own machine (RFC 1122 3.2.1.3). */
export function isUnspecified(ip: string): boolean {
	const v4 = parseIpv4(ip);
	if (v4 !== undefined) return v4 >> 24n === 0n;
	const v6 = parseIpv6(ip);
	if (v6 === undefined) return true;
	const embedded = v6 === 1n ? undefined : embeddedV4(v6);

	return v6 === 0n || (embedded !== undefined && embedded >> 24n === 0n);
}

export function isIpAddress(text: string): boolean {
	return parseIpv4(text) !== undefined || parseIpv6(text) !== undefined;
}

function isPrivateV4(address: bigint): boolean {
	return PRIVATE_V4.some(
		([network, bits]) =>
			prefixOf(parseIpv4(network) ?? 0n, bits, 32) === prefixOf(address, bits, 32),
	);
}

/** v4-compatible, v4-mapped, NAT64 (RFC 6052) and 6to4 (RFC 3056) are judged by what they carry. */
function embeddedV4(v6: bigint): bigint | undefined {
	const low = v6 & 0xffffffffn;
	const high = v6 >> 32n;
	if (high === 0n && low > 1n) return low;
	if (high === 0xffffn || high === 0x64ff9bn << 64n || v6 >> 80n === 0x64ff9b0001n) return low;

	return v6 >> 112n === 0x2002n ? (v6 >> 80n) & 0xffffffffn : undefined;
}

function prefixOf(address: bigint, bits: number, width: number): bigint {
	return address >> BigInt(width - bits);
}

function parseIpv4(text: string): bigint | undefined {
	const parts = text.split('.');
	if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256))
		return undefined;

	return parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
}

function parseIpv6(text: string): bigint | undefined {
	const [plain = ''] = text.split('%');
	if (!plain.includes(':')) return undefined;
	const groups = groupsOf(withoutDots(plain));
	if (!groups?.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;

	return groups.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n);
}

/** `::ffff:192.0.2.1` as `::ffff:c000:201`. */
function withoutDots(text: string): string {
	return text.replace(/\d+\.\d+\.\d+\.\d+$/, (dotted) => {
		const v4 = parseIpv4(dotted);
		return v4 === undefined ? 'x' : `${(v4 >> 16n).toString(16)}:${(v4 & 0xffffn).toString(16)}`;
	});
}

/** The eight groups, with `::` filled up; undefined when there are more or fewer. */
function groupsOf(text: string): readonly string[] | undefined {
	const [before = [], after, ...more] = text
		.split('::')
		.map((side) => (side === '' ? [] : side.split(':')));
	if (!after) return before.length === 8 ? before : undefined;
	const missing = 8 - before.length - after.length;
	if (more.length > 0 || missing < 1) return undefined;

	return [...before, ...Array<string>(missing).fill('0'), ...after];
}
