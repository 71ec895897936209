import type { ITriggerFunctions } from 'n8n-workflow';

import { createLoginGate } from '../../lib/adapters/imap/login-gate';
import type { MailboxWatcher } from '../../lib/adapters/imap/mailbox-watcher';
import type { PooledMailbox } from '../../lib/adapters/imap/pool-watcher';
import { createPoolWatcher } from '../../lib/adapters/imap/pool-watcher';
import { createSecureRandom } from '../../lib/adapters/secure-random';
import { systemClock } from '../../lib/adapters/system-clock';
import { ConfigurationError } from '../../lib/mail/errors';
import type { Mailbox } from '../../lib/store/mailbox-pool';
import type { OutreachStore } from '../../lib/store/store';
import { logTrouble } from './log-trouble';
import { hasImap, poolImapSettings } from './pool-imap';
import type { ReplyTriggerRequest } from './reply-trigger-request';
import { wireWatcher } from './wire-reply-watcher';

interface PoolWiring {
	readonly request: ReplyTriggerRequest;
	readonly store: OutreachStore;
	readonly triggerId: string;
}

/** Every mailbox of the store that has an IMAP endpoint; passwords are read when a connection is made. */
export function wireReplyPool(context: ITriggerFunctions, wiring: PoolWiring): MailboxWatcher {
	const { request, store, triggerId } = wiring;
	const known = new Map<string, Mailbox>();
	const owner = createSecureRandom(systemClock).id();
	const gate = createLoginGate();

	const pool = createPoolWatcher({
		clock: systemClock,
		listMailboxes: async () => {
			const mailboxes = await readablePool(store, request.poolTag);
			for (const mailbox of mailboxes) known.set(mailbox.id, mailbox);

			return mailboxes.map(toPooled);
		},
		lease: async (mailboxes, leaseUntil) => {
			const now = systemClock.now();
			const accounts = mailboxes.map(({ account }) => account);
			const held = await store.inbox.leaseMailboxes({
				triggerId,
				accounts,
				owner,
				now,
				leaseUntil,
			});

			return mailboxes.filter(({ account }) => held.has(account));
		},
		giveBack: async () => await store.inbox.releaseMailboxes(triggerId, owner),
		watcher: ({ id }, mode) => {
			const mailbox = known.get(id);
			if (!mailbox)
				throw new ConfigurationError(`The mailbox "${id}" is not in the pool any more.`);

			return wireWatcher(context, {
				request: {
					...request,
					pollEveryMinutes: mode.kind === 'poll' ? mode.everyMs / 60_000 : request.pollEveryMinutes,
				},
				store,
				triggerId,
				turn: gate.enter,
				mailbox: {
					account: mailbox.address.toLowerCase(),
					batchSize: request.batchSize > 0 ? request.batchSize : 50,
					connection: async () => await poolImapSettings(store, known.get(id) ?? mailbox),
					ownMailboxes: () => [...known.values()].map(({ address }) => address.toLowerCase()),
				},
			});
		},
		onTrouble: (error) => logTrouble(context, error),
	});

	return {
		...pool,
		stop: async () => {
			const stopping = pool.stop();
			gate.open();
			await stopping;
		},
	};
}

async function readablePool(store: OutreachStore, tag: string): Promise<readonly Mailbox[]> {
	const found: Mailbox[] = [];
	for (let cursor: string | undefined; ; cursor = found.at(-1)?.id) {
		const page = await store.mailboxes.list({
			limit: 200,
			...(cursor === undefined ? {} : { cursor }),
			...(tag === '' ? {} : { tag }),
		});
		found.push(...page);
		if (page.length < 200) break;
	}

	// A paused mailbox still gets answers to what it sent.
	return found.filter((mailbox) => mailbox.status !== 'disabled' && hasImap(mailbox));
}

function toPooled({ id, address, imap, lastUsedAt }: Mailbox): PooledMailbox {
	return { id, account: address.toLowerCase(), host: imap.host ?? '', lastUsedAt };
}
