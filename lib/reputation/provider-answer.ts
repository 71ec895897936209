import { ConfigurationError } from '../mail/errors';
import type { ProviderMetric } from '../store/reputation-log';
import { readSnds } from './snds-report';

export type ProviderFigure = Omit<ProviderMetric, 'recordedAt'>;

export type ProviderReading =
	| { readonly kind: 'figures'; readonly figures: readonly ProviderFigure[] }
	/** The provider said no: a key that lapsed, a domain that is not ours, too many questions. */
	| { readonly kind: 'refused'; readonly source: string; readonly why: string };

type Fields = Readonly<Record<string, unknown>>;

interface AnswerShape {
	readonly source: string;
	readonly fits: (answer: Fields) => boolean;
	readonly read: (answer: Fields, today: string) => readonly ProviderFigure[];
}

/**
 * The answers of the providers, told apart and read by the names of their fields; a figure that is not
 * there is not made up. Shapes as documented in November 2026; docs/nodes/reputation-check.md has them.
 */
const shapes: readonly AnswerShape[] = [
	{
		// What this operation gives, pushed by another n8n (ledger S4-20).
		source: 'figures',
		fits: ({ figures }) => Array.isArray(figures),
		read: ({ figures }, today) => listOf(figures).flatMap((figure) => readFigure(figure, today)),
	},
	{
		// developers.google.com/workspace/gmail/postmaster: QueryDomainStatsResponse
		source: 'postmaster',
		fits: ({ domainStats }) => Array.isArray(domainStats),
		read: ({ domainStats }) => listOf(domainStats).flatMap(readDomainStat),
	},
	{
		// The same: DomainComplianceStatus
		source: 'postmaster',
		fits: ({ complianceData }) => isFields(complianceData),
		read: readCompliance,
	},
	{
		source: 'snds',
		fits: ({ data, value }) => typeof data === 'string' || isReport(data) || isReport(value),
		read: ({ data, value }, today) => readSnds(data ?? value, today),
	},
	{
		// The REST reports come one item per address out of an HTTP Request node.
		source: 'snds',
		fits: (answer) => isReport([answer]),
		read: (answer, today) => readSnds([answer], today),
	},
	{
		// mxtoolbox.com/User/Api: lookup/blacklist
		source: 'mxtoolbox',
		fits: ({ Failed, CommandArgument }) =>
			Array.isArray(Failed) && typeof CommandArgument === 'string',
		read: readBlacklistLookup,
	},
	{
		// glockapps.com/api: GetTestResult
		source: 'glockapps',
		fits: ({ Stats, TestID, Finished }) =>
			isFields(Stats) || (TestID !== undefined && Finished === false),
		read: readPlacement,
	},
];

/**
 * Figures by source, subject, metric and day.
 * @throws ConfigurationError when the shape is unknown
 */
export function readProviderAnswer(
	answer: unknown,
	{ source, today }: { readonly source: string; readonly today: string },
): ProviderReading {
	if (!isFields(answer)) throw unknownShape('it is no object');
	const refusal = refusalOf(answer);
	if (refusal !== undefined) return { kind: 'refused', source: source || 'provider', why: refusal };
	// Google leaves empty lists out: a domain with little mail has an answer without any field.
	if (Object.keys(answer).length === 0) return { kind: 'figures', figures: [] };
	const shape = shapes.find(({ fits }) => fits(answer));
	if (!shape) throw unknownShape(`its fields are ${Object.keys(answer).slice(0, 8).join(', ')}`);

	return { kind: 'figures', figures: shape.read(answer, today) };
}

function unknownShape(why: string): ConfigurationError {
	return new ConfigurationError(
		`The answer could not be read because ${why}`,
		'Postmaster v2, SNDS, MXToolbox and GlockApps are understood; record other figures one by one ("One Figure")',
	);
}

/** Errors as the providers write them, and as an HTTP Request node that goes on passes them. */
function refusalOf({ error, errorText, Errors, data }: Fields): string | undefined {
	const [said] = [error, errorText, listOf(Errors)[0]].filter((one) => one !== undefined);
	if (typeof said === 'string') return said;
	const reasons = ['message', 'msg', 'description', 'Info', 'Name'];
	if (isFields(said)) return firstOf(said, reasons) || 'the request failed';

	return isPage(data) ? 'a web page came instead of data: the access may have lapsed' : undefined;
}

function isPage(data: unknown): boolean {
	return typeof data === 'string' && /^\s*<(!doctype|html)/i.test(data);
}

function isReport(rows: unknown): boolean {
	const [first] = listOf(rows);
	const names = isFields(first) ? Object.keys(first).map(plainName) : [];

	return names.some((name) => name === 'filterresult' || name === 'complaintrate');
}

function readFigure(figure: unknown, today: string): readonly ProviderFigure[] {
	if (!isFields(figure)) return [];
	const [source = '', subject = '', metric = '', value = ''] = [
		figure.source,
		figure.subject,
		figure.metric,
		figure.value,
	].map(textOf);
	const day = /^\d{4}-\d\d-\d\d/.exec(textOf(figure.day))?.[0] ?? today;
	if ([source, subject, metric, value].includes('')) return [];

	return [
		{
			source: source.toLowerCase(),
			subject: subject.toLowerCase(),
			metric: metric.toLowerCase(),
			value,
			day,
		},
	];
}

function readDomainStat(stat: unknown): readonly ProviderFigure[] {
	if (!isFields(stat) || !isFields(stat.value)) return [];
	const subject = /^domains\/([^/]+)\//.exec(textOf(stat.name))?.[1]?.toLowerCase();
	const value = firstOf(stat.value, ['doubleValue', 'floatValue', 'intValue', 'stringValue']);
	const metric = textOf(stat.metric).toLowerCase();
	const day = dayOf(stat.date);
	if (subject === undefined || day === undefined || value === '' || metric === '') return [];

	return [{ source: 'postmaster', subject, metric, value, day }];
}

function firstOf(fields: Fields, names: readonly string[]): string {
	return names.map((name) => textOf(fields[name])).find(Boolean) ?? '';
}

/** google.type.Date: three numbers. */
function dayOf(date: unknown): string | undefined {
	if (!isFields(date)) return undefined;
	const [year, month, day] = [Number(date.year), Number(date.month), Number(date.day)];
	const at = new Date(Date.UTC(year, month - 1, day));

	return Number.isNaN(at.getTime()) ? undefined : at.toISOString().slice(0, 10);
}

function readCompliance({ complianceData }: Fields, today: string): readonly ProviderFigure[] {
	if (!isFields(complianceData)) return [];
	const { domainId, rowData, oneClickUnsubscribeVerdict, honorUnsubscribeVerdict } = complianceData;
	const subject = textOf(domainId).toLowerCase();
	if (subject === '') return [];
	const rows = [
		...listOf(rowData)
			.filter(isFields)
			.map(({ requirement, status }) => [textOf(requirement), status] as const),
		['ONE_CLICK_UNSUBSCRIBE', oneClickUnsubscribeVerdict] as const,
		['HONOR_UNSUBSCRIBE', honorUnsubscribeVerdict] as const,
	];

	return rows.flatMap(([requirement, status]) => {
		const value = statusOf(status);
		const metric = `compliance_${requirement.toLowerCase()}`;

		return requirement === '' || value === ''
			? []
			: [{ source: 'postmaster', subject, metric, value: value.toLowerCase(), day: today }];
	});
}

/** A verdict holds its status, and that one holds the word again. */
function statusOf(verdict: unknown): string {
	if (!isFields(verdict)) return textOf(verdict);

	return statusOf(verdict.status);
}

function readBlacklistLookup(
	{ Failed, Timeouts, CommandArgument }: Fields,
	today: string,
): readonly ProviderFigure[] {
	const subject = textOf(CommandArgument).toLowerCase();
	const names = listOf(Failed)
		.filter(isFields)
		.map(({ Name }) => textOf(Name));
	const figure = (metric: string, value: string | number): ProviderFigure => ({
		source: 'mxtoolbox',
		subject,
		metric,
		value: String(value),
		day: today,
	});

	return [
		figure('lists_failed', listOf(Failed).length),
		...(names.length > 0 ? [figure('lists_failed_names', names.join(', '))] : []),
		...(Array.isArray(Timeouts) ? [figure('lists_silent', Timeouts.length)] : []),
	];
}

/** Shares of the seed mailboxes; a test that still runs has none. */
function readPlacement({ Stats, MailFrom, Finished }: Fields, today: string) {
	const subject = /@([^@>\s]+)>?\s*$/.exec(textOf(MailFrom))?.[1]?.toLowerCase();
	if (!isFields(Stats) || Finished === false || subject === undefined) return [];
	const counts = [Stats.Inbox, Stats.Other, Stats.Spam, Stats.NotDelivered].map(Number);
	const total = counts.reduce((sum, count) => sum + count, 0);
	if (!Number.isFinite(total) || total === 0) return [];
	const share = (count: unknown): string => String(Math.round((Number(count) / total) * 1e4) / 1e4);
	const base = { source: 'glockapps', subject, day: today };

	return [
		{ ...base, metric: 'inbox_rate', value: share(Stats.Inbox) },
		{ ...base, metric: 'spam_placement_rate', value: share(Stats.Spam) },
		{ ...base, metric: 'missing_rate', value: share(Stats.NotDelivered) },
	];
}

function plainName(name: string): string {
	return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
