import type { Freshness, ReputationLog } from '../store/reputation-log';
import type { ReputationAlert } from './judge-thresholds';
import type { JudgedSignals } from './reconcile-alerts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
// Two cycles of six hours (ledger S2-38).
const CYCLES_MS = 12 * HOUR_MS;
// Postmaster and SNDS are a day or two late; more than that is a lapsed access.
const SOURCE_DAYS = 4;

type Watched = Pick<JudgedSignals, 'firing' | 'fine'>;

interface Silence {
	readonly subject: string;
	readonly signal: 'checks_silent' | 'scores_silent' | 'source_silent';
	readonly lastAt: number;
	readonly limitMs: number;
	readonly fix: string;
}

/** To be read before a run writes anew; a source that has been gone for a month is not missed any more. */
export async function readFreshness(reputation: ReputationLog, now: number): Promise<Freshness> {
	return await reputation.freshness(new Date(now - 30 * DAY_MS).toISOString().slice(0, 10));
}

/** Nothing heard is not the same as all is well: what ran or reported before and stopped is told. */
export function findSilence(
	{ lastCheckAt, lastScoreAt, sources }: Freshness,
	now: number,
): Watched {
	const watched: readonly Silence[] = [
		...(lastCheckAt === null ? [] : [checksSince(lastCheckAt)]),
		...(lastScoreAt === null ? [] : [scoresSince(lastScoreAt)]),
		...sources.map(({ source, lastDay }) => sourceSince(source, lastDay)),
	];
	const isSilent = ({ lastAt, limitMs }: Silence): boolean => now - lastAt > limitMs;

	return {
		firing: watched.filter(isSilent).map(toAlert),
		fine: watched.filter((one) => !isSilent(one)).map(signalOf),
	};
}

function checksSince(lastAt: number): Silence {
	const fix =
		'Look why "04 Reputation monitoring" does not run; what it saw last is not news any more.';

	return { subject: 'blocklists', signal: 'checks_silent', lastAt, limitMs: CYCLES_MS, fix };
}

function scoresSince(lastAt: number): Silence {
	const fix = 'Look why "Score" does not run: limits of bounces and complaints are not watched.';

	return { subject: 'scores', signal: 'scores_silent', lastAt, limitMs: CYCLES_MS, fix };
}

function sourceSince(source: string, lastDay: string): Silence {
	return {
		subject: source,
		signal: 'source_silent',
		lastAt: Date.parse(`${lastDay}T00:00:00Z`),
		limitMs: (SOURCE_DAYS + 1) * DAY_MS,
		fix: `Look at the row of ${source} in "04 Reputation monitoring": the access may have lapsed.`,
	};
}

function signalOf({ subject, signal }: Silence) {
	return {
		subjectKind: signal === 'source_silent' ? 'source' : 'monitoring',
		subject,
		signal,
		dedupeKey: `reputation:${signal}:${subject}`,
	};
}

function toAlert(silence: Silence): ReputationAlert {
	return {
		...signalOf(silence),
		severity: 'warning',
		state: 'firing',
		value: new Date(silence.lastAt).toISOString(),
		threshold: `${silence.limitMs / HOUR_MS} h`,
		action: 'none',
		fix: silence.fix,
	};
}
