export const REDACTED = '(erased)';

/** The text without these addresses, in whatever letter case they stand in it. */
export function redactAddresses(text: string, addresses: readonly string[]): string {
	return addresses
		.filter((address) => address !== '')
		.reduce((rest, address) => rest.replaceAll(whole(address), REDACTED), text);
}

/** Not within a longer address: "ann@example.com" is no part of "joann@example.com". */
function whole(address: string): RegExp {
	const escaped = address.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

	return new RegExp(
		String.raw`(?<![\p{L}\p{N}.!#$%&'*+/=?^_\x60{|}~-])${escaped}(?![\p{L}\p{N}-]|\.[\p{L}\p{N}])`,
		'giu',
	);
}
