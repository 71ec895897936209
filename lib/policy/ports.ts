import type { DecisionFacts } from '../store/decision-facts';

/** What policy asks about domain names; the lists behind it change without us. */
export interface DomainNames {
	/** The registrable domain, by the public suffix list: `example.co.uk` of `mail.example.co.uk`. */
	organisationOf(domain: string): string;
	/** Whether anybody can get a mailbox there for free. */
	isFreemail(domain: string): boolean;
	/** The well-known provider of a freemail domain; `other` when it is none. */
	providerOf(domain: string): string;
}

/** The part of the store that policy reads; in Outreach Send inside the reserving transaction. */
export interface PolicyRecords {
	readonly facts: DecisionFacts;
}

/** Whose servers take the mail of a domain: a Workspace tenant under its own name is Google's. */
export interface MailProviders {
	/** Undefined when DNS gives no answer; the list of free providers decides then. */
	providerOf(domain: string): Promise<string | undefined>;
}
