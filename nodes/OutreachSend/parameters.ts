import type { IDataObject, IExecuteFunctions, WorkflowExecuteMode } from 'n8n-workflow';

import { ConfigurationError } from '../../lib/mail/errors';
import { breaksHeader } from '../../lib/mail/header-value';
import type { RotationStrategy } from '../../lib/sending/choose-mailbox';
import type { PoolOptions } from '../../lib/sending/pool-source';
import type { SendRequest, UnsubscribeOffer } from '../../lib/sending/send-request';
import {
	readActor,
	readDnsServers,
	readPolicyHints,
	readProfile,
	text,
} from '../shared/policy-parameters';
import type { SendingRun, SendingWiring } from '../shared/wire-sending';
import { readAttachments, readContent } from './read-content';
import { sendOptions } from './send-options';
import { readHeaders, readOwnAddress, readReplyAddress, readThread } from './read-envelope';

export const sendOutputs = ['sent', 'blocked', 'deferred', 'rejected', 'in_doubt'] as const;
export type SendOutput = (typeof sendOutputs)[number];

export type Operation = 'send' | 'sendDue' | 'preview' | 'previewSchedule';

/** @throws ConfigurationError */
export async function readSendRequest(
	context: IExecuteFunctions,
	itemIndex: number,
	{ provenance, profileOf }: Pick<SendingRun, 'provenance' | 'profileOf'>,
): Promise<SendRequest> {
	const options = readOptions(context, itemIndex);
	refuseOddTruths(options);
	const read = (name: string) => context.getNodeParameter(name, itemIndex, '') as unknown;
	const leadId = text(read('leadId'));

	const isLead = read('recipientSource') === 'lead';
	if (isLead && leadId === undefined) throw noLead();

	return {
		policy: {
			...readPolicyHints(context, itemIndex, options),
			...(leadId === undefined ? {} : { leadId }),
			recipient: isLead ? undefined : read('recipient'),
			campaignId: text(read('campaignId')) ?? '',
			stepId: text(read('stepId')) ?? '1',
			actor: readActor(context, itemIndex),
		},
		recipientName: given(options.recipientName),
		fromAddress: text(options.fromEmail) ?? null,
		// Not trimmed: a line break in a name is an attack that the policy must see.
		fromName: given(options.fromName) === '' ? null : given(options.fromName),
		replyTo: readReplyAddress(options.replyTo),
		bcc: readOwnAddress(options.bcc),
		content: {
			...readContent(context, itemIndex, options),
			attachments: await readAttachments(context, itemIndex, options.attachments),
		},
		thread: readThread(options),
		unsubscribe: readUnsubscribe(context, itemIndex),
		headers: readHeaders(options.headers),
		profile: await profileOf(readProfile(context, itemIndex, options)),
		provenance,
		dryRun: isDryRun(context, options),
		saveToSent: options.saveToSent === true,
	};
}

function noLead(): ConfigurationError {
	return new ConfigurationError(
		'The mail could not be addressed because "Lead ID" is empty',
		'Map it from the item, or set "Recipient Is" to "From Item"',
	);
}

/** @throws ConfigurationError */
export function readDueQuestion(context: IExecuteFunctions) {
	const options = readOptions(context, 0);

	return {
		limit: readWhole('Limit', options.limit, { usual: 50, most: MOST_MAILS }),
		profile: readProfile(context, 0, options),
		dryRun: isDryRun(context, options),
	};
}

/** @throws ConfigurationError */
export function readScheduleQuestion(context: IExecuteFunctions) {
	const options = readOptions(context, 0);
	const campaignId = text(context.getNodeParameter('campaignId', 0));
	if (campaignId === undefined) {
		throw new ConfigurationError(
			'The schedule could not be worked out because "Campaign ID" is empty',
			'Enter the campaign whose leads are in the store',
		);
	}

	return {
		campaignId,
		steps: readSteps(context.getNodeParameter('steps', 0, '[]')),
		days: readWhole('Days', context.getNodeParameter('days', 0, 14), { usual: 14, most: 90 }),
		limit: readWhole('Limit', options.limit, { usual: 1_000, most: MOST_MAILS }),
		actor: readActor(context, 0),
		profile: readProfile(context, 0, options),
		pacing: options.pacing !== false,
	};
}

const MOST_MAILS = 10_000;

/** A number that cannot be read must not become the usual one. @throws ConfigurationError */
function readWhole(
	label: string,
	value: unknown,
	{ usual, most }: { readonly usual: number; readonly most: number },
): number {
	if (value === undefined || value === null || value === '') return usual;
	const whole = Number(value);
	if (Number.isInteger(whole) && whole > 0) return Math.min(whole, most);

	throw new ConfigurationError(
		`The run could not be started because "${label}" is no whole number above 0: "${String(value)}"`,
		`Write a number from 1 to ${most}, or leave it out`,
	);
}

/** @throws ConfigurationError */
function readSteps(value: unknown): readonly unknown[] {
	try {
		const steps: unknown = typeof value === 'string' ? JSON.parse(value || '[]') : (value ?? []);
		if (Array.isArray(steps)) return steps;
	} catch {
		// The message below says it better.
	}
	throw new ConfigurationError(
		'The schedule could not be worked out because "Steps" is not a list',
		'Write steps like [{"id": "1"}, {"id": "2", "afterDays": 3, "businessDays": true}]',
	);
}

export function readOperation(context: IExecuteFunctions): Operation {
	return context.getNodeParameter('operation', 0) as Operation;
}

const STRATEGIES: readonly RotationStrategy[] = [
	'smart',
	'seedSmart',
	'leastUsed',
	'roundRobin',
	'sticky',
];

export function readWiring(context: IExecuteFunctions): SendingWiring {
	return {
		pool: readPool(context),
		dnsServers: readDnsServers(readOptions(context, 0)),
		readOnly: readOperation(context) === 'previewSchedule',
	};
}

/** How to pick from the pool; undefined: there is one account, the credential's. */
function readPool(context: IExecuteFunctions): PoolOptions | undefined {
	if (context.getNodeParameter('mailboxSource', 0) !== 'pool') return undefined;
	const options = readOptions(context, 0);

	return {
		strategy: STRATEGIES.find((strategy) => strategy === options.strategy) ?? 'smart',
		tags: (text(options.poolTags) ?? '')
			.split(',')
			.map((tag) => tag.trim())
			.filter((tag) => tag !== ''),
		pacing: options.pacing !== false,
		missingThreadMailbox: options.missingThreadMailbox === 'new_thread' ? 'new_thread' : 'wait',
	};
}

/** @throws ConfigurationError */
export function readConcurrency(context: IExecuteFunctions): number | undefined {
	const { concurrency } = readOptions(context, 0);
	if (concurrency === undefined || concurrency === '') return undefined;

	return readWhole('Concurrency', concurrency, { usual: 1, most: 200 });
}

function readOptions(context: IExecuteFunctions, itemIndex: number): IDataObject {
	const options = context.getNodeParameter('options', itemIndex, {}) as IDataObject;

	return Object.fromEntries(
		Object.entries(options).map(([name, value]) => [name, readTruth(name, value)]),
	);
}

/** @throws ConfigurationError, for one item only: what holds for the whole run is read before. */
function refuseOddTruths(options: IDataObject): void {
	for (const { name, type, displayName } of sendOptions) {
		const value = options[name];
		if (type !== 'boolean' || value === undefined || typeof value === 'boolean') continue;

		throw new ConfigurationError(
			`The mail could not be built because "${displayName}" is neither true nor false: "${String(value)}"`,
			'Map a truth value, or remove the option',
		);
	}
}

/** The text of an expression is meant as the truth value it says. */
function readTruth(name: string, value: IDataObject[string]): IDataObject[string] {
	const option = sendOptions.find((one) => one.name === name);
	if (option?.type !== 'boolean' || typeof value === 'boolean') return value;
	const said = String(value ?? '')
		.trim()
		.toLowerCase();
	if (said === '') return option.default as boolean;

	return said === 'true' || said === 'false' ? said === 'true' : value;
}

/** Started by a person in the editor; an evaluation runs the workflow over the rows of a test set. */
const TRIALS: readonly WorkflowExecuteMode[] = ['manual', 'evaluation'];

/** Whoever clicks "Execute workflow" to try something out must not write to strangers. */
function isDryRun(context: IExecuteFunctions, options: IDataObject): boolean {
	if (readOperation(context) === 'preview') return true;

	return TRIALS.includes(context.getMode()) && options.manualRuns !== 'send';
}

function readUnsubscribe(context: IExecuteFunctions, itemIndex: number): UnsubscribeOffer {
	const fields = context.getNodeParameter('unsubscribe', itemIndex, {}) as IDataObject;
	const url = text(fields.url) ?? null;
	if (url !== null && (breaksHeader(url) || !/^https?:\/\/[^\s<>"]+$/.test(url))) {
		throw new ConfigurationError(
			'The mail could not be built because "URL" under "Unsubscribe" is not a web address',
			'Write it like https://n8n.example.com/webhook/unsubscribe/{token}',
		);
	}

	return {
		url,
		mailto: readReplyAddress(fields.mailto, 'Mail Address'),
		none: fields.none === true,
	};
}

function given(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
