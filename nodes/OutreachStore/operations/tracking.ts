import type { IDataObject } from 'n8n-workflow';

import { ConfigurationError } from '../../../lib/mail/errors';
import { looksLikeMachine, readHit, withTracking } from '../../../lib/sending/tracking-link';
import { auditEntry } from './audit-entry';
import { campaignField } from './fields';
import type { OperationInput, StoreOperation } from './operation';

async function addLinks({ store, form }: OperationInput): Promise<IDataObject> {
	const html = form.text('html', 'HTML');
	// Several countries want consent for this; without it the mail stays as it is.
	if (!form.flag('consent')) return { html, tracked: false };
	const baseUrl = form.text('baseUrl', 'Base URL');
	if (!URL.canParse(baseUrl) || !baseUrl.startsWith('https:')) {
		throw new ConfigurationError(
			`"Base URL" could not be used because "${baseUrl}" is no https address.`,
			'Enter the production URL of the webhook of template 08.',
		);
	}
	const offer = {
		baseUrl,
		campaignId: form.optionalText('campaignId') ?? '',
		stepId: form.optionalText('stepId') ?? '',
		leadId: form.optionalText('leadId') ?? '',
		opens: form.flag('opens'),
		clicks: form.flag('clicks'),
	};

	return { html: withTracking(html, offer, await store.sends.signingKey()), tracked: true };
}

async function recordHit({ store, form, now }: OperationInput): Promise<IDataObject> {
	const hit = readHit(form.strangersText('token'), [await store.sends.signingKey()]);
	if (!hit) return { valid: false };
	const machine = looksLikeMachine(form.strangersText('userAgent'));
	await store.audit.append(
		auditEntry(
			{ actor: 'recipient', now },
			{
				action: `tracking.${hit.kind}`,
				reason: machine ? 'fetched by a machine' : 'fetched by a reader',
				campaignId: hit.campaignId,
				stepId: hit.stepId,
				details: { leadId: hit.leadId, target: withoutQuery(hit.target), machine },
			},
		),
	);

	return { valid: true, ...hit, machine };
}

/** Links are made for one person: what stands behind "?" may name them, and no erasure would find it. */
function withoutQuery(target: string): string {
	return target.replace(/[?#].*$/s, '');
}

export const trackingOperations: readonly StoreOperation[] = [
	{
		operation: 'addLinks',
		name: 'Add Links',
		action: 'Add tracking to a mail',
		description: 'Put a pixel and signed redirects into HTML, if the person has agreed to it',
		properties: [
			{
				displayName: 'HTML',
				name: 'html',
				type: 'string',
				typeOptions: { rows: 4 },
				default: '={{ $json.html }}',
				required: true,
			},
			{
				displayName: 'Consent',
				name: 'consent',
				type: 'boolean',
				default: false,
				description: 'Whether the person agreed to be tracked; without it the HTML stays as it is',
			},
			{
				displayName: 'Base URL',
				name: 'baseUrl',
				type: 'string',
				default: '',
				placeholder: 'e.g. https://n8n.example.com/webhook/outreach/t',
				description: 'Where template 08 listens; a domain aligned with the sender looks best',
			},
			{
				displayName: 'Opens',
				name: 'opens',
				type: 'boolean',
				default: true,
				description: 'Whether to add a pixel',
			},
			{
				displayName: 'Clicks',
				name: 'clicks',
				type: 'boolean',
				default: true,
				description: 'Whether to lead links through the redirect',
			},
			{ ...campaignField },
			{ displayName: 'Step', name: 'stepId', type: 'string', default: '1' },
			{ displayName: 'Lead ID', name: 'leadId', type: 'string', default: '={{ $json.leadId }}' },
		],
		run: addLinks,
	},
	{
		operation: 'recordHit',
		name: 'Record Hit',
		action: 'Record an open or a click',
		description:
			'Check a tracking link, note who fetched it (a reader or a machine), and give its target',
		properties: [
			{
				displayName: 'Token',
				name: 'token',
				// eslint-disable-next-line n8n-nodes-base/node-param-type-options-password-missing -- it stands in a link of a mail
				type: 'string',
				default: '={{ $json.query.t }}',
			},
			{
				displayName: 'User Agent',
				name: 'userAgent',
				type: 'string',
				default: "={{ $json.headers['user-agent'] }}",
			},
		],
		run: recordHit,
	},
];
