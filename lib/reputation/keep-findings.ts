import type { AlertBook } from '../store/alert-book';
import type { DnsCheck, ReputationLog } from '../store/reputation-log';
import type { CheckFinding } from './finding';
import type { ReputationAlert } from './judge-thresholds';
import { reconcileAlerts } from './reconcile-alerts';

export interface FindingPorts {
	readonly reputation: ReputationLog;
	readonly alerts: Pick<AlertBook, 'getAlert' | 'putAlert'>;
}

export interface KeptFindings {
	/** The domain or address that was checked. */
	readonly subject: string;
	readonly subjectKind: 'domain' | 'ip';
	readonly findings: readonly CheckFinding[];
	readonly now: number;
}

// One failed read may be a record that is just being changed.
const READS_TO_ACT = 2;
/** Mail that fails these looks forged, or is refused by large providers as a matter of course. */
export const STOPS_THREADS: ReadonlySet<string> = new Set(['spf', 'dkim', 'ptr', 'ipv6']);

/** Keeps what was found and says what is new; an undetermined read changes nothing. */
export async function keepFindings(
	{ reputation, alerts }: FindingPorts,
	{ subject, subjectKind, findings, now }: KeptFindings,
): Promise<readonly ReputationAlert[]> {
	const known = new Map(
		(await reputation.listDnsChecks(subject)).map((check) => [check.checkName, check]),
	);
	const kept = findings.map((finding) => toCheck(subject, { finding, known, now }));
	const dropped = droppedSelectors(known, kept).map((check) => ({ ...check, checkedAt: now }));
	await reputation.putDnsChecks([...kept, ...dropped]);
	const judged = findings.map((finding, index) => ({
		finding,
		failedReads: kept[index]?.failedReads ?? 0,
	}));
	const signal = ({ check, about }: Pick<CheckFinding, 'check' | 'about'>) => ({
		subjectKind,
		subject,
		signal: check,
		dedupeKey: `dns:${subject}:${check}:${about}`,
	});

	return await reconcileAlerts(alerts, {
		firing: judged.flatMap(({ finding, failedReads }) => {
			const alert = alertOf(finding, failedReads);

			return alert ? [{ ...signal(finding), ...alert }] : [];
		}),
		fine: [
			...findings.filter(({ status }) => status === 'pass').map(signal),
			...dropped.map(({ checkName }) =>
				signal({ check: 'dkim', about: checkName.slice(SELECTOR.length) }),
			),
		],
		now,
	});
}

const SELECTOR = 'dkim:';

/** Mail is signed with another selector now, and nobody looks at this one any more: it says nothing. */
function droppedSelectors(
	known: ReadonlyMap<string, DnsCheck>,
	kept: readonly DnsCheck[],
): readonly DnsCheck[] {
	const looked = new Set(kept.map(({ checkName }) => checkName));
	if (![...looked].some((name) => name.startsWith(SELECTOR))) return [];

	return [...known.values()]
		.filter(
			({ checkName, status }) =>
				checkName.startsWith(SELECTOR) && !looked.has(checkName) && status !== 'undetermined',
		)
		.map((check) => ({
			...check,
			status: 'undetermined',
			observed: 'not looked at any more',
			fixText: null,
			failedReads: 0,
		}));
}

interface Sight {
	readonly finding: CheckFinding;
	readonly known: ReadonlyMap<string, DnsCheck>;
	readonly now: number;
}

function toCheck(subject: string, { finding, known, now }: Sight): DnsCheck {
	// Two selectors are two checks.
	const checkName = finding.check === 'dkim' ? `${SELECTOR}${finding.about}` : finding.check;
	const before = known.get(checkName)?.failedReads ?? 0;
	const failedReads =
		finding.status === 'fail' ? before + 1 : finding.status === 'undetermined' ? before : 0;

	return {
		subject,
		checkName,
		status: finding.status,
		observed: finding.observed,
		expected: finding.expected,
		fixText: finding.fix,
		failedReads,
		checkedAt: now,
	};
}

function alertOf(
	{ status, check, observed, expected, fix }: CheckFinding,
	failedReads: number,
):
	| Pick<ReputationAlert, 'severity' | 'state' | 'value' | 'threshold' | 'action' | 'fix'>
	| undefined {
	if (status === 'pass' || status === 'undetermined') return undefined;
	const acts = status === 'fail' && failedReads >= READS_TO_ACT && STOPS_THREADS.has(check);

	return {
		severity: acts ? 'critical' : 'warning',
		state: 'firing',
		value: observed,
		threshold: expected,
		action: acts ? 'stop_new_threads' : 'none',
		fix,
	};
}
