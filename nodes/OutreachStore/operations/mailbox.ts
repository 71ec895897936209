import type { INodeProperties } from 'n8n-workflow';

import { ConfigurationError } from '../../../lib/mail/errors';
import { presetCaps } from '../../../lib/mail/provider-presets';
import { requirePlace } from '../../../lib/reputation/server-limits';
import type {
	Mailbox,
	MailboxEndpoint,
	MailboxPool,
	MailboxSecrets,
	MailboxStatus,
	NewMailbox,
} from '../../../lib/store/mailbox-pool';
import { withHealth } from '../read-health';
import { auditEntry } from './audit-entry';
import {
	additionalFields,
	addressField,
	choiceField,
	cursorField,
	filterFields,
	pageFields,
	reasonField,
} from './fields';
import type { Form } from './form';
import type { StoreOperation } from './operation';
import { crowdWarnings } from './crowd-warnings';
import { withStops } from './mailbox-threads';
import { completeEndpoint, requireUsable } from './mailbox-values';
import { pageById, readPages } from './pages';
import { requireFound } from './require-found';
import { toJson } from './to-json';

const statuses: readonly MailboxStatus[] = ['active', 'paused', 'auth_failed', 'disabled'];

const securities = ['starttls', 'tls', 'none'] as const;

const mailboxFields: readonly INodeProperties[] = [
	{
		displayName: 'Daily Cap',
		name: 'dailyCap',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 50,
		description:
			'Mails in a day of its time zone. When left out, a new one has the cap of its provider, else 50.',
	},
	{
		displayName: 'From Name',
		name: 'fromName',
		type: 'string',
		default: '',
		placeholder: 'e.g. Ada Berg',
	},
	{
		displayName: 'IMAP Host',
		name: 'imapHost',
		type: 'string',
		default: '',
		placeholder: 'e.g. imap.example.com',
	},
	{
		displayName: 'IMAP Password',
		name: 'imapPassword',
		type: 'string',
		typeOptions: { password: true },
		default: '',
	},
	{
		displayName: 'IMAP Port',
		name: 'imapPort',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 65_535 },
		default: 993,
	},
	choiceField({ displayName: 'IMAP Security', name: 'imapSecurity', default: 'tls' }, securities),
	{
		displayName: 'IMAP User',
		name: 'imapUser',
		type: 'string',
		default: '',
		description: 'The address when empty',
	},
	{
		displayName: 'Minute Cap',
		name: 'minuteCap',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 10,
		description: 'Mails in any minute; 10 for Microsoft 365 when left out',
	},
	{
		displayName: 'Pool Tags',
		name: 'poolTags',
		type: 'string',
		default: '',
		placeholder: 'e.g. cold, de',
		description: 'Separated by commas; Outreach Send can choose among mailboxes by them',
	},
	{
		displayName: 'Provider',
		name: 'provider',
		type: 'string',
		default: 'custom',
		placeholder: 'e.g. gmail',
		description:
			'A preset (gmail, microsoft365, outlook) knows hosts, ports and the caps of a new mailbox',
	},
	{
		displayName: 'Reply-To',
		name: 'replyTo',
		type: 'string',
		default: '',
		placeholder: 'name@email.com',
		description: 'Where answers go, if not to the mailbox itself',
	},
	{
		displayName: 'Rolling Cap',
		name: 'rollingCap',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 50,
		description: 'Mails in any 24 hours',
	},
	{
		displayName: 'Server',
		name: 'serverId',
		type: 'string',
		default: '',
		placeholder: 'e.g. mx-1',
		description: 'Name or ID of the server it sends through, if that is one of our own',
	},
	{
		displayName: 'SMTP Host',
		name: 'smtpHost',
		type: 'string',
		default: '',
		placeholder: 'e.g. smtp.example.com',
	},
	{
		displayName: 'SMTP Password',
		name: 'smtpPassword',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		description: 'Kept encrypted',
	},
	{
		displayName: 'SMTP Port',
		name: 'smtpPort',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 65_535 },
		default: 587,
	},
	choiceField({ displayName: 'SMTP Security', name: 'smtpSecurity' }, securities),
	{
		displayName: 'SMTP User',
		name: 'smtpUser',
		type: 'string',
		default: '',
		description: 'The address when empty',
	},
	{
		displayName: 'Time Zone',
		name: 'timeZone',
		type: 'string',
		default: 'UTC',
		placeholder: 'e.g. Europe/Berlin',
	},
	{
		displayName: 'Window End',
		name: 'windowEnd',
		type: 'string',
		default: '24:00',
		description: 'No mail leaves later, in the time zone of the mailbox',
	},
	{
		displayName: 'Window Start',
		name: 'windowStart',
		type: 'string',
		default: '00:00',
		description: 'No mail leaves earlier, in the time zone of the mailbox',
	},
];

async function readMailbox(form: Form, pool: MailboxPool): Promise<NewMailbox> {
	const more = form.within('additionalFields');
	const address = form.address('address', 'Address');
	const before = await pool.findByAddress(address);
	const provider = more.optionalText('provider');
	// Caps of a known mailbox are somebody's, perhaps a warm-up's.
	const usual = before ? undefined : presetCaps(provider, address);

	return requireUsable({
		address,
		fromName: more.optionalText('fromName'),
		replyTo: more.optionalText('replyTo'),
		serverId: more.optionalText('serverId'),
		provider,
		poolTags: more.optionalWords('poolTags'),
		dailyCap: more.optionalNumber('dailyCap') ?? usual?.dailyCap ?? undefined,
		rollingCap: more.optionalNumber('rollingCap'),
		minuteCap: more.optionalNumber('minuteCap') ?? usual?.minuteCap ?? undefined,
		timeZone: more.optionalText('timeZone'),
		windowStart: more.optionalText('windowStart'),
		windowEnd: more.optionalText('windowEnd'),
		smtp: readEndpoint(more, 'smtp', before),
		imap: readEndpoint(more, 'imap', before),
		secrets: readSecrets(more),
	});
}

/** @throws ConfigurationError */
async function theMailbox(pool: MailboxPool, address: string): Promise<Mailbox> {
	const mailbox = await pool.findByAddress(address);
	if (mailbox) return mailbox;

	throw new ConfigurationError(
		`The mailbox "${address}" could not be found in the store.`,
		'Look it up with "Get Many". An account that is used from a credential has no status: "Stop New Threads" and "End Rest" know it.',
	);
}

function readEndpoint(
	form: Form,
	protocol: 'smtp' | 'imap',
	before: Mailbox | undefined,
): NewMailbox['smtp'] {
	const given = {
		host: form.optionalText(`${protocol}Host`),
		port: form.optionalNumber(`${protocol}Port`),
		security: form.optionalChoice<MailboxEndpoint['security']>(`${protocol}Security`),
		user: form.optionalText(`${protocol}User`),
	};

	return completeEndpoint(protocol, given, before?.[protocol]);
}

function readSecrets(form: Form): MailboxSecrets | undefined {
	const smtpPassword = form.optionalText('smtpPassword');
	const imapPassword = form.optionalText('imapPassword');
	if (smtpPassword === undefined && imapPassword === undefined) return undefined;

	return {
		...(smtpPassword === undefined ? {} : { smtpPassword }),
		...(imapPassword === undefined ? {} : { imapPassword }),
	};
}

export const mailboxOperations: readonly StoreOperation[] = [
	{
		operation: 'upsert',
		name: 'Create or Update',
		action: 'Create or update a mailbox',
		description: 'Keep a mailbox of the pool by its address (upsert); passwords are encrypted',
		properties: [addressField, additionalFields(mailboxFields)],
		run: async ({ store, form, sharedBy, now }) => {
			const mailbox = await readMailbox(form, store.mailboxes);
			const serverId = await requirePlace(store, {
				...mailbox,
				serverId: mailbox.serverId ?? undefined,
			});

			const kept = await store.mailboxes.upsert({ ...mailbox, serverId });
			const [row = kept] = await withHealth(store, [kept], now);

			return { ...toJson(row), warnings: await crowdWarnings({ store, sharedBy }, [kept.domain]) };
		},
	},
	{
		operation: 'getAll',
		name: 'Get Many',
		action: 'Get many mailboxes',
		description: 'List the mailboxes of the pool',
		properties: [
			...pageFields,
			filterFields([
				cursorField,
				choiceField({ displayName: 'Status', name: 'status' }, statuses),
				{ displayName: 'Tag', name: 'tag', type: 'string', default: '', placeholder: 'e.g. cold' },
			]),
		],
		run: async ({ store, form, now }) =>
			await readPages(form, async (page) => {
				const filters = form.within('filters');
				const status = filters.optionalChoice<MailboxStatus>('status');
				const tag = filters.optionalText('tag');

				const found = await pageById(
					page,
					async (part) => await store.mailboxes.list({ ...part, status, tag }),
				);

				return await withStops(store, {
					...found,
					rows: await withHealth(store, found.rows, now),
				});
			}),
	},
	{
		operation: 'setStatus',
		name: 'Set Status',
		action: 'Set the status of a mailbox',
		description: 'Activate, pause or disable a mailbox',
		properties: [
			addressField,
			choiceField({ displayName: 'Status', name: 'status' }, statuses),
			reasonField,
		],
		run: async (input) => {
			const { store, form } = input;
			const address = form.address('address', 'Address');
			const status = form.choice<MailboxStatus>('status');
			const reason = form.text('reason', 'Reason');
			const mailbox = await theMailbox(store.mailboxes, address);
			await store.transaction(async (slices) => {
				await slices.mailboxes.setStatus(mailbox.id, status, reason);
				// Who lets it go on has looked.
				if (status === 'active') await slices.mailboxes.requireReview(mailbox.id, false);
				await slices.audit.append(
					auditEntry(input, {
						action: 'mailbox.status',
						reason,
						senderEmail: address,
						mailboxId: mailbox.id,
						details: { to: status, from: mailbox.status },
					}),
				);
			});

			const changed = requireFound(await store.mailboxes.get(mailbox.id), 'mailbox', address);
			const [row] = await withHealth(store, [changed], input.now);

			return toJson({ ...row, statusBefore: mailbox.status });
		},
	},
];
