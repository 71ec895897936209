import type { IDataObject } from 'n8n-workflow';

import type { EspProvider } from '../../../lib/replies/esp-classification';
import { receiveEspWebhook } from '../../../lib/replies/receive-esp-webhook';
import { allEffects } from '../../../lib/replies/suppression-proposal';
import { additionalFields } from './fields';
import type { OperationInput, StoreOperation } from './operation';

// Mailgun repeats over 8 hours, SendGrid over 24; what was received before is refused by its key anyway.
const DEFAULT_WINDOW_HOURS = 24;

async function receive(input: OperationInput): Promise<IDataObject> {
	const { store, form, now, actor } = input;
	const more = form.within('additionalFields');
	const provider = form.choice<EspProvider>('provider');
	const verifier = await input.wireEsp({
		provider,
		topics: (provider === 'ses' ? form.optionalWords('topicArns') : undefined) ?? [],
		publicKey: provider === 'sendgrid' ? form.optionalText('verificationKey') : undefined,
		maxAgeMs: (more.optionalNumber('replayHours') ?? DEFAULT_WINDOW_HOURS) * 3_600_000,
	});
	const call = {
		rawBody: await input.readBinary(form.text('binaryProperty', 'Input Binary Field')),
		headers: headersOf(form.optionalObject('headers', 'Headers') ?? {}),
	};
	const toggles = {
		...allEffects,
		pauseOnComplaint: more.optionalChoice('onComplaint') !== 'keep',
	};
	const { events, ...receipt } = await receiveEspWebhook(
		store,
		{ verifier, call, owner: actor },
		{ now, toggles, isSharedDomain: (domain) => input.sharedBy(domain) !== undefined },
	);

	return {
		...receipt,
		received: events.length,
		events: events as IDataObject[],
		ignored: [...receipt.ignored],
	};
}

function headersOf(headers: IDataObject): Record<string, string | undefined> {
	return Object.fromEntries(
		Object.entries(headers).map(([name, value]) => [
			name.toLowerCase(),
			typeof value === 'string' ? value : undefined,
		]),
	);
}

export const espEventOperations: readonly StoreOperation[] = [
	{
		operation: 'receiveWebhook',
		name: 'Receive Webhook',
		action: 'Receive a webhook of an email service provider',
		description:
			'Check the signature of a call of SES, SendGrid or Mailgun and apply its bounces, complaints and opt-outs once',
		properties: [
			{
				displayName: 'Provider',
				name: 'provider',
				type: 'options',
				options: [
					{ name: 'Amazon SES (SNS)', value: 'ses' },
					{ name: 'Mailgun', value: 'mailgun' },
					{ name: 'SendGrid', value: 'sendgrid' },
				],
				default: 'ses',
			},
			{
				displayName: 'Topic ARNs',
				name: 'topicArns',
				type: 'string',
				default: '',
				required: true,
				placeholder: 'e.g. arn:aws:sns:eu-west-1:123456789012:ses-events',
				displayOptions: { show: { provider: ['ses'] } },
				description:
					'Your SNS topics, separated by commas. Messages of any other topic are refused, however well signed.',
			},
			{
				displayName: 'Verification Key',
				name: 'verificationKey',
				type: 'string',
				default: '',
				required: true,
				displayOptions: { show: { provider: ['sendgrid'] } },
				description:
					'The public key of "Signed Event Webhook Requests" in the mail settings of SendGrid',
			},
			{
				displayName: 'The signing key of Mailgun is read from the store credential.',
				name: 'mailgunNotice',
				type: 'notice',
				default: '',
				displayOptions: { show: { provider: ['mailgun'] } },
			},
			{
				displayName: 'Input Binary Field',
				name: 'binaryProperty',
				type: 'string',
				default: 'data',
				required: true,
				description:
					'Where the raw body is: switch on "Raw Body" in the Webhook node. A signature covers bytes, not parsed JSON.',
			},
			{
				displayName: 'Headers',
				name: 'headers',
				type: 'json',
				default: '={{ $json.headers }}',
				description: 'The headers of the call, as the Webhook node gives them',
			},
			additionalFields([
				{
					displayName: 'On Complaint',
					name: 'onComplaint',
					type: 'options',
					options: [
						{ name: 'Keep the Mailbox Running', value: 'keep' },
						{ name: 'Pause the Mailbox', value: 'pause' },
					],
					default: 'pause',
				},
				{
					displayName: 'Replay Window (Hours)',
					name: 'replayHours',
					type: 'number',
					typeOptions: { minValue: 1, maxValue: 168 },
					default: DEFAULT_WINDOW_HOURS,
					description:
						'How old a signature may be; a call seen before is never applied twice anyway',
				},
			]),
		],
		run: receive,
	},
];
