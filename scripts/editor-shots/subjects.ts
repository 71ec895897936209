/** A node with the parameters that bring the fields of one operation into view. */
export interface Panel {
	readonly file: string;
	/** Its name without the package. */
	readonly node: string;
	readonly parameters: Readonly<Record<string, unknown>>;
}

export interface Dialog {
	readonly file: string;
	readonly type: string;
	readonly data: Readonly<Record<string, unknown>>;
	/** This one also serves the nodes and templates. */
	readonly seed?: true;
}

const operation = (file: string, node: string, name: string, more = {}): Panel => ({
	file,
	node,
	parameters: { operation: name, ...more },
});

const store = (file: string, resource: string, name: string, more = {}): Panel =>
	operation(file, 'outreachStore', name, { resource, ...more });

export const panels: readonly Panel[] = [
	operation('validate-addresses', 'emailValidate', 'validate'),
	operation('validate-list', 'emailValidate', 'validateList'),
	operation('validate-setup', 'emailValidate', 'checkSetup'),
	operation('validate-retry', 'emailValidate', 'retryDue'),
	operation('validate-syntax-outputs', 'emailValidate', 'validate', {
		level: 'syntax',
		outputs: 'perVerdict',
		options: { retryPlan: '5, 15, 60', permittedProviders: [], reuseResults: true },
	}),
	{ file: 'policy', node: 'policyCheck', parameters: {} },
	{
		file: 'policy-options',
		node: 'policyCheck',
		parameters: {
			outputs: 'perDecision',
			options: { userCap: 100, subscriberType: '', verdict: '={{ $json.verdict }}' },
		},
	},
	operation('send', 'outreachSend', 'send'),
	operation('send-pool-both', 'outreachSend', 'send', {
		mailboxSource: 'pool',
		bodyType: 'both',
		identity: { organisation: '' },
		unsubscribe: { url: '', mailto: '' },
		options: { strategy: 'smart', manualRuns: 'dryRun', headers: '{}', variants: '[]' },
	}),
	operation('send-preview', 'outreachSend', 'preview'),
	operation('send-due', 'outreachSend', 'sendDue'),
	{ file: 'reply', node: 'replyTrigger', parameters: {} },
	{
		file: 'reply-pool-poll',
		node: 'replyTrigger',
		parameters: {
			mailboxSource: 'pool',
			mode: 'poll',
			folders: 'custom',
			firstRun: 'backfill',
			marking: 'move',
			effects: { suppressOptOuts: true },
			options: { maxAttempts: 5, watchdog: 'normal' },
		},
	},
	operation('telegram-message', 'telegramNotify', 'sendMessage'),
	operation('telegram-digest', 'telegramNotify', 'digest', {
		options: { severity: 'none', dedupeKey: '', quietHours: '' },
	}),
	operation('telegram-status', 'telegramNotify', 'editStatus'),
	operation('telegram-document', 'telegramNotify', 'sendDocument'),
	store('store-suppression-add', 'suppression', 'add', { additionalFields: { note: '' } }),
	store('store-suppression-remove', 'suppression', 'remove'),
	store('store-suppression-token', 'suppression', 'unsubscribeByToken'),
	store('store-lead-upsert', 'lead', 'upsert', { additionalFields: { fields: '{}', country: '' } }),
	store('store-lead-list', 'lead', 'getAll', { filters: { status: 'new' } }),
	store('store-lead-update', 'lead', 'update', { additionalFields: { nextStepAt: '', step: 0 } }),
	store('store-consent-record', 'consent', 'record'),
	store('store-mailbox-upsert', 'mailbox', 'upsert', {
		additionalFields: { smtpHost: '', smtpPassword: '', windowStart: '00:00' },
	}),
	store('store-server-upsert', 'server', 'upsert'),
	store('store-esp', 'espEvent', 'receiveWebhook', { provider: 'mailgun' }),
	store('store-person-erase', 'person', 'erase'),
	store('store-tracking', 'tracking', 'addLinks'),
	store('store-dashboard', 'stats', 'dashboardPage'),
	store('store-backup', 'maintenance', 'backUp'),
	operation('reputation-blocklists', 'reputationCheck', 'checkBlocklists'),
	operation('reputation-domain', 'reputationCheck', 'checkDomain'),
	operation('reputation-server', 'reputationCheck', 'manageServer', { action: 'enable' }),
	operation('reputation-metrics', 'reputationCheck', 'recordMetrics'),
	operation('reputation-message', 'reputationCheck', 'checkMessage'),
	operation('warmup-apply', 'mailboxWarmup', 'applyPlan'),
	operation('warmup-enrol', 'mailboxWarmup', 'enrol', { plan: 'custom' }),
	operation('warmup-exchange', 'mailboxWarmup', 'exchange'),
];

export const dialogs: readonly Dialog[] = [
	{
		file: 'credential-smtp-custom',
		type: 'outreachSmtpApi',
		seed: true,
		data: { provider: 'custom', host: 'mail.example.com', user: 'sales@example.com' },
	},
	{
		file: 'credential-smtp-microsoft',
		type: 'outreachSmtpApi',
		data: { provider: 'microsoft365', authentication: 'password', verifyTls: false },
	},
	{
		file: 'credential-smtp-ses-oauth',
		type: 'outreachSmtpApi',
		data: { provider: 'ses', authentication: 'oauth2' },
	},
	{
		file: 'credential-imap-custom',
		type: 'outreachImapApi',
		seed: true,
		data: { provider: 'custom', host: 'mail.example.com', user: 'sales@example.com' },
	},
	{
		file: 'credential-imap-gmail-oauth',
		type: 'outreachImapApi',
		data: { provider: 'gmail', authentication: 'oauth2' },
	},
	{
		file: 'credential-telegram',
		type: 'outreachTelegramApi',
		seed: true,
		data: { botToken: 'example' },
	},
	{
		file: 'credential-store-sqlite',
		type: 'outreachStoreApi',
		seed: true,
		data: { kind: 'sqlite' },
	},
	{
		file: 'credential-store-postgres',
		type: 'outreachStoreApi',
		data: { kind: 'postgres', ssl: true },
	},
];

/** What the templates need besides ours, so that their nodes show no red mark. */
export const platformCredentials = [
	{
		nodeType: 'n8n-nodes-base.webhook',
		type: 'httpHeaderAuth',
		data: { name: 'X-Api-Key', value: 'example' },
	},
	{
		nodeType: 'n8n-nodes-base.webhook',
		type: 'httpBasicAuth',
		data: { user: 'example', password: 'example' },
	},
	{
		nodeType: 'n8n-nodes-base.n8n',
		type: 'n8nApi',
		data: { apiKey: 'example', baseUrl: 'https://n8n.example.com/api/v1' },
	},
] as const;
