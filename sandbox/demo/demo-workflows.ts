import { nodeClasses } from '../../test/support/package-classes';
import type { WorkflowFile, WorkflowNode } from '../n8n/n8n-instance';
import { adaptTemplate, settingsOf, type Adaptation } from './adapt-template';
import { SENDER, type DemoWorld } from './demo-world';
import { demoLeads } from './leads';

/** Names of nodes of template 02 that the demo starts and reads. */
export const campaignNodes = {
	start: 'Run by hand',
	leads: 'Leads',
	validate: 'Validate',
	send: 'First mail',
	followUp: 'Follow-up mail',
	deferred: 'Deferred mails',
} as const;

export interface DemoWorkflows {
	readonly alert: string;
	readonly onFile: string;
	readonly replies: string;
	readonly campaign: string;
}

/** The shipped templates with the sandbox's values, and one small workflow that fills the store. */
export async function importDemoWorkflows(world: DemoWorld): Promise<DemoWorkflows> {
	const { n8n } = world;
	const classes = nodeClasses('build');
	const adapt = async (
		file: string,
		parameters: Adaptation['parameters'],
		errorWorkflow?: string,
	) =>
		await n8n.importWorkflow(
			adaptTemplate(file, {
				parameters,
				credentials: world.credentials,
				accepted: (type) =>
					(classes.get(type)?.description.credentials ?? []).map(({ name }) => name),
				errorWorkflow,
			}),
		);
	const alert = await adapt('09-error-alert.json', {});

	return {
		alert,
		onFile: await n8n.importWorkflow(onFileWorkflow(world)),
		replies: await adapt('03-reply-and-bounce-handling.json', {}, alert),
		campaign: await adapt('02-campaign-with-follow-ups.json', campaignValues(world), alert),
	};
}

/** What the sticky note of template 02 tells a person to edit, and the laboratory settings. */
function campaignValues({ sandbox }: DemoWorld): Adaptation['parameters'] {
	const rows = demoLeads.map(({ email, firstName, company, country, contactSource }) => ({
		email,
		firstName,
		company,
		country,
		contactSource,
	}));

	return {
		...settingsOf('02-campaign-with-follow-ups.json', { campaignId: 'demo-campaign' }),
		// A run by hand is a dry run as shipped.
		[campaignNodes.send]: { options: { manualRuns: 'send' } },
		[campaignNodes.followUp]: { options: { manualRuns: 'send' } },
		[campaignNodes.deferred]: { options: { manualRuns: 'send' } },
		[campaignNodes.leads]: {
			jsCode: `return ${JSON.stringify(rows, null, 2)}.map((json) => ({ json }));`,
		},
		[campaignNodes.validate]: {
			heloName: 'mail.alpha.test',
			mailFrom: SENDER,
			options: {
				allowPrivateAddresses: true,
				allowReservedDomains: true,
				dnsServers: sandbox.dns.servers.join(', '),
				smtpPort: sandbox.mxPort,
				respectProviderLimits: false,
				delayBetweenConnections: 0,
				connectTimeout: 3,
				commandTimeout: 3,
				dnsTimeout: 1,
			},
		},
	};
}

/** Before the campaign somebody has opted out and somebody has agreed, as in real life. */
function onFileWorkflow({ credentials }: DemoWorld): WorkflowFile {
	const store = (
		name: string,
		column: number,
		parameters: Record<string, unknown>,
	): WorkflowNode => ({
		id: name.toLowerCase().replaceAll(' ', '-'),
		name,
		type: 'n8n-nodes-outreach.outreachStore',
		typeVersion: 1,
		position: [column, 0],
		parameters,
		credentials: pick(credentials, 'outreachStoreApi'),
	});
	const optedOut = demoLeads.filter(({ suppressed }) => suppressed).map(({ email }) => email);
	const agreed = demoLeads.flatMap(({ email, consent }) => (consent ? [{ email, consent }] : []));

	return {
		name: 'Demo: what is on file',
		settings: { executionOrder: 'v1' },
		nodes: [
			{
				id: 'start',
				name: 'Run by hand',
				type: 'n8n-nodes-base.manualTrigger',
				typeVersion: 1,
				position: [0, 0],
				parameters: {},
			},
			store('Opted out last year', 220, {
				resource: 'suppression',
				operation: 'add',
				scope: 'address',
				addresses: optedOut.join(', '),
				reason: 'unsubscribe',
			}),
			{
				id: 'agreed',
				name: 'Agreed',
				type: 'n8n-nodes-base.code',
				typeVersion: 2,
				position: [440, 0],
				parameters: { jsCode: `return ${JSON.stringify(agreed)}.map((json) => ({ json }));` },
			},
			store('Record consent', 660, {
				resource: 'consent',
				operation: 'record',
				address: '={{ $json.email }}',
				type: 'explicit',
				source: '={{ $json.consent }}',
			}),
		],
		connections: {
			'Run by hand': to('Opted out last year'),
			'Opted out last year': to('Agreed'),
			Agreed: to('Record consent'),
		},
	};
}

function to(node: string): { main: Array<Array<{ node: string; type: 'main'; index: number }>> } {
	return { main: [[{ node, type: 'main', index: 0 }]] };
}

function pick<T>(values: Readonly<Record<string, T>>, name: string): Record<string, T> {
	const value = values[name];

	return value === undefined ? {} : { [name]: value };
}
