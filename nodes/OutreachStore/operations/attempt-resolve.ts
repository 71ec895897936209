import type { INodeProperties } from 'n8n-workflow';

import { ConfigurationError } from '../../../lib/mail/errors';
import { MAY_HAVE_LEFT, endDoubt } from '../../../lib/store/end-doubt';
import type { Attempt, AttemptState } from '../../../lib/store/send-ledger';
import type { StoreSlices } from '../../../lib/store/store';
import { auditEntry } from './audit-entry';
import { actorField, attemptIdField } from './fields';
import type { OperationInput, StoreOperation } from './operation';
import { requireFound } from './require-found';
import { toJson } from './to-json';

type Resolution = 'confirmed_sent' | 'assumed_sent' | 'not_sent';

/** The same attempt goes out again, or its step may be sent as a new mail; the caps stay as they were booked. */
async function putBack(
	{ sends }: StoreSlices,
	{ id: attemptId }: Attempt,
	{ tryAgain, now }: Decision,
): Promise<boolean> {
	const from = ['in_doubt'] as const;
	const resolution = 'not_sent' as const;
	// With its Message-ID: should the first one turn up after all, the recipient's mail system can tell
	// that they are one.
	const moved = tryAgain
		? await sends.transition({
				...{ attemptId, from, to: 'deferred' },
				patch: { resolution, nextAttemptAt: now, settledAt: null },
			})
		: await sends.transition({
				...{ attemptId, from, to: 'released' },
				patch: { resolution, settledAt: now },
			});
	if (moved) await sends.settleKeys(attemptId, tryAgain ? 'claimed' : 'released');

	return moved;
}

interface Decision {
	readonly resolution: Resolution;
	readonly tryAgain: boolean;
	readonly now: number;
}

function stateAfter(resolution: Resolution, tryAgain: boolean): AttemptState {
	if (resolution !== 'not_sent') return 'sent';

	return tryAgain ? 'deferred' : 'released';
}

async function resolve(input: OperationInput) {
	const { store, form, now } = input;
	const id = form.text('attemptId', 'Attempt ID');
	const actor = form.text('actor', 'Actor');
	const reason = form.text('reason', 'Reason');
	const resolution = form.choice<Resolution>('resolution');
	const attempt = requireFound(await store.sends.getAttempt(id), 'attempt', id);
	const tryAgain = resolution === 'not_sent' && form.flag('tryAgain');
	await store.transaction(async (slices) => {
		await decide(slices, attempt, { resolution, tryAgain, now });
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
					mailboxId: attempt.mailboxId ?? undefined,
					details: { to: stateAfter(resolution, tryAgain) },
				},
			),
		);
	});

	return { resolved: true, ...toJson((await store.sends.getAttempt(id)) ?? attempt) };
}

/** "Not Sent" may have been a mistake: until the mail is on its way again it can be taken back. */
function statesBefore({ resolution }: Attempt): readonly AttemptState[] {
	return resolution === 'not_sent' ? MAY_HAVE_LEFT : ['in_doubt'];
}

/** What a person found out decides. */
async function decide(slices: StoreSlices, attempt: Attempt, decision: Decision): Promise<void> {
	const { resolution, now } = decision;
	const ended =
		resolution === 'not_sent'
			? await putBack(slices, attempt, decision)
			: await endDoubt(slices, attempt, { resolution, now, from: statesBefore(attempt) });
	if (ended) return;

	throw new ConfigurationError(
		`The attempt "${attempt.id}" could not be resolved because it is not in doubt (any more).`,
		'Look at it with "Attempt: Get"; list what is open with "Attempt: Get Many", state "In Doubt".',
	);
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
			...attemptIdField,
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
