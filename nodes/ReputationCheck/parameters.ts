import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { parseDomain } from '../../lib/mail/address';
import { ConfigurationError } from '../../lib/mail/errors';
import type { DnsblSubject } from '../../lib/reputation/check-dnsbl';
import { toSubject } from '../../lib/reputation/check-dnsbl';
import type { DomainQuestion } from '../../lib/reputation/check-domain';
import type { ServerQuestion } from '../../lib/reputation/check-server';
import type { DnsblZone } from '../../lib/reputation/dnsbl-zone';
import type { IpAddress } from '../../lib/reputation/ip-address';
import { parseIp } from '../../lib/reputation/ip-address';
import type { ServerAction } from '../../lib/reputation/server-control';
import type { ThresholdProfile } from '../../lib/reputation/threshold-profiles';
import { thresholdProfiles } from '../../lib/reputation/threshold-profiles';
import type { DelistStatus, ProviderMetric } from '../../lib/store/reputation-log';
import { chooseZones } from './zones';

interface Options {
	readonly actor?: string;
	readonly checkPostmaster?: boolean;
	readonly checkTls?: boolean;
	readonly dkimDomain?: string;
	readonly dnsServers?: string;
	readonly dnsTimeout?: number;
	readonly mailFromDomain?: string;
	readonly ownZones?: unknown;
	readonly probeHeloName?: string;
	readonly smtpPort?: number;
	readonly spacingMs?: number;
	readonly spamhausKey?: string;
	readonly zones?: string;
}

// What the operators of the lists ask for; see docs/nodes/reputation-check.md for how long a run takes.
const DEFAULT_SPACING_MS = 1000;

export function readOperation(context: IExecuteFunctions): string {
	return context.getNodeParameter('operation', 0) as string;
}

function readOptions(context: IExecuteFunctions, itemIndex: number): Options {
	return context.getNodeParameter('options', itemIndex, {}) as Options;
}

export function readWiring(context: IExecuteFunctions) {
	const options = readOptions(context, 0);

	return {
		dnsServers: toList(options.dnsServers),
		dnsTimeoutMs: (options.dnsTimeout ?? 3) * 1000,
		heloName: (options.probeHeloName ?? '').trim(),
	};
}

export function readActor(context: IExecuteFunctions, itemIndex: number): string {
	const { actor = '' } = readOptions(context, itemIndex);

	return actor.trim() === '' ? `workflow:${context.getWorkflow().id ?? 'unsaved'}` : actor.trim();
}

export interface BlocklistSettings {
	readonly zones: readonly DnsblZone[];
	readonly spacingMs: number;
	readonly key: string | undefined;
	readonly profile: ThresholdProfile;
	readonly applyActions: boolean;
}

/** @throws ConfigurationError */
export function readBlocklistSettings(context: IExecuteFunctions): BlocklistSettings {
	const { zones, ownZones, spacingMs, spamhausKey = '' } = readOptions(context, 0);

	return {
		zones: chooseZones(toList(zones), ownZones),
		spacingMs: Math.max(0, spacingMs ?? DEFAULT_SPACING_MS),
		key: spamhausKey.trim() === '' ? undefined : spamhausKey.trim(),
		...readProfile(context),
	};
}

export function readProfile(context: IExecuteFunctions): {
	readonly profile: ThresholdProfile;
	readonly applyActions: boolean;
} {
	const name = context.getNodeParameter('profile', 0) as ThresholdProfile['name'];

	return {
		profile: thresholdProfiles[name] ?? thresholdProfiles.default,
		applyActions: readApplyActions(context, 0),
	};
}

export function readApplyActions(context: IExecuteFunctions, itemIndex: number): boolean {
	return context.getNodeParameter('applyActions', itemIndex) as boolean;
}

/**
 * What the item asks about; undefined when it names nothing.
 * @throws ConfigurationError
 */
export function readSubjects(
	context: IExecuteFunctions,
	itemIndex: number,
): readonly DnsblSubject[] | undefined {
	const names = toList(String(context.getNodeParameter('subjects', itemIndex) ?? ''));
	if (names.length === 0) return undefined;

	return names.map((name) => {
		const subject = toSubject(name);
		if (subject) return subject;

		throw new ConfigurationError(
			`"${name}" could not be checked because it is neither a public IP address nor a domain`,
			'Private addresses mean something else to everybody; enter the public one',
		);
	});
}

/** @throws ConfigurationError */
export function readDomainQuestion(
	context: IExecuteFunctions,
	itemIndex: number,
): DomainQuestion & { readonly checkTls: boolean; readonly checkPostmaster: boolean } {
	const options = readOptions(context, itemIndex);
	const { dkimDomain, mailFromDomain, smtpPort } = options;
	const text = (name: string): string => String(context.getNodeParameter(name, itemIndex) ?? '');

	return {
		domain: requireDomain(text('domain'), 'Domain'),
		selectors: toList(text('dkimSelectors')),
		ips: toList(text('egressIps')).map((ip) => requireIp(ip, 'Egress IPs')),
		includes: toList(text('spfIncludes')),
		...(dkimDomain ? { dkimDomain: requireDomain(dkimDomain, 'DKIM Domain') } : {}),
		...(mailFromDomain
			? { mailFromDomain: requireDomain(mailFromDomain, 'MAIL FROM Domain') }
			: {}),
		smtpPort: smtpPort ?? 25,
		checkTls: options.checkTls === true,
		checkPostmaster: options.checkPostmaster === true,
	};
}

/** @throws ConfigurationError */
export function readServerQuestion(context: IExecuteFunctions, itemIndex: number): ServerQuestion {
	const heloName = String(context.getNodeParameter('heloName', itemIndex) ?? '')
		.trim()
		.toLowerCase();
	const ip = String(context.getNodeParameter('ip', itemIndex) ?? '').trim();

	return { ip: requireIp(ip, 'IP Address').text, heloName };
}

export function readServerCommand(context: IExecuteFunctions, itemIndex: number) {
	const action = context.getNodeParameter('action', itemIndex) as ServerAction;

	return {
		server: readServerName(context, itemIndex),
		action,
		actor: readActor(context, itemIndex),
		reason: String(context.getNodeParameter('reason', itemIndex) ?? ''),
		force: action === 'enable' && context.getNodeParameter('force', itemIndex) === true,
	};
}

export function readReassignCommand(context: IExecuteFunctions, itemIndex: number) {
	return {
		server: readServerName(context, itemIndex),
		cause: String(context.getNodeParameter('reason', itemIndex) ?? ''),
		actor: readActor(context, itemIndex),
		dryRun: context.getNodeParameter('dryRun', itemIndex) === true,
	};
}

function readServerName(context: IExecuteFunctions, itemIndex: number): string {
	const name = String(context.getNodeParameter('server', itemIndex) ?? '').trim();
	if (name !== '') return name;

	throw new ConfigurationError('No "Server" is given', 'Enter the name of a server in the store');
}

export function readsAnswer(context: IExecuteFunctions, itemIndex: number): boolean {
	return context.getNodeParameter('figures', itemIndex) === 'answer';
}

/** @throws ConfigurationError */
export function readAnswer(context: IExecuteFunctions, itemIndex: number) {
	const value = context.getNodeParameter('answer', itemIndex) as unknown;
	const from = String(context.getNodeParameter('answerFrom', itemIndex) ?? '').trim();

	return { answer: parseAnswer(value), from: from === '' ? 'provider' : from.toLowerCase() };
}

function parseAnswer(value: unknown): unknown {
	if (typeof value !== 'string') return value;
	try {
		return JSON.parse(value) as unknown;
	} catch {
		// The text of a report that was not asked for as JSON.
		return { data: value };
	}
}

/** @throws ConfigurationError */
export function readMetric(
	context: IExecuteFunctions,
	itemIndex: number,
	now: number,
): ProviderMetric {
	const read = (name: string, label: string): string => {
		const value = String(context.getNodeParameter(name, itemIndex) ?? '').trim();
		if (value !== '') return value;
		throw new ConfigurationError(
			`The metric could not be kept because "${label}" is empty`,
			'Check the expression',
		);
	};
	const given = String(context.getNodeParameter('day', itemIndex) ?? '').trim();
	const day = given === '' ? new Date(now).toISOString().slice(0, 10) : given.slice(0, 10);
	if (!/^\d{4}-\d\d-\d\d$/.test(day)) {
		throw new ConfigurationError(
			'The metric could not be kept because "Day" is no date',
			'Write it like 2026-11-21',
		);
	}

	return {
		source: read('source', 'Source').toLowerCase(),
		subject: read('subject', 'Subject').toLowerCase(),
		metric: read('metric', 'Metric').toLowerCase(),
		value: read('value', 'Value'),
		day,
		recordedAt: now,
	};
}

export function readMessage(context: IExecuteFunctions, itemIndex: number) {
	const value = context.getNodeParameter('authenticationResults', itemIndex) as unknown;

	return {
		headers: (Array.isArray(value) ? value : [value ?? '']).map(String),
		trustedServer: String(context.getNodeParameter('trustedServer', itemIndex) ?? '').trim(),
	};
}

/**
 * The message as octets; undefined when it is not to be verified.
 * @throws ConfigurationError
 */
export async function readSource(
	context: IExecuteFunctions,
	itemIndex: number,
): Promise<Buffer | undefined> {
	if (context.getNodeParameter('verifyMessage', itemIndex) !== true) return undefined;
	const field = String(context.getNodeParameter('messageField', itemIndex) ?? '').trim();
	const item = context.getInputData()[itemIndex];
	if (item?.binary?.[field]) return await context.helpers.getBinaryDataBuffer(itemIndex, field);
	const text = item?.json[field];
	if (typeof text === 'string' && text !== '') return Buffer.from(text, 'utf8');

	throw new ConfigurationError(
		`The message could not be verified because the item has no field "${field}"`,
		'Name the binary field that holds the whole message, headers included',
	);
}

export function readListingStatus(
	context: IExecuteFunctions,
	itemIndex: number,
): 'active' | 'resolved' | undefined {
	const status = context.getNodeParameter('listingStatus', itemIndex) as string;

	return status === 'active' || status === 'resolved' ? status : undefined;
}

/** @throws ConfigurationError */
export function readEventId(context: IExecuteFunctions, itemIndex: number): string {
	const id = String(context.getNodeParameter('eventId', itemIndex) ?? '').trim();
	if (id !== '') return id;

	throw new ConfigurationError('No "Listing ID" is given', 'Take "id" of a row of List Listings');
}

export function readDelistUpdate(context: IExecuteFunctions, itemIndex: number) {
	return {
		id: String(context.getNodeParameter('requestId', itemIndex) ?? ''),
		status: context.getNodeParameter('requestStatus', itemIndex) as DelistStatus,
		notes: String(context.getNodeParameter('notes', itemIndex) ?? ''),
		actor: readActor(context, itemIndex),
	};
}

export function readItem(context: IExecuteFunctions, itemIndex: number): IDataObject {
	return context.getInputData()[itemIndex]?.json ?? {};
}

function requireDomain(text: string, label: string): string {
	const domain = parseDomain(text);
	if (domain !== undefined) return domain;

	throw new ConfigurationError(
		`"${label}" could not be used because "${text}" is no domain`,
		'Enter a domain such as example.com, without scheme or path',
	);
}

function requireIp(text: string, label: string): IpAddress {
	const address = parseIp(text);
	if (address) return address;

	throw new ConfigurationError(
		`"${label}" could not be used because "${text}" is no IP address`,
		'Enter an IPv4 or IPv6 address',
	);
}

function toList(text: string | undefined): readonly string[] {
	return (text ?? '')
		.split(/[,;\s]+/)
		.map((part) => part.trim())
		.filter((part) => part !== '' && part !== 'undefined' && part !== 'null');
}
