import type { BasisResult, PolicyInput } from '../evidence';
import type { Finding } from '../reasons';

export interface RuleInput extends PolicyInput {
	readonly basis: BasisResult;
}

/** One question to the request and the facts; every objection is a finding. */
export type Rule = (input: RuleInput) => readonly Finding[];
