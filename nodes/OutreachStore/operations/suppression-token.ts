import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { optOutByLink } from '../../../lib/replies/opt-out-by-link';
import { readToken } from '../../../lib/sending/unsubscribe-token';
import type { Attempt } from '../../../lib/store/send-ledger';
import type { OperationInput, StoreOperation } from './operation';

const tokenField: INodeProperties = {
	displayName: 'Token',
	name: 'token',
	// eslint-disable-next-line n8n-nodes-base/node-param-type-options-password-missing -- it stands in a link of a mail: hiding it here hides a wrong expression
	type: 'string',
	default: '={{ $json.query.token }}',
	description: 'As it stands in the unsubscribe link; anything else gives valid: false',
};

/** A token that was made up or altered is an answer, not a failure: strangers open links too. */
async function attemptOf({ store, form }: OperationInput): Promise<Attempt | undefined> {
	const token = form.strangersText('token');
	const attemptId = readToken(token, [await store.sends.signingKey()]);

	return attemptId === undefined ? undefined : await store.sends.getAttempt(attemptId);
}

async function check(input: OperationInput): Promise<IDataObject> {
	const attempt = await attemptOf(input);
	if (!attempt) return { valid: false };
	const { suppressions } = input.store;
	const found =
		attempt.recipient === null
			? await suppressions.findRecipientOf(attempt.id)
			: await suppressions.find({ address: attempt.recipient });

	return {
		valid: true,
		unsubscribed: found !== undefined,
		maskedAddress: masked(attempt.recipient),
		attemptId: attempt.id,
	};
}

async function unsubscribe(input: OperationInput): Promise<IDataObject> {
	const attempt = await attemptOf(input);
	if (!attempt) return { valid: false, unsubscribed: false };
	const { eventId, alreadyKnown } = await optOutByLink(input.store, { attempt, now: input.now });

	return {
		valid: true,
		unsubscribed: true,
		alreadyKnown,
		maskedAddress: masked(attempt.recipient),
		attemptId: attempt.id,
		leadId: attempt.leadId,
		campaignId: attempt.campaignId,
		eventId,
	};
}

/** Enough to recognise one's own address, too little for whoever found the link. */
function masked(address: string | null): string | null {
	const [, first, domain] = /^(.).*@(.+)$/u.exec(address ?? '') ?? [];

	return first === undefined || domain === undefined ? null : `${first}…@${domain}`;
}

export const tokenOperations: readonly StoreOperation[] = [
	{
		operation: 'checkToken',
		name: 'Check Unsubscribe Token',
		action: 'Check an unsubscribe token',
		description: 'Tell whether an unsubscribe link is one of ours; changes nothing',
		properties: [tokenField],
		run: check,
	},
	{
		operation: 'unsubscribeByToken',
		name: 'Unsubscribe by Token',
		action: 'Unsubscribe by token',
		description:
			'Suppress the recipient of the mail that this unsubscribe link belongs to, and stop the sequence',
		properties: [tokenField],
		run: unsubscribe,
	},
];
