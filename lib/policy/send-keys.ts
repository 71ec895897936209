import { hash } from 'node:crypto';

import { foldAddress } from '../mail/address-folding';
import type { Address } from '../mail/address';
import { parseAddress } from '../mail/address';
import type { SendKeyClaim } from '../store/send-ledger';
import type { PolicyRequest } from './policy-request';
import type { PolicyProfile } from './profile';
import { normaliseSubject } from './subject-line';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * K1 the seed's tuple, K2 the step of a campaign, K3 the caller's own key. Without a campaign there
 * is no K2: it would forbid the second mail to a person for ever.
 */
export function sendKeysOf(
	request: PolicyRequest,
	{ recipient, profile, now }: { recipient: Address; profile: PolicyProfile; now: number },
): readonly SendKeyClaim[] {
	const person = foldAddress(recipient);
	const subject = request.contentKey ?? normaliseSubject(request.subject);
	const keys: SendKeyClaim[] = [];
	if (profile.duplicateWindowHours > 0) {
		keys.push({
			kind: 'tuple',
			hash: digest('tuple', keyOf(request.sender), person, subject),
			expiresAt: now + profile.duplicateWindowHours * HOUR_MS,
		});
	}
	if (request.campaignId !== '') {
		keys.push({
			kind: 'step',
			hash: digest('step', request.campaignId, request.stepId, person),
			expiresAt: null,
		});
	}
	if (request.idempotencyKey !== undefined && request.idempotencyKey !== '') {
		keys.push({
			kind: 'request',
			hash: digest('request', request.idempotencyKey),
			expiresAt: now + profile.requestKeyDays * DAY_MS,
		});
	}

	return keys;
}

/** One account, however its domain is spelt: with letters of its language or as A-labels. */
function keyOf(sender: string): string {
	const parsed = parseAddress(sender);

	return parsed.ok ? parsed.address.key : sender.trim().toLowerCase();
}

/** JSON keeps the parts apart: `a, bc` and `ab, c` must not collide. */
function digest(kind: string, ...parts: readonly string[]): string {
	return hash('sha256', JSON.stringify(['v1', kind, ...parts]), 'hex');
}
