import { ConfigurationError } from '../mail/errors';

/** The account itself is wrong, not this item: the rest of the run would fail the same way. */
export class AccountProblem extends ConfigurationError {}
