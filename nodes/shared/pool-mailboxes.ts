import { LRUCache } from 'lru-cache';

import type { SubmissionAccount } from '../../lib/adapters/smtp/submission-account';
import { readPoolAccount } from '../../lib/adapters/smtp/submission-account';
import { createSubmitter } from '../../lib/adapters/smtp/submission';
import { minuteCapOf } from '../../lib/mail/provider-presets';
import type { SenderIdentity } from '../../lib/policy/policy-request';
import type { KnownServer } from '../../lib/sending/known-servers';
import type { SendingMailbox } from '../../lib/sending/sending-mailbox';
import type { Mailbox } from '../../lib/store/mailbox-pool';
import type { Server } from '../../lib/store/server-list';
import type { OutreachStore } from '../../lib/store/store';
import type { PoolSentFolders } from './pool-sent-folders';

const FRESH_MS = 60_000;
const MAX_ACCOUNTS = 5_000;

export interface PoolAccounts {
	toSendingMailbox(mailbox: Mailbox, server: KnownServer | undefined): Promise<SendingMailbox>;
	/** Accounts that were used in this run. */
	readonly used: ReadonlyMap<string, SubmissionAccount>;
}

export interface PoolSurroundings {
	readonly identity: Omit<SenderIdentity, 'name'>;
	readonly sentFolders: Pick<PoolSentFolders, 'of'>;
}

/** Rows of the pool as accounts; a secret is decrypted once a minute, not once a mail. */
export function poolAccounts(
	store: OutreachStore,
	{ identity, sentFolders }: PoolSurroundings,
): PoolAccounts {
	const known = new LRUCache<string, SubmissionAccount>({ max: MAX_ACCOUNTS, ttl: FRESH_MS });
	const used = new Map<string, SubmissionAccount>();

	return {
		used,
		toSendingMailbox: async (mailbox, server) => {
			const account = known.get(mailbox.id) ?? (await openAccount(store, mailbox, server));
			known.set(mailbox.id, account);
			used.set(mailbox.id, account);

			return {
				...toSendingMailbox(mailbox, { server, account, identity }),
				sentFolder: sentFolders.of(mailbox),
			};
		},
	};
}

async function openAccount(
	store: OutreachStore,
	mailbox: Mailbox,
	server: Server | undefined,
): Promise<SubmissionAccount> {
	const { smtp } = mailbox;
	const secrets = await store.mailboxes.readSecrets(mailbox.id);
	const authentication = secrets.oauth
		? 'oauth2'
		: secrets.smtpPassword === undefined
			? 'none'
			: 'password';

	return readPoolAccount(mailbox.address, {
		provider: smtp.host ? 'custom' : mailbox.provider,
		...smtp,
		user: smtp.user ?? mailbox.address,
		authentication,
		password: secrets.smtpPassword ?? '',
		...secrets.oauth,
		heloName: server?.heloName ?? '',
		// Mailboxes that share one login of their server do not share its one connection.
		mailboxId: mailbox.id,
		// Mailboxes are many: one connection each keeps all of them below what the servers allow.
		maxConnections: 1,
	});
}

interface Parts {
	readonly server: KnownServer | undefined;
	readonly account: SubmissionAccount;
	readonly identity: Omit<SenderIdentity, 'name'>;
}

function toSendingMailbox(
	mailbox: Mailbox,
	{ server, account, identity }: Parts,
): Omit<SendingMailbox, 'sentFolder'> {
	return {
		...mailbox,
		fromName: mailbox.fromName ?? '',
		minuteCap: minuteCapOf(mailbox),
		slowdown: 1,
		smtpHost: account.host,
		serverDailyCap: server?.dailyCap ?? null,
		serverMailboxes: Math.max(1, server?.mailboxes ?? 1),
		allowedFrom: [],
		identity: { ...identity, name: mailbox.fromName ?? '' },
		tlsVerified:
			account.security === 'none' ||
			account.tls.rejectUnauthorized ||
			account.pinnedFingerprint !== undefined,
		submissionMs: account.connectTimeoutMs + account.sendTimeoutMs + account.finalReplyTimeoutMs,
		inPool: true,
		submitter: createSubmitter(account),
	};
}
