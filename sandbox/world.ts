/**
 * The sandbox's mail world as data: which domains exist, who answers for them and who has a mailbox.
 * One domain per lesson, so that a test can name the behaviour it wants by the address it uses.
 */

/** How a domain treats a RCPT. */
export type DomainBehaviour =
	| 'mailboxes' // known users accepted, others 550 5.1.1
	| 'catch-all' // every local-part accepted, strangers' mail lands in all@
	| 'greylist' // 450 4.2.0 for the first seconds of each (client, reverse-path, recipient)
	| 'over-quota' // u01 has no room left: 552 5.2.2 at RCPT
	| 'defer' // 450 4.3.2, always
	| 'ip-blocked' // 554 5.7.1, the client's address is on a block list
	| 'reject-sender' // 550 5.7.1 at MAIL FROM
	| 'reject-all' // 550 5.7.0 for every recipient, postmaster too
	| 'relay-denied' // the MX host does not know the domain: 554 5.7.1
	| 'refused' // the MX exists, nothing listens: ECONNREFUSED
	| 'silent' // accepts the connection and never says a word
	| 'busy'; // greets with 421 4.3.2 and closes

export interface MailDomain {
	readonly name: string;
	/** Where its MX listens, always on the sandbox's one MX port. */
	readonly address: string;
	readonly behaviour: DomainBehaviour;
	/** Local-parts with a mailbox (IMAP and SASL login with `PASSWORD`). */
	readonly mailboxes: readonly string[];
	/** How DNS points to `address`: an MX record, or only an A record (implicit MX, RFC 5321 5.1). */
	readonly mx: 'explicit' | 'implicit';
}

/** The password of every mailbox, for IMAP and for submission. */
export const PASSWORD = 'sandbox-secret';

/** The address the submission server listens on. */
export const SUBMISSION_ADDRESS = '127.0.0.10';

/** The host the submission certificate is for; resolve it yourself or connect to the address. */
export const SUBMISSION_HOST = 'mail.alpha.test';

/** How long grey.test keeps a new triplet waiting. */
export const GREYLIST_MS = 3_000;

/** RFC 2142 and RFC 5321 4.5.1: every domain that takes mail has these. */
const ROLE_MAILBOXES = ['postmaster', 'abuse'] as const;

/** u01, u02, ... */
export const numbered = (count: number): string[] =>
	Array.from({ length: count }, (_, index) => `u${String(index + 1).padStart(2, '0')}`);

/** Forty people of gamma.test, the ones the robot correspondent lends its voice to. */
export const PEOPLE: readonly string[] = (
	'ada.berg aiko.mori alan.fox amara.diallo anton.weiss bea.novak bruno.costa ' +
	'carla.rossi chen.li clara.stein dario.conti edith.lang elif.kaya emma.holm ' +
	'farid.aziz finn.olsen greta.lind hana.sato hugo.blanc ines.lopes ivan.petrov ' +
	'jana.kral jonas.meyer julia.roth kofi.mensah lara.vidal leo.marin lina.haas ' +
	'marco.bruni maya.singh nils.berger nora.quinn omar.haddad paula.weber rosa.pinto ' +
	'samir.khan sofia.greco tomas.vega vera.simic yara.nasser'
).split(' ');

const domain = (
	name: string,
	address: string,
	rest: Partial<Omit<MailDomain, 'name' | 'address'>> = {},
): MailDomain => ({
	name,
	address,
	behaviour: 'mailboxes',
	mx: 'explicit',
	...rest,
	mailboxes: rest.mailboxes === undefined ? [] : [...rest.mailboxes, ...ROLE_MAILBOXES],
});

export const MAIL_DOMAINS: readonly MailDomain[] = [
	domain('alpha.test', '127.0.0.16', { mailboxes: numbered(25) }),
	domain('beta.test', '127.0.0.11', { mailboxes: numbered(10) }),
	domain('gamma.test', '127.0.0.17', { mailboxes: PEOPLE }),
	domain('catchall.test', '127.0.0.12', {
		mailboxes: [...numbered(5), 'all'],
		behaviour: 'catch-all',
	}),
	domain('full.test', '127.0.0.13', { mailboxes: numbered(5), behaviour: 'over-quota' }),
	domain('grey.test', '127.0.0.14', { mailboxes: numbered(5), behaviour: 'greylist' }),
	domain('implicit.test', '127.0.0.18', { mailboxes: numbered(5), mx: 'implicit' }),
	domain('defer.test', '127.0.0.15', { behaviour: 'defer' }),
	domain('ipblocked.test', '127.0.0.19', { behaviour: 'ip-blocked' }),
	domain('rejectsender.test', '127.0.0.20', { behaviour: 'reject-sender' }),
	domain('rejectall.test', '127.0.0.23', { behaviour: 'reject-all' }),
	domain('relaydenied.test', '127.0.0.24', { behaviour: 'relay-denied' }),
	domain('down.test', '127.0.0.99', { behaviour: 'refused' }),
	domain('silent.test', '127.0.0.21', { behaviour: 'silent' }),
	domain('busy.test', '127.0.0.22', { behaviour: 'busy' }),
];

/** Single recipients whose RCPT gets its own answer (no mailbox behind them). */
export const SPECIAL_RECIPIENTS: Readonly<Record<string, string>> = {
	'disabled@beta.test': '550 5.2.1 The mailbox is disabled',
	'moved@beta.test': '551 5.1.6 User has moved, please try u01@gamma.test',
	'restricted@beta.test': '550 5.7.133 Sender is not authenticated for this group',
	'busy@beta.test': '451 4.3.0 Temporary lookup failure',
	'toomany@beta.test': '452 4.5.3 Too many recipients',
	'spamwall@beta.test': '550 5.7.1 Message rejected due to the reputation of the sending server',
	'unclear@beta.test': '550 Requested action not taken',
};

/**
 * Accepted at RCPT, refused at delivery, as when a gateway does not know who has left: the only way
 * to a real bounce of an address that was verified as valid.
 */
export const FORMER_MAILBOXES: readonly string[] = [
	'left.last.week@gamma.test',
	'retired.in.may@gamma.test',
];

/** The over-quota mailbox. */
export const FULL_MAILBOX = 'u01@full.test';

/** Domains that live in DNS only; each is one lesson of address verification. */
export const DNS_ONLY_DOMAINS = {
	nullMx: 'nullmx.test',
	/** Exists, but neither MX nor address. */
	noMx: 'nomx.test',
	/** Not in the zone at all. */
	missing: 'missing.test',
	serverFailure: 'servfail.test',
	timeout: 'timeout.test',
	/** Its MX names a host that does not exist. */
	unresolvable: 'unresolvable.test',
	/** Its MX is 0.0.0.0: must not be dialled unless private addresses are allowed. */
	private: 'private.test',
	/** Its MX record holds an address instead of a host name, which RFC 1035 3.3.9 does not allow. */
	malformed: 'malformed.test',
} as const;

/** The host name of a domain's MX. */
export const mxHost = (mail: MailDomain): string =>
	mail.mx === 'implicit' ? mail.name : `mx.${mail.name}`;

/**
 * Accepted at RCPT, refused when Dovecot is to store the mail: the MX itself writes the DSN. That is
 * how mailboxes die between verification and delivery.
 */
export const GONE_AT_DELIVERY = ['left.last.week@gamma.test', 'retired.in.may@gamma.test'] as const;

/** Every address with a mailbox, e.g. `u01@alpha.test`. */
export const mailboxAddresses = (): string[] =>
	MAIL_DOMAINS.flatMap((mail) => mail.mailboxes.map((local) => `${local}@${mail.name}`));

/** Domains a Postfix listener answers for; the other ones have an in-process listener or none. */
export const isServedByPostfix = (mail: MailDomain): boolean =>
	!['refused', 'silent', 'busy'].includes(mail.behaviour);
