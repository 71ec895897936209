import type { IExecuteFunctions } from 'n8n-workflow';

import { readConnectionSettings } from '../../lib/adapters/credential-check/connection-settings';
import { recogniseFlaw } from '../../lib/adapters/credential-check/explain-failure';
import { connectOwnInbox } from '../../lib/adapters/imap/own-inbox';
import { createSecureRandom } from '../../lib/adapters/secure-random';
import { readSubmissionAccount } from '../../lib/adapters/smtp/submission-account';
import { createSubmitter } from '../../lib/adapters/smtp/submission';
import { systemClock } from '../../lib/adapters/system-clock';
import { htmlToText } from '../../lib/adapters/text/html-to-text';
import { createLiquidRenderer } from '../../lib/adapters/text/liquid-renderer';
import { defaultProfile } from '../../lib/policy/data/profiles';
import { withOverrides } from '../../lib/policy/profile';
import type { SendingMailbox } from '../../lib/sending/sending-mailbox';
import { singleMailbox } from '../../lib/sending/mailbox-source';
import { createOutreachSender } from '../../lib/sending/send-outreach';
import { weightOf } from '../../lib/reputation/listing-event';
import { WARMUP_STEP } from '../../lib/store/mail-figures';
import type { Mailbox, MailboxEndpoint, MailboxSecrets } from '../../lib/store/mailbox-pool';
import type { BlacklistEvent } from '../../lib/store/reputation-log';
import type { OutreachStore } from '../../lib/store/store';
import { TOKEN_HEADER } from '../../lib/warmup/exchange-token';
import type { ExchangePorts, WarmupMail, WarmupSendOutcome } from '../../lib/warmup/exchange-ports';
import { mailProviders } from './mail-providers';
import { storeJournal } from './store-journal';
import { domainNames, provenanceOf } from './wire-policy';
import { wireStore } from './wiring';

export interface WarmupKit {
	readonly store: OutreachStore;
	readonly weigh: (event: BlacklistEvent) => number;
	readonly clock: typeof systemClock;
	readonly random: ReturnType<typeof createSecureRandom>;
	/** Signs the tokens of the exchange. */
	readonly secret: string;
	/** The ways in and out of own mailboxes. */
	exchangePorts(caCertificate: string): Pick<ExchangePorts, 'sender' | 'openInbox' | 'workerId'>;
}

const random = createSecureRandom(systemClock);
const renderer = createLiquidRenderer();

/** @throws ConfigurationError | StoreUnavailableError */
export async function wireWarmup(context: IExecuteFunctions): Promise<WarmupKit> {
	const store = await wireStore(context);
	const { secret } = await store.sends.signingKey();

	return {
		store,
		weigh: (event) => weightOf(event).weight,
		clock: systemClock,
		random,
		secret,
		exchangePorts: (caCertificate) => ({
			sender: {
				send: async (mail) => await sendThroughPolicy(context, { store, mail, caCertificate }),
			},
			openInbox: async (mailbox) => await openInbox(store, mailbox, caCertificate),
			workerId: `${process.pid}:${random.id()}`,
		}),
	};
}

async function openInbox(store: OutreachStore, mailbox: Mailbox, caCertificate: string) {
	const secrets = await store.mailboxes.readSecrets(mailbox.id);
	const password = secrets.imapPassword ?? secrets.smtpPassword;
	const settings = readConnectionSettings(
		'imap',
		fieldsOf(mailbox.imap, { mailbox, secrets, password, caCertificate }),
	);
	try {
		return { kind: 'open' as const, inbox: await connectOwnInbox(settings) };
	} catch (error) {
		const refused = recogniseFlaw(error) === 'sign_in_refused';

		return {
			kind: 'failed' as const,
			reason: refused ? ('auth_failed' as const) : ('unreachable' as const),
		};
	}
}

interface Access {
	readonly mailbox: Mailbox;
	readonly secrets: MailboxSecrets;
	readonly password: string | undefined;
	readonly caCertificate: string;
}

function fieldsOf(
	endpoint: Readonly<Partial<MailboxEndpoint>>,
	{ mailbox, secrets, password, caCertificate }: Access,
) {
	return {
		provider: endpoint.host ? 'custom' : mailbox.provider,
		...endpoint,
		user: endpoint.user ?? mailbox.address,
		authentication: secrets.oauth ? 'oauth2' : 'password',
		password,
		...secrets.oauth,
		caCertificate,
	};
}

interface PolicyMail {
	readonly store: OutreachStore;
	readonly mail: WarmupMail;
	readonly caCertificate: string;
}

/** The same engine as Outreach Send: suppression, caps, reservation, settlement, audit. */
async function sendThroughPolicy(
	context: IExecuteFunctions,
	{ store, mail, caCertificate }: PolicyMail,
): Promise<WarmupSendOutcome> {
	const signingKey = await store.sends.signingKey();
	const sender = createOutreachSender({
		store,
		clock: systemClock,
		random,
		names: domainNames(),
		providers: mailProviders([]),
		tools: { htmlToText, renderer },
		signingKey,
		journal: storeJournal(signingKey),
		workerId: `${process.pid}:${random.id()}`,
		source: singleMailbox(await sendingMailbox(store, mail.sender, caCertificate)),
	});
	const sent = await sender.send(toRequest(context, mail));
	if (sent.outcome === 'sent' && sent.messageId) return { kind: 'sent', messageId: sent.messageId };

	return { kind: sent.outcome === 'deferred' ? 'later' : 'refused', reason: sent.reason };
}

async function sendingMailbox(
	store: OutreachStore,
	mailbox: Mailbox,
	caCertificate: string,
): Promise<SendingMailbox> {
	const secrets = await store.mailboxes.readSecrets(mailbox.id);
	const account = readSubmissionAccount(
		fieldsOf(mailbox.smtp, { mailbox, secrets, password: secrets.smtpPassword, caCertificate }),
	);

	return {
		...mailbox,
		fromName: mailbox.fromName ?? '',
		serverDailyCap: null,
		serverMailboxes: 1,
		slowdown: 1,
		smtpHost: account.host,
		allowedFrom: [],
		identity: { name: mailbox.fromName ?? '', organisation: '', postalAddress: '' },
		tlsVerified: account.security === 'none' || account.tls.rejectUnauthorized,
		submissionMs: account.connectTimeoutMs + account.sendTimeoutMs + account.finalReplyTimeoutMs,
		inPool: false,
		submitter: createSubmitter(account),
		sentFolder: null,
	};
}

function toRequest(
	context: IExecuteFunctions,
	{ recipient, subject, text, token, references }: WarmupMail,
) {
	return {
		policy: {
			recipient: recipient.address,
			campaignId: '',
			stepId: `${WARMUP_STEP}${token.split('.', 1)[0] ?? ''}`,
			actor: `workflow:${context.getWorkflow().id ?? 'unsaved'}`,
			contactSource: 'own mailbox',
		},
		recipientName: recipient.fromName ?? '',
		fromAddress: null,
		fromName: null,
		replyTo: null,
		bcc: null,
		content: {
			subject,
			text,
			html: null,
			template: 'none' as const,
			spintax: false,
			variables: {},
			variants: [],
			attachments: [],
			footer: false,
			dataSource: null,
		},
		thread: { inReplyTo: references.at(-1) ?? null, references, follow: false },
		unsubscribe: { url: null, mailto: null, none: true },
		headers: [[TOKEN_HEADER, token]] as const,
		// Both ends are the user's own: no identity block, no opt-out, no frequency rule; caps stay.
		profile: withOverrides(defaultProfile, {
			identity: 'warn',
			unsubscribe: 'warn',
			frequencyDays: 0,
			caps: { recipient_domain: null, recipient_provider: null },
		}),
		provenance: provenanceOf(context),
		dryRun: false,
		saveToSent: false,
	};
}
