import { ConfigurationError } from '../../../lib/mail/errors';

/** @throws ConfigurationError that names what is missing */
export function requireFound<Row>(row: Row | undefined, what: string, name: string): Row {
	if (row !== undefined) return row;

	throw new ConfigurationError(
		`The ${what} "${name}" could not be found in the store.`,
		`Look it up with "Get Many", and check that the same store is used.`,
	);
}
