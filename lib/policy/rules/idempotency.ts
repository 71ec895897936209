import type { SendKey, SendKeyKind } from '../../store/send-ledger';
import type { Finding, ReasonCode } from '../reasons';
import { finding } from '../reasons';
import type { Rule } from './rule';

const CODES: Readonly<Record<SendKeyKind, ReasonCode>> = {
	tuple: 'duplicate_within_window',
	step: 'duplicate_step',
	request: 'duplicate_request',
};

export const idempotency: Rule = ({ facts, request }) =>
	duplicateFindings(facts.heldKeys.filter(({ attemptId }) => attemptId !== request.attemptId));

export function duplicateFindings(keys: readonly SendKey[]): readonly Finding[] {
	return keys.map(({ kind, attemptId, expiresAt, state }) =>
		finding(CODES[kind], 'block', {
			previousAttemptId: attemptId,
			// What is in doubt does not end by waiting.
			...(expiresAt === null || state === 'in_doubt' ? {} : { nextAllowedAt: expiresAt }),
		}),
	);
}
