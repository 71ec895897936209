/**
 * What an operator or we must fix. Everything the remote world does is data, not an exception
 * (docs/decisions/0005-outcomes-as-data.md).
 */
export abstract class OutreachError extends Error {
	abstract readonly code: string;

	/** @param hint one sentence that tells the user the way out */
	constructor(
		message: string,
		readonly hint?: string,
		options?: { readonly cause?: unknown },
	) {
		super(message, options);
		this.name = new.target.name;
	}
}

/** A parameter or credential that the user has to change; `message` names it. */
export class ConfigurationError extends OutreachError {
	readonly code = 'configuration';
}

/** The store could not answer. Nothing may be sent without it: fail closed. */
export class StoreUnavailableError extends OutreachError {
	readonly code = 'store_unavailable';
}

/** Our bug: a state that must not exist. */
export class InvariantError extends OutreachError {
	readonly code = 'invariant';
}

/** Makes a `switch` over a closed union exhaustive at compile time. */
export function unreachable(value: never): never {
	throw new InvariantError(`Unexpected value ${JSON.stringify(value)}`);
}
