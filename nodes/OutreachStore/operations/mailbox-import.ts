import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { parseAddress } from '../../../lib/mail/address';
import { ConfigurationError } from '../../../lib/mail/errors';
import { allMailboxes } from '../../../lib/store/all-mailboxes';
import { findPreset, presetCaps } from '../../../lib/mail/provider-presets';
import { placesOf } from '../../../lib/reputation/reassign-mailboxes';
import type { Mailbox, MailboxSecrets, NewMailbox } from '../../../lib/store/mailbox-pool';
import type { Server } from '../../../lib/store/server-list';
import { crowdWarnings } from './crowd-warnings';
import { choiceField } from './fields';
import { requireUsable } from './mailbox-values';
import type { OperationInput, StoreOperation } from './operation';

/** Values by column name without case, spaces and underscores: "SMTP Host", `smtp_host`, `smtpHost`. */
type Row = ReadonlyMap<string, string>;

interface Failure {
	readonly row: number;
	readonly address: string;
	readonly error: string;
}

const SHOWN = 50;

async function importMailboxes(input: OperationInput): Promise<IDataObject> {
	const servers = new Map((await input.store.servers.list({})).map((row) => [row.name, row]));
	const before = await allMailboxes(input.store.mailboxes);
	const frame = {
		servers,
		poolCap: POOL_CAPS[input.form.choice('poolPreset')],
		taken: takenPlaces(before),
		known: new Set(before.map(({ address }) => address.toLowerCase())),
	};
	const failed: Failure[] = [];
	const domains = new Set<string>();
	let imported = 0;
	let number = 0;
	for await (const row of rowsOf(input)) {
		number += 1;
		const mailbox = readOrExplain(row, frame);
		if (typeof mailbox === 'string') {
			failed.push({ row: number, address: row.get('address') ?? '', error: mailbox });
		} else {
			domains.add((await input.store.mailboxes.upsert(mailbox)).domain);
			imported += 1;
		}
	}

	return {
		imported,
		failed: failed.length,
		failures: failed.slice(0, SHOWN).map((one) => ({ ...one })),
		warnings: await crowdWarnings(input, [...domains]),
	};
}

/** One bad row must not cost the others: it is told instead. */
function readOrExplain(row: Row, frame: ImportFrame): NewMailbox | string {
	try {
		return requireUsable(readMailbox(row, frame));
	} catch (error) {
		return error instanceof ConfigurationError ? error.message : 'The row could not be read.';
	}
}

async function* rowsOf({ form, openFile }: OperationInput): AsyncGenerator<Row> {
	if (form.choice<'csv' | 'item'>('source') === 'item') {
		const object = form.optionalObject('mailbox', 'Mailbox (JSON)') ?? {};
		yield toRow(Object.entries(object).map(([name, value]) => [name, value]));

		return;
	}
	const file = await openFile(form.text('binaryProperty', 'Input Binary Field'), { header: 'yes' });
	for await (const batch of file.rows) {
		for (const { cells } of batch)
			yield toRow(file.columns.map((name, index) => [name, cells[index]]));
	}
}

function toRow(entries: ReadonlyArray<readonly [name: string, value: unknown]>): Row {
	return new Map(
		entries
			.map(([name, value]) => [keyOf(name), textOf(value)] as const)
			.filter(([, value]) => value !== ''),
	);
}

function keyOf(name: string): string {
	const key = name.toLowerCase().replace(/[^a-z0-9]/g, '');

	return key === 'email' || key === 'mailbox' ? 'address' : key;
}

function textOf(value: unknown): string {
	if (Array.isArray(value)) return value.join(';');

	return value === null || value === undefined ? '' : String(value).trim();
}

/** Both sizes of pool that the seeds plan with (ledger S2-36, S3-12). */
const POOL_CAPS: Readonly<Record<string, number>> = { '1200x50': 50, '30x40': 40 };

interface ImportFrame {
	readonly servers: ReadonlyMap<string, Server>;
	readonly poolCap: number | undefined;
	/** Addresses by server. */
	readonly taken: Map<string, Set<string>>;
	/** Addresses that the store has already: their caps are somebody's, perhaps a warm-up's. */
	readonly known: ReadonlySet<string>;
}

function readMailbox(row: Row, frame: ImportFrame): NewMailbox {
	const address = parseAddress(row.get('address'));
	if (!address.ok)
		throw unusable('address', row.get('address') ?? '', `is no address (${address.problem})`);
	const preset = findPreset(row.get('provider'));
	const usual = usualCaps(row, address.address.address, frame);

	return {
		address: address.address.address,
		fromName: row.get('fromname'),
		replyTo: row.get('replyto'),
		provider: row.get('provider'),
		poolTags: row
			.get('pooltags')
			?.split(/[,;]/)
			.map((tag) => tag.trim())
			.filter((tag) => tag !== ''),
		serverId: serverOf(row, address.address.address.toLowerCase(), frame),
		dailyCap: numberOf(row, 'dailycap') ?? usual.dailyCap,
		rollingCap: numberOf(row, 'rollingcap'),
		minuteCap: numberOf(row, 'minutecap') ?? usual.minuteCap,
		timeZone: row.get('timezone'),
		windowStart: row.get('windowstart'),
		windowEnd: row.get('windowend'),
		smtp: endpointOf(row, 'smtp', preset?.smtp),
		imap: endpointOf(row, 'imap', preset?.imap),
		secrets: secretsOf(row),
	};
}

/** Of a mailbox that the store does not know yet. */
function usualCaps(
	row: Row,
	address: string,
	{ poolCap, known }: ImportFrame,
): Pick<NewMailbox, 'dailyCap' | 'minuteCap'> {
	if (known.has(address.toLowerCase())) return {};
	const { dailyCap, minuteCap } = presetCaps(row.get('provider'), address);

	return { dailyCap: poolCap ?? dailyCap ?? undefined, minuteCap: minuteCap ?? undefined };
}

/** The server of the row, when it has a place left for this mailbox (ledger S2-62). */
function serverOf(row: Row, address: string, { servers, taken }: ImportFrame): string | undefined {
	const name = row.get('server') ?? row.get('serverid');
	if (name === undefined) return undefined;
	const server = servers.get(name) ?? [...servers.values()].find(({ id }) => id === name);
	if (!server) throw unusable('server', name, 'is no server of the store');
	const there = taken.get(server.id) ?? new Set<string>();
	if (!there.has(address) && there.size >= placesOf(server))
		throw unusable('server', name, `has all of its ${placesOf(server)} places taken`);
	taken.set(server.id, there.add(address));

	return server.id;
}

function takenPlaces(mailboxes: readonly Mailbox[]): Map<string, Set<string>> {
	const taken = new Map<string, Set<string>>();
	for (const { serverId, address } of mailboxes) {
		if (serverId === null) continue;
		taken.set(serverId, (taken.get(serverId) ?? new Set()).add(address.toLowerCase()));
	}

	return taken;
}

const SECURITIES = ['starttls', 'tls', 'none'] as const;
const DEFAULTS = {
	smtp: { port: 587, security: 'starttls' },
	imap: { port: 993, security: 'tls' },
} as const;

function endpointOf(
	row: Row,
	protocol: 'smtp' | 'imap',
	preset: NewMailbox['smtp'],
): NewMailbox['smtp'] {
	const given = { ...DEFAULTS[protocol], ...preset };
	const host = row.get(`${protocol}host`) ?? given.host;
	if (host === undefined) return undefined;

	return {
		host,
		port: numberOf(row, `${protocol}port`) ?? given.port,
		security: securityOf(row, protocol) ?? given.security,
		user: row.get(`${protocol}user`),
	};
}

function securityOf(row: Row, protocol: 'smtp' | 'imap') {
	const wanted = row.get(`${protocol}security`)?.toLowerCase();
	const security = SECURITIES.find((one) => one === wanted);
	if (wanted === undefined || security !== undefined) return security;

	throw unusable(`${protocol}_security`, wanted, 'is none of starttls, tls, none');
}

/** One password for both protocols is common; each may have its own. */
function secretsOf(row: Row): MailboxSecrets | undefined {
	const smtpPassword = row.get('smtppassword') ?? row.get('password');
	const imapPassword = row.get('imappassword') ?? row.get('password');
	const secrets = {
		...(smtpPassword === undefined ? {} : { smtpPassword }),
		...(imapPassword === undefined ? {} : { imapPassword }),
	};

	return Object.keys(secrets).length === 0 ? undefined : secrets;
}

/** As the documentation writes them. */
const columns: Readonly<Record<string, string>> = {
	dailycap: 'daily_cap',
	rollingcap: 'rolling_cap',
	minutecap: 'minute_cap',
	smtpport: 'smtp_port',
	imapport: 'imap_port',
};

function numberOf(row: Row, key: string): number | undefined {
	const text = row.get(key);
	if (text === undefined) return undefined;
	const number = Number(text);
	if (!Number.isInteger(number) || number < 0)
		throw unusable(columns[key] ?? key, text, 'is no whole number');

	return number;
}

function unusable(column: string, value: string, because: string): ConfigurationError {
	return new ConfigurationError(
		`"${column}" could not be used because "${value}" ${because}.`,
		'Correct the row and import the list again: what is there already is only updated.',
	);
}

const sourceFields: readonly INodeProperties[] = [
	choiceField({ displayName: 'Source', name: 'source' }, ['csv', 'item']),
	{
		displayName: 'Input Binary Field',
		name: 'binaryProperty',
		type: 'string',
		default: 'data',
		required: true,
		displayOptions: { show: { source: ['csv'] } },
		hint: 'The name of the input field containing the CSV file',
	},
	{
		displayName: 'Mailbox (JSON)',
		name: 'mailbox',
		type: 'json',
		default: '={{ $json }}',
		displayOptions: { show: { source: ['item'] } },
		description: 'The columns of the CSV file as fields: address, provider, smtpHost, and so on',
	},
	{
		displayName: 'Pool Preset',
		name: 'poolPreset',
		type: 'options',
		options: [
			{ name: '1200 Mailboxes, 50 a Day', value: '1200x50' },
			{ name: '30 Mailboxes, 40 a Day', value: '30x40' },
			{ name: 'None', value: 'none', description: 'The cap of the provider' },
		],
		default: 'none',
		description: 'Daily cap of the rows that name none',
	},
];

export const mailboxImportOperation: StoreOperation = {
	operation: 'import',
	name: 'Import',
	action: 'Import mailboxes',
	description:
		'Keep the mailboxes of a CSV file or of the items by their address; passwords are encrypted',
	properties: sourceFields,
	run: importMailboxes,
};
