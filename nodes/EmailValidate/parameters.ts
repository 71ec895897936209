import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { ConfigurationError } from '../../lib/mail/errors';
import { parseAddress, parseDomain } from '../../lib/mail/address';
import {
	defaultOptions,
	reaches,
	type Level,
	type ProbeIdentity,
	type ProxyEndpoint,
	type VerificationOptions,
} from '../../lib/verification/verification';

export type Operation = 'validate' | 'validateList' | 'retryDue' | 'checkSetup';

export interface ValidationRequest {
	readonly operation: Operation;
	readonly outputs: 'single' | 'perVerdict';
	readonly options: VerificationOptions;
	readonly dnsServers: readonly string[];
	readonly dnsTimeoutMs: number;
	readonly alsoDisposable: readonly string[];
	readonly neverDisposable: readonly string[];
	readonly serverTag?: string;
	readonly storeAddresses: boolean;
	readonly domainPerMinute: number;
	readonly totalPerMinute: number;
	/** Where our connections come from, whoever we say we are. */
	readonly egress: Pick<ProbeIdentity, 'ip4' | 'proxies'>;
}

/**
 * Reads the form once for all items; only the address differs from item to item.
 * @throws ConfigurationError
 */
export function readValidationRequest(context: IExecuteFunctions): ValidationRequest {
	const operation = context.getNodeParameter('operation', 0) as Operation;
	const form = context.getNodeParameter('options', 0, {}) as IDataObject;
	const checks = operation === 'validate' || operation === 'validateList';
	const level = checks ? (context.getNodeParameter('level', 0) as Level) : 'rcpt';
	const egress = { ip4: text(form.ownIp), proxies: readProxies(text(form.proxy)) };
	const hasOutputs = operation === 'validate' || operation === 'retryDue';

	return {
		operation,
		outputs: hasOutputs
			? (context.getNodeParameter('outputs', 0) as 'single' | 'perVerdict')
			: 'single',
		options: {
			...readOptions(form),
			level,
			identity: reaches(level, 'connect') ? readIdentity(context, egress) : undefined,
		},
		dnsServers: list(form.dnsServers),
		dnsTimeoutMs: seconds(form.dnsTimeout, 5),
		alsoDisposable: list(form.alsoDisposable).map(lower),
		neverDisposable: list(form.neverDisposable).map(lower),
		serverTag: text(form.serverTag),
		storeAddresses: form.storeAddresses === true,
		domainPerMinute: clamp(Number(form.domainPerMinute ?? 30), 1, 6_000),
		totalPerMinute: clamp(Number(form.totalPerMinute ?? 6_000), 1, 60_000),
		egress,
	};
}

export interface ListRequest {
	readonly binaryProperty: string;
	readonly outputProperty: string;
	readonly format: 'csv' | 'ndjson';
	readonly columns: 'full' | 'sg5';
	readonly layout: {
		readonly delimiter?: string;
		readonly header: 'detect' | 'yes' | 'no';
		readonly addressColumn?: string;
	};
}

/** The fields of "Check a List File". */
export function readListRequest(context: IExecuteFunctions, itemIndex: number): ListRequest {
	const form = context.getNodeParameter('listOptions', itemIndex, {}) as IDataObject;
	const delimiter = form.delimiter === 'tab' ? '\t' : text(form.delimiter);

	return {
		binaryProperty: context.getNodeParameter('binaryProperty', itemIndex) as string,
		outputProperty: text(form.outputProperty) ?? 'data',
		format: form.format === 'ndjson' ? 'ndjson' : 'csv',
		columns: form.columns === 'sg5' ? 'sg5' : 'full',
		layout: {
			delimiter,
			header: (form.header as 'detect' | 'yes' | 'no' | undefined) ?? 'detect',
			addressColumn: text(context.getNodeParameter('addressColumn', itemIndex, '')),
		},
	};
}

function readOptions(form: IDataObject): VerificationOptions {
	return {
		...defaultOptions,
		smtpPort: Number(form.smtpPort ?? 25),
		detectCatchAll: form.detectCatchAll !== false,
		doubleControl: form.doubleControl === true,
		allowPrivateAddresses: form.allowPrivateAddresses === true,
		// Reserved names do not exist in public DNS; a resolver of one's own may well know them.
		allowReservedDomains: form.allowReservedDomains === true || text(form.dnsServers) !== undefined,
		parallelSessions: clamp(Number(form.parallelSessions ?? 20), 1, 200),
		delayBetweenConnectionsMs: seconds(form.delayBetweenConnections, 2),
		respectProviderLimits: form.respectProviderLimits !== false,
		addressBudgetMs: seconds(form.addressBudget, 0),
		connectTimeoutMs: seconds(form.connectTimeout, 10),
		commandTimeoutMs: seconds(form.commandTimeout, 30),
		sessionTimeoutMs: seconds(form.sessionTimeout, 120),
		startTls: (form.startTls as VerificationOptions['startTls'] | undefined) ?? 'on_demand',
		roleIsRisky: form.roleIsRisky === true,
		scoreProfile: form.scoreProfile === 'sg5' ? 'sg5' : 'ours',
		...readMemoryOptions(form),
	};
}

function readMemoryOptions(form: IDataObject) {
	return {
		reuseResults: form.reuseResults !== false,
		waitForRetriesMs: Math.max(0, Number(form.waitForRetries ?? 0)) * 60_000,
		retryPlanMs: readRetryPlan(text(form.retryPlan)),
		permittedProviders: Array.isArray(form.permittedProviders)
			? form.permittedProviders.map(String)
			: [],
		preferIpv6: form.preferIpv6 === true,
	};
}

/** Both or nothing: without them the answer is `probe_identity_missing`, never a made-up name. */
function readIdentity(
	context: IExecuteFunctions,
	egress: ValidationRequest['egress'],
): ProbeIdentity | undefined {
	const heloName = text(context.getNodeParameter('heloName', 0, ''));
	const mailFrom = text(context.getNodeParameter('mailFrom', 0, ''));
	if (!heloName || !mailFrom) return undefined;

	const domain = parseDomain(heloName);
	if (!domain) {
		throw new ConfigurationError(
			`The HELO name "${heloName}" could not be used because it is not a host name`,
			'Set "HELO Name" to your full host name, e.g. probe.example.com, never localhost or an address',
		);
	}
	const sender = parseAddress(mailFrom);
	if (!sender.ok) {
		throw new ConfigurationError(
			`The address "${mailFrom}" could not be used as MAIL FROM because it is not an e-mail address`,
			'Set "MAIL FROM" to an address of yours that can receive mail, e.g. verify@example.com',
		);
	}

	return {
		id: `${domain}/${sender.address.key}`,
		heloName: domain,
		mailFrom: sender.address.address,
		...egress,
	};
}

function readProxies(
	form: string | undefined,
): Readonly<Record<string, ProxyEndpoint>> | undefined {
	if (!form) return undefined;
	const entries = list(form).map((entry) => {
		const [key, endpoint] = entry.includes('=') ? entry.split('=', 2) : ['*', entry];
		const found = /^(?:([^:@]+):([^@]*)@)?\[?([^@\]]+?)\]?:(\d{1,5})$/.exec(endpoint ?? '');
		if (!found) {
			throw new ConfigurationError(
				'The option "Proxy" could not be read because it is not "host:port"',
				'Write e.g. 10.0.0.5:1080, or google=10.0.0.5:1080, *=10.0.0.6:1080',
			);
		}

		return [
			key ?? '*',
			{ user: found[1], password: found[2], host: found[3] ?? '', port: Number(found[4]) },
		];
	});

	return Object.fromEntries(entries) as Record<string, ProxyEndpoint>;
}

function readRetryPlan(plan: string | undefined): readonly number[] {
	if (!plan) return defaultOptions.retryPlanMs;
	const minutes = list(plan).map(Number);
	if (minutes.some((value) => !(value > 0))) {
		throw new ConfigurationError(
			`The retry plan "${plan}" could not be read because it is not a list of minutes`,
			'Write "Retry Plan" as minutes separated by commas, e.g. 5, 15, 60',
		);
	}

	return minutes.map((value) => value * 60_000);
}

function list(value: unknown): readonly string[] {
	return String(value ?? '')
		.split(/[\s,;]+/)
		.filter((part) => part !== '');
}

function lower(value: string): string {
	return value.toLowerCase();
}

function text(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function seconds(value: unknown, fallback: number): number {
	return Math.max(0, Number(value ?? fallback)) * 1_000;
}

function clamp(value: number, low: number, high: number): number {
	return Math.min(high, Math.max(low, value));
}
