import { parseAddress } from '../mail/address';

/**
 * What an account is called that is used from a credential and has no row in the pool: by its address, so
 * that its counters, its rest and its record are the same in every workflow. When it gets a row, it keeps the name.
 */
export function accountIdOf(address: string): string {
	const parsed = parseAddress(address);

	return `credential:${parsed.ok ? parsed.address.key : address.toLowerCase()}`;
}
