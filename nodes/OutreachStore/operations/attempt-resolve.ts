import type { INodeProperties } from 'n8n-workflow';

import { ConfigurationError } from '../../../lib/mail/errors';
import type { Attempt, AttemptPatch, AttemptState } from '../../../lib/store/send-ledger';
import { presumedSentAt } from '../../../lib/store/send-ledger';
import type { StoreSlices } from '../../../lib/store/store';
import { auditEntry } from './audit-entry';
import { actorField } from './fields';
import type { OperationInput, StoreOperation } from './operation';
import { requireFound } from './require-found';
import { toJson } from './to-json';

type Resolution = 'confirmed_sent' | 'assumed_sent' | 'not_sent';

interface Outcome {
	readonly to: AttemptState;
	readonly keys: 'claimed' | 'released';
	readonly patch: AttemptPatch;
}

/** What a person found out decides; the caps stay as they were booked, on the safe side. */
function outcomeOf(attempt: Attempt, { resolution, tryAgain, now }: Decision): Outcome {
	if (resolution !== 'not_sent') {
		const sentAt = attempt.sentAt ?? presumedSentAt(attempt);

		return { to: 'sent', keys: 'claimed', patch: { resolution, sentAt, settledAt: now } };
	}
	// The same attempt goes out again, with its Message-ID: should the first one turn up after all,
	// the recipient's mail system can tell that they are one.
	return tryAgain
		? {
				to: 'deferred',
				keys: 'claimed',
				patch: { resolution, nextAttemptAt: now, settledAt: null },
			}
		: { to: 'released', keys: 'released', patch: { resolution, settledAt: now } };
}

interface Decision {
	readonly resolution: Resolution;
	readonly tryAgain: boolean;
	readonly now: number;
}

async function resolve(input: OperationInput) {
	const { store, form, now } = input;
	const id = form.text('attemptId', 'Attempt ID');
	const actor = form.text('actor', 'Actor');
	const reason = form.text('reason', 'Reason');
	const resolution = form.choice<Resolution>('resolution');
	const attempt = requireFound(await store.sends.getAttempt(id), 'attempt', id);
	const tryAgain = resolution === 'not_sent' && form.flag('tryAgain');
	const outcome = outcomeOf(attempt, { resolution, tryAgain, now });

	await store.transaction(async (slices) => {
		await move(slices, id, outcome);
		await slices.audit.append(
			auditEntry(
				{ actor, now },
				{
					action: 'send.resolve',
					reason,
					erasableReason: true,
					leadEmail: attempt.recipient,
					senderEmail: attempt.sender,
					subject: attempt.subject,
					decision: resolution,
					attemptId: id,
					campaignId: attempt.campaignId,
					stepId: attempt.stepId,
					details: { to: outcome.to },
				},
			),
		);
	});

	return { resolved: true, ...toJson((await store.sends.getAttempt(id)) ?? attempt) };
}

async function move({ sends }: StoreSlices, attemptId: string, outcome: Outcome): Promise<void> {
	const { to, patch, keys } = outcome;
	if (!(await sends.transition({ attemptId, from: ['in_doubt'], to, patch }))) {
		throw new ConfigurationError(
			`The attempt "${attemptId}" could not be resolved because it is not in doubt (any more).`,
			'Look at it with "Attempt: Get"; list what is open with "Attempt: Get Many", state "In Doubt".',
		);
	}
	await sends.settleKeys(attemptId, keys);
}

const resolutionField: INodeProperties = {
	displayName: 'Resolution',
	name: 'resolution',
	type: 'options',
	options: [
		{
			name: 'Assumed Sent',
			value: 'assumed_sent',
			description: 'Nobody can tell; do not send again',
		},
		{ name: 'Confirmed Sent', value: 'confirmed_sent', description: 'It was found or answered' },
		{ name: 'Not Sent', value: 'not_sent', description: 'It certainly never left' },
	],
	default: 'assumed_sent',
};

export const attemptResolveOperation: StoreOperation = {
	operation: 'resolveInDoubt',
	name: 'Resolve In Doubt',
	action: 'Resolve an attempt in doubt',
	description: 'Say what became of a mail whose delivery could not be told; kept in the audit log',
	properties: [
		{
			displayName: 'Attempt ID',
			name: 'attemptId',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. {{ $json.attemptId }}',
			description: '"attemptId" of an item of the output "In Doubt"',
		},
		resolutionField,
		{
			displayName: 'Try Again',
			name: 'tryAgain',
			type: 'boolean',
			default: false,
			displayOptions: { show: { resolution: ['not_sent'] } },
			description: 'Whether to send it with the next "Send Due", with the same Message-ID',
		},
		{ ...actorField, required: true, description: 'Who decides this, for the audit log' },
		{
			displayName: 'Reason',
			name: 'reason',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. Seen in the Sent folder',
		},
	],
	run: resolve,
};
