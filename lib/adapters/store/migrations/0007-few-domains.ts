/**
 * A look-up asks for a person, the domain of the address and each parent of that. Rows of domains are
 * few beside those of people: in an index of their own they cost next to nothing, in the tree of ten million
 * people a page each from somewhere in a gigabyte.
 */
export const fewDomains: readonly string[] = [
	`CREATE INDEX suppressions_domain ON suppressions (subject_hash) WHERE scope = 'domain'`,
];
