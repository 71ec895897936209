import type { RefusalKind, WebhookVerdict } from '../../replies/esp-webhook';

export interface WebhookRules {
	readonly now: number;
	readonly maxAgeMs: number;
}

// Clocks differ; a signature from further ahead was made up.
const AHEAD_MS = 5 * 60_000;

export function isStale(signedAt: number, { now, maxAgeMs }: WebhookRules): boolean {
	return Number.isNaN(signedAt) || signedAt < now - maxAgeMs || signedAt > now + AHEAD_MS;
}

export function refused(kind: RefusalKind, why: string): WebhookVerdict {
	return { kind, why };
}
