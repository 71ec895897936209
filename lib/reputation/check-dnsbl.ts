import type { Clock } from '../clock';
import type { DnsblZone, MatchedCode, SubjectKind } from './dnsbl-zone';
import { explainRefusal, isTestHit, readAnswers } from './dnsbl-zone';
import { isPrivate, parseIp, reversedLabels } from './ip-address';
import type { DnsAnswer, Pause, RecordLookup } from './ports';

export interface DnsblSubject {
	readonly kind: SubjectKind;
	readonly subject: string;
	/** The labels in front of the zone. */
	readonly labels: string;
}

export type DnsblStatus = 'listed' | 'clear' | 'error' | 'refused' | 'dead';

/** One list's answer about one subject. */
export interface DnsblRead {
	readonly subjectKind: SubjectKind;
	readonly subject: string;
	readonly zone: string;
	readonly status: DnsblStatus;
	readonly codes: readonly MatchedCode[];
	readonly weight: number;
	readonly txt: string | null;
	/** Why there is no answer to rely on, null when there is one. */
	readonly failure: string | null;
	readonly fix: string | null;
	readonly latencyMs: number;
	/** When the list was asked; earlier than now when its answer still lives in the cache. */
	readonly checkedAt: number;
}

export interface DnsblPorts {
	readonly dns: RecordLookup;
	readonly clock: Clock;
	readonly pause: Pause;
}

export interface DnsblRequest {
	readonly subjects: readonly DnsblSubject[];
	readonly zones: readonly DnsblZone[];
	/** Between two questions to the same list. */
	readonly spacingMs: number;
	/** Key for lists that offer one. */
	readonly key?: string;
}

/** Undefined for what a list cannot be asked about: no address, no domain, or a private one. */
export function toSubject(input: string): DnsblSubject | undefined {
	const subject = input.trim().toLowerCase().replace(/\.$/, '');
	const address = parseIp(subject);
	if (address) {
		if (isPrivate(address)) return undefined;

		return {
			kind: address.version === 4 ? 'ip4' : 'ip6',
			subject,
			labels: reversedLabels(address),
		};
	}
	const isDomain = /^([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(
		subject,
	);

	return isDomain ? { kind: 'domain', subject, labels: subject } : undefined;
}

/** Asks every list about every subject it covers; the lists run side by side. */
export async function checkDnsbl(
	ports: DnsblPorts,
	request: DnsblRequest,
): Promise<readonly DnsblRead[]> {
	const reads = await Promise.all(
		request.zones.map(async (zone) => await checkZone(ports, request, zone)),
	);

	return reads.flat();
}

interface TimedAnswer {
	readonly answer: DnsAnswer<string>;
	readonly latencyMs: number;
}

interface ZoneQuestions {
	/** The name in front of the zone, asked for an A record. */
	readonly labels: readonly string[];
	readonly origin: string;
	readonly spacingMs: number;
}

async function checkZone(
	ports: DnsblPorts,
	{ subjects, spacingMs, key }: DnsblRequest,
	zone: DnsblZone,
): Promise<readonly DnsblRead[]> {
	const covered = subjects.filter(({ kind }) => zone.kinds.includes(kind));
	if (covered.length === 0) return [];
	const origin = key && zone.keyedZone ? zone.keyedZone.replace('{key}', key) : zone.zone;
	const tests = testPoints(zone);
	const labels = [...tests.listed, tests.clear, ...covered.map((subject) => subject.labels)];
	const answers = await askAll(ports, { labels, origin, spacingMs });
	const health = judgeZone(
		zone,
		answers.slice(0, tests.listed.length),
		answers[tests.listed.length],
	);

	return await Promise.all(
		covered.map(async (subject, index) => {
			const answer = answers[tests.listed.length + 1 + index];

			return await toRead(ports, { zone, origin, subject, health }, answer);
		}),
	);
}

/** One question after the other at the spacing, without waiting for the answers. */
async function askAll(
	{ dns, clock, pause }: DnsblPorts,
	{ labels, origin, spacingMs }: ZoneQuestions,
): Promise<readonly TimedAnswer[]> {
	const asked: Array<Promise<TimedAnswer>> = [];
	for (const [index, label] of labels.entries()) {
		if (index > 0 && spacingMs > 0) await pause.wait(spacingMs);
		const startedAt = clock.now();
		const ask = async (): Promise<TimedAnswer> => ({
			answer: await dns.ipv4(`${label}.${origin}`),
			latencyMs: clock.now() - startedAt,
		});
		asked.push(ask());
	}

	return await Promise.all(asked);
}

/** RFC 5782 5: what must be listed (any of them), and what never may. */
function testPoints({ kinds, testListed }: DnsblZone): {
	readonly listed: readonly string[];
	readonly clear: string;
} {
	if (kinds.includes('ip4')) return { listed: ['2.0.0.127'], clear: '1.0.0.127' };
	if (kinds.includes('ip6')) {
		const point = (address: string): string => {
			const parsed = parseIp(address);

			return parsed ? reversedLabels(parsed) : '';
		};

		return { listed: [point('::ffff:7f00:2')], clear: point('::ffff:7f00:1') };
	}

	return { listed: testListed === undefined ? ['test'] : [testListed, 'test'], clear: 'invalid' };
}

type ZoneHealth =
	| { readonly kind: 'alive' }
	| { readonly kind: 'dead'; readonly why: string }
	| { readonly kind: 'refused'; readonly answer: string }
	/** The test points themselves got no answer: a listing could not be trusted. */
	| { readonly kind: 'untested' };

function judgeZone(
	zone: DnsblZone,
	listed: readonly TimedAnswer[],
	clear: TimedAnswer | undefined,
): ZoneHealth {
	const clearAnswer = clear?.answer ?? { kind: 'timeout' as const };
	const all = [...listed.map(({ answer }) => answer), clearAnswer];
	const refusal = findRefusal(zone, all);
	if (refusal !== undefined) return { kind: 'refused', answer: refusal };
	if (clearAnswer.kind === 'found') return { kind: 'dead', why: 'it lists everything' };
	const isHit = listed.some(
		({ answer }) => answer.kind === 'found' && isTestHit(zone, answer.records),
	);
	if (isHit) return clearAnswer.kind === 'none' ? { kind: 'alive' } : { kind: 'untested' };

	return listed.every(({ answer }) => answer.kind === 'none' || answer.kind === 'found')
		? { kind: 'dead', why: 'its test point is not listed' }
		: { kind: 'untested' };
}

function findRefusal(
	zone: DnsblZone,
	answers: ReadonlyArray<DnsAnswer<string>>,
): string | undefined {
	for (const answer of answers) {
		const reading = answer.kind === 'found' ? readAnswers(zone, answer.records) : undefined;
		if (reading?.kind === 'refused') return reading.answer;
	}

	return undefined;
}

interface ReadContext {
	readonly zone: DnsblZone;
	readonly origin: string;
	readonly subject: DnsblSubject;
	readonly health: ZoneHealth;
}

async function toRead(
	ports: DnsblPorts,
	context: ReadContext,
	timed: TimedAnswer | undefined,
): Promise<DnsblRead> {
	const { zone, subject, origin } = context;
	const askedAt = timed?.answer.kind === 'found' ? timed.answer.askedAt : undefined;
	const base = {
		subjectKind: subject.kind,
		subject: subject.subject,
		zone: zone.zone,
		codes: [],
		weight: 0,
		txt: null,
		latencyMs: timed?.latencyMs ?? 0,
		checkedAt: askedAt ?? ports.clock.now(),
	};
	const judged = judgeAnswer(context, timed?.answer ?? { kind: 'timeout' });
	if (judged.status !== 'listed') return { ...base, ...judged };
	const texts = await ports.dns.texts(`${subject.labels}.${origin}`);

	return {
		...base,
		...judged,
		weight: Math.max(...judged.codes.map(({ weight }) => weight)),
		txt: texts.kind === 'found' ? texts.records.join(' ').slice(0, 500) : null,
	};
}

type Judgement =
	| {
			readonly status: 'listed';
			readonly codes: readonly MatchedCode[];
			readonly failure: null;
			readonly fix: string;
	  }
	| {
			readonly status: Exclude<DnsblStatus, 'listed'>;
			readonly failure: string | null;
			readonly fix: string | null;
	  };

function judgeAnswer({ zone, health }: ReadContext, answer: DnsAnswer<string>): Judgement {
	if (health.kind === 'dead') {
		const fix = `The list "${zone.zone}" is left out until its test points are right again: ${health.why}.`;

		return { status: 'dead', failure: 'test_point', fix };
	}
	if (health.kind === 'refused') {
		return { status: 'refused', failure: health.answer, fix: explainRefusal(health.answer) };
	}
	if (answer.kind === 'none') return { status: 'clear', failure: null, fix: null };
	if (answer.kind !== 'found') return { status: 'error', failure: answer.kind, fix: null };
	const reading = readAnswers(zone, answer.records);
	if (reading.kind === 'refused') {
		return { status: 'refused', failure: reading.answer, fix: explainRefusal(reading.answer) };
	}
	if (reading.kind === 'unknown_code') {
		return { status: 'error', failure: `unknown_code ${reading.answer}`, fix: null };
	}
	if (health.kind === 'untested') return { status: 'error', failure: 'list_not_tested', fix: null };
	const fix = [`${zone.steps.join('; ')}.`, zone.delistUrl].join(' ');

	return { status: 'listed', codes: reading.codes, failure: null, fix };
}
