import type { IDataObject } from 'n8n-workflow';

import type { CheckFinding } from '../../lib/reputation/finding';
import type { ReputationAlert } from '../../lib/reputation/judge-thresholds';
import type { ListingNews } from '../../lib/reputation/monitor-listings';
import type { ScoredSubject } from '../../lib/reputation/score-everything';
import type { BlacklistEvent, DelistRequest } from '../../lib/store/reputation-log';

/** Flat keys of each operation; documented in docs/nodes/reputation-check.md. */
export function listingsToJson(news: readonly ListingNews[]): IDataObject {
	const count = (status: string): number =>
		news.filter(({ read }) => read.status === status).length;
	const listed = news.filter(({ read }) => read.status === 'listed');

	return {
		listed: listed.length > 0,
		listedAt: listed.map(({ read }) => read.zone),
		maxWeight: Math.max(0, ...listed.map(({ read }) => read.weight)),
		clear: count('clear'),
		errors: count('error'),
		refused: count('refused'),
		dead: count('dead'),
		results: news.map(({ read, change, event }) => ({
			subject: read.subject,
			zone: read.zone,
			status: read.status,
			codes: read.codes.map(({ answer }) => answer),
			meanings: read.codes.map(({ meaning }) => meaning),
			weight: read.weight,
			txt: read.txt,
			failure: read.failure,
			fix: read.fix,
			change,
			firstSeen: event ? new Date(event.firstSeen).toISOString() : null,
			lastSeen: event ? new Date(event.lastSeen).toISOString() : null,
			eventStatus: event?.status ?? null,
			severity: event?.severity ?? null,
			actionTaken: event?.actionTaken ?? null,
			latencyMs: read.latencyMs,
		})),
	};
}

export function findingsToJson(subject: string, findings: readonly CheckFinding[]): IDataObject {
	const status = (['fail', 'undetermined', 'warn'] as const).find((wanted) =>
		findings.some((finding) => finding.status === wanted),
	);

	return {
		subject,
		status: status ?? 'pass',
		failed: findings.filter((finding) => finding.status === 'fail').map(({ check }) => check),
		fixes: findings.filter(({ fix }) => fix !== '').map(({ check, fix }) => `${check}: ${fix}`),
		findings: findings.map((finding) => ({ ...finding })),
	};
}

export function scoreToJson(scored: ScoredSubject): IDataObject {
	return {
		kind: scored.kind,
		subject: scored.subject,
		score: scored.score,
		weight: scored.weight,
		reasons: scored.reasons.map((reason) => ({ ...reason })),
		...scored.counters,
	};
}

/** A listing with what a person does about it. */
export function eventToJson(
	event: BlacklistEvent,
	request: DelistRequest | undefined,
): IDataObject {
	return {
		...event,
		firstSeen: new Date(event.firstSeen).toISOString(),
		lastSeen: new Date(event.lastSeen).toISOString(),
		resolvedAt: toIso(event.resolvedAt),
		requestId: request?.id ?? null,
		...requestToJson(request),
	};
}

export function requestToJson(request: DelistRequest | undefined): IDataObject {
	if (!request) return { requestStatus: null, removalUrl: null, removalSteps: [], notes: '' };

	return {
		requestStatus: request.status,
		removalUrl: request.url,
		removalSteps: [...(request.steps ?? [])],
		notes: request.notes,
		submittedAt: toIso(request.submittedAt),
		nextCheckAt: toIso(request.nextCheckAt),
	};
}

function toIso(time: number | null): string | null {
	return time === null ? null : new Date(time).toISOString();
}

export function alertToJson(alert: ReputationAlert): IDataObject {
	return { ...alert };
}
