import type { Campaign } from '../../store/campaign-book';
import type { Consent } from '../../store/consent-ledger';
import type {
	DecisionFacts,
	EarlierSend,
	FactAnswer,
	FactQuestion,
} from '../../store/decision-facts';
import type { Lead } from '../../store/lead-book';
import type { CounterValue, SendKey } from '../../store/send-ledger';
import type { ThreadStop } from '../../store/thread-stops';
import type { ByPerson } from './by-person';
import { byPerson } from './by-person';
import { campaign } from './campaign-book';
import { consent } from './consent-ledger';
import { keyOf } from './counter-row';
import { lead } from './lead-row';
import { readCounters } from './send-counters';
import { isHeldAt, readKeys } from './send-keys';
import type { SliceContext } from './slice-context';
import type { SqlRow, SqlValue } from './sql-session';
import { chunked, padded, placeholders } from './sql-session';
import type { SuppressionIndex } from './suppression-match';
import { readSuppressions } from './suppression-match';
import { createThreadStops } from './thread-stops';

// Three hashes and three keys each: far below what the databases take as values of one statement.
const MAX_QUESTIONS = 256;

export function createDecisionFacts(context: SliceContext): DecisionFacts {
	return {
		read: async (questions) => {
			const answers: FactAnswer[] = [];
			for (const chunk of chunked(questions, MAX_QUESTIONS)) {
				answers.push(...(await answerAll(context, chunk)));
			}

			return answers;
		},
	};
}

/** The statements do not wait for each other: PostgreSQL gets them in one packet. */
async function answerAll(
	context: SliceContext,
	questions: readonly FactQuestion[],
): Promise<FactAnswer[]> {
	const addresses = questions.map(({ address }) => address);
	const [suppressions, namedLeads, leads, campaigns, consents, keys, earlier, counters, stops] =
		await Promise.all([
			readSuppressions(context, addresses),
			readNamedLeads(context, questions),
			readLeads(context, questions),
			readCampaigns(context, questions),
			readConsents(context, addresses),
			readKeys(context.session, [...new Set(questions.flatMap(({ keyHashes }) => keyHashes))]),
			readEarlier(context, questions),
			readAllCounters(context, questions),
			readStops(context, questions),
		]);
	const found = {
		suppressions,
		namedLeads,
		leads,
		campaigns,
		consents,
		keys,
		earlier,
		counters,
		stops,
	};
	const first = Math.max(...questions.map(({ firstMails }) => firstMails ?? 0));
	const counted = first > 0 ? { mailsSoFar: await countMails(context, first) } : {};

	return questions.map((question) => ({ ...toAnswer(context, question, found), ...counted }));
}

/** Counts no further than anybody asks: a workspace of millions is not walked through. */
async function countMails({ session }: SliceContext, atMost: number): Promise<number> {
	const row = await session.get(
		`SELECT COUNT(*) AS mails FROM
		(SELECT 1 FROM attempts WHERE state IN ('sent', 'in_doubt') LIMIT ?) AS first_mails`,
		[atMost],
	);

	return Number(row?.mails ?? 0);
}

interface Found {
	readonly suppressions: SuppressionIndex;
	readonly namedLeads: ReadonlyMap<string, Lead>;
	readonly leads: ByPerson<Lead>;
	readonly campaigns: ReadonlyMap<string, Campaign>;
	readonly consents: ByPerson<Consent>;
	readonly keys: ReadonlyMap<string, SendKey>;
	readonly earlier: ByPerson<DatedSend>;
	readonly counters: ReadonlyMap<FactQuestion, readonly CounterValue[]>;
	readonly stops: ReadonlyMap<FactQuestion, readonly ThreadStop[]>;
}

function toAnswer(context: SliceContext, question: FactQuestion, found: Found): FactAnswer {
	const { address, campaignId, earlierSince, now } = question;
	const keys = question.keyHashes.map((hash) => found.keys.get(hash));

	return {
		suppression: found.suppressions.find({ address, campaignId }),
		namedLead: found.namedLeads.get(question.leadId ?? ''),
		leads: found.leads(address),
		campaign: found.campaigns.get(campaignId),
		consents: found.consents(address),
		heldKeys: keys.filter((key) => key !== undefined && isHeldAt(key, now)) as SendKey[],
		earlierSends:
			earlierSince === null
				? []
				: found.earlier(address).filter(({ createdAt }) => createdAt >= earlierSince),
		counters: found.counters.get(question) ?? [],
		threadStops: found.stops.get(question) ?? [],
	};
}

async function readNamedLeads(
	{ session }: SliceContext,
	questions: readonly FactQuestion[],
): Promise<ReadonlyMap<string, Lead>> {
	const ids = padded(distinct(questions.map(({ leadId }) => leadId ?? '')));
	const rows =
		ids.length === 0
			? []
			: await session.all(
					`SELECT ${lead.columns} FROM leads WHERE id IN (${placeholders(ids.length)})`,
					ids,
				);

	return new Map(rows.map((row) => [String(row.id), lead.read(row)]));
}

/** What a lead in another campaign says matters only when it ends all mail: few of them have to be read. */
async function readLeads(
	{ session, hasher }: SliceContext,
	questions: readonly FactQuestion[],
): Promise<ByPerson<Lead>> {
	const hashes = padded(questions.map(({ address }) => hasher.person(address)));
	const campaigns = padded([...new Set(questions.map(({ campaignId }) => campaignId))]);
	// By the index of people: those of a campaign are a hundred thousand.
	const rows = await session.all(
		`SELECT ${lead.columns}, address_hash AS person FROM leads
		WHERE address_hash IN (${placeholders(hashes.length)})
			AND (campaign_id || '' IN (${placeholders(campaigns.length)}) OR status IN ('unsubscribed', 'bounced'))
		ORDER BY updated_at DESC, id DESC`,
		[...hashes, ...campaigns],
	);

	return byPerson(rows, lead.read, (address) => hasher.person(address));
}

async function readCampaigns(
	{ session }: SliceContext,
	questions: readonly FactQuestion[],
): Promise<ReadonlyMap<string, Campaign>> {
	const ids = padded(distinct(questions.map(({ campaignId }) => campaignId)));
	const rows =
		ids.length === 0
			? []
			: await session.all(
					`SELECT ${campaign.columns} FROM campaigns WHERE id IN (${placeholders(ids.length)})`,
					ids,
				);

	return new Map(rows.map((row) => [String(row.id), campaign.read(row)]));
}

async function readConsents(
	{ session, hasher }: SliceContext,
	addresses: readonly string[],
): Promise<ByPerson<Consent>> {
	const hashes = padded(addresses.map((address) => hasher.address(address)));
	const rows = await session.all(
		`SELECT ${consent.columns}, subject_hash AS person FROM consents
		WHERE subject_hash IN (${placeholders(hashes.length)}) ORDER BY obtained_at DESC, id DESC`,
		hashes,
	);

	return byPerson(rows, consent.read, (address) => hasher.address(address));
}

// A try that follows others is about when it is under way or when its doubt began, however old the attempt is.
const WRITTEN_AT = `COALESCE(sent_at,
	CASE WHEN try_count > 1 THEN COALESCE(settled_at, lease_until) END, created_at)`;

interface DatedSend extends EarlierSend {
	readonly createdAt: number;
}

async function readEarlier(
	{ session, hasher }: SliceContext,
	questions: readonly FactQuestion[],
): Promise<ByPerson<DatedSend>> {
	const asking = questions.filter(({ earlierSince }) => earlierSince !== null);
	if (asking.length === 0) return () => [];
	const hashes = padded(asking.map(({ address }) => hasher.person(address)));
	const since = Math.min(...asking.map(({ earlierSince }) => earlierSince ?? Infinity));
	const rows = await session.all(
		`SELECT recipient_hash AS person, created_at, ${WRITTEN_AT} AS written_at, campaign_id, step_id FROM attempts
		WHERE recipient_hash IN (${placeholders(hashes.length)}) AND created_at >= ?
			AND state IN ('sent', 'in_doubt', 'sending', 'reserved')
		ORDER BY created_at DESC, id DESC`,
		[...hashes, since],
	);

	return byPerson(rows, toDatedSend, (address) => hasher.person(address));
}

function toDatedSend(row: SqlRow): DatedSend {
	return {
		at: Number(row.written_at),
		campaignId: String(row.campaign_id),
		stepId: String(row.step_id),
		createdAt: Number(row.created_at),
	};
}

/** Most counters are shared by all decisions of a moment: each row is read once. */
async function readAllCounters(
	context: SliceContext,
	questions: readonly FactQuestion[],
): Promise<ReadonlyMap<FactQuestion, readonly CounterValue[]>> {
	const refs: Array<FactQuestion['counters'][number]> = [];
	const places = new Map<string, number>();
	const placeOf = (ref: FactQuestion['counters'][number]): number => {
		const key = windowKey(ref);
		const known = places.get(key);
		if (known !== undefined) return known;
		places.set(key, refs.length);

		return refs.push(ref) - 1;
	};
	const asked = questions.map(({ counters }) => counters.map(placeOf));
	const values = await readCounters(context.session, refs);

	return new Map(
		questions.map((question, index) => [
			question,
			(asked[index] ?? []).map((place) => values[place] as CounterValue),
		]),
	);
}

async function readStops(
	context: SliceContext,
	questions: readonly FactQuestion[],
): Promise<ReadonlyMap<FactQuestion, readonly ThreadStop[]>> {
	const asking = questions.flatMap((question) =>
		question.sender ? [{ question, sender: question.sender }] : [],
	);
	if (asking.length === 0) return new Map();
	const stops = await createThreadStops(context).findFor(asking.map(({ sender }) => sender));

	return new Map(asking.map(({ question }, index) => [question, stops[index] ?? []]));
}

function windowKey(ref: FactQuestion['counters'][number]): string {
	return `${ref.rollingHours ?? ''} ${keyOf(ref)}`;
}

function distinct(values: readonly string[]): SqlValue[] {
	return [...new Set(values)].filter((value) => value !== '');
}
