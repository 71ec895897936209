import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { ConfigurationError } from '../../lib/mail/errors';
import type { Mailbox } from '../../lib/store/mailbox-pool';
import type { WarmupPorts } from '../../lib/warmup/apply-plan';
import { applyPlan, planOf } from '../../lib/warmup/apply-plan';
import { control, enrol } from '../../lib/warmup/enrol';
import { acknowledgeOwnership } from '../../lib/warmup/own-mailbox-consent';
import { restartLower } from '../../lib/warmup/restart-lower';
import { failedItem } from '../shared/each-item';
import type { WarmupKit } from '../shared/wire-warmup';
import { exchange } from './exchange';
import { alertsOf, enrolmentToJson, progressToJson } from './output';
import type { Operation } from './parameters';
import { readEnrolment, readMailboxAddress, readOnlyMailbox, readWeekends } from './parameters';

export interface ItemResult {
	readonly results: readonly IDataObject[];
	readonly alerts: readonly IDataObject[];
}

interface ItemContext {
	readonly context: IExecuteFunctions;
	readonly itemIndex: number;
	readonly kit: WarmupKit;
	readonly operation: Operation;
}

const MAX_ENROLMENTS = 10_000;

/** The Results and Alerts outputs. */
export async function runOperation(
	context: IExecuteFunctions,
	operation: Operation,
	kit: () => Promise<WarmupKit>,
): Promise<INodeExecutionData[][]> {
	const results: INodeExecutionData[] = [];
	const alerts: INodeExecutionData[] = [];
	// One exchange per run, however many items come in.
	const items =
		operation === 'exchange' ? context.getInputData().slice(0, 1) : context.getInputData();

	for (const itemIndex of items.keys()) {
		const pairedItem = { item: itemIndex };
		try {
			const item = { context, itemIndex, kit: await kit(), operation };
			const result = await runItem(item);
			results.push(...result.results.map((json) => ({ json, pairedItem })));
			alerts.push(...result.alerts.map((json) => ({ json, pairedItem })));
		} catch (error) {
			results.push(failedItem(context, error, itemIndex));
		}
	}

	return [results, alerts];
}

async function runItem(item: ItemContext): Promise<ItemResult> {
	switch (item.operation) {
		case 'applyPlan':
			return await applyPlans(item);
		case 'status':
			return await showStatus(item);
		case 'enrol':
			return await enrolMailbox(item);
		case 'restartLower':
			return await restartMailbox(item);
		case 'exchange':
			return await exchange(item.context, item.kit);
		default:
			return await controlMailbox(item, item.operation);
	}
}

async function applyPlans({ context, itemIndex, kit }: ItemContext): Promise<ItemResult> {
	const ports = portsOf(kit);
	const results: IDataObject[] = [];
	const alerts: IDataObject[] = [];
	for (const mailbox of await wantedMailboxes(kit, readOnlyMailbox(context, itemIndex))) {
		const progress = await applyPlan(ports, mailbox, { weekends: readWeekends(context) });
		results.push(progressToJson(progress));
		alerts.push(...alertsOf(progress));
	}

	return { results, alerts };
}

async function showStatus({ context, itemIndex, kit }: ItemContext): Promise<ItemResult> {
	const results: IDataObject[] = [];
	for (const mailbox of await wantedMailboxes(kit, readOnlyMailbox(context, itemIndex))) {
		const enrolment = await kit.store.warmups.get(mailbox.id);
		if (enrolment) results.push(enrolmentToJson(mailbox, enrolment, planOf(enrolment)));
	}

	return { results, alerts: [] };
}

async function enrolMailbox({ context, itemIndex, kit }: ItemContext): Promise<ItemResult> {
	const mailbox = await findMailbox(kit, readMailboxAddress(context, itemIndex));
	const request = readEnrolment(context, itemIndex, kit.clock.now());
	const enrolment = await enrol(portsOf(kit), mailbox, request);
	if (request.acknowledged)
		await acknowledgeOwnership(kit.store.consents, mailbox, request.acknowledged);

	return { results: [enrolmentToJson(mailbox, enrolment, planOf(enrolment))], alerts: [] };
}

async function restartMailbox({ context, itemIndex, kit }: ItemContext): Promise<ItemResult> {
	const mailbox = await findMailbox(kit, readMailboxAddress(context, itemIndex));
	const next = await restartLower(portsOf(kit), mailbox);

	return { results: [enrolmentToJson(mailbox, next, planOf(next))], alerts: [] };
}

async function controlMailbox(
	{ context, itemIndex, kit }: ItemContext,
	act: 'hold' | 'resume' | 'reset' | 'stop',
): Promise<ItemResult> {
	const mailbox = await findMailbox(kit, readMailboxAddress(context, itemIndex));
	const enrolment = await kit.store.warmups.get(mailbox.id);
	if (!enrolment) {
		throw new ConfigurationError(
			`"${mailbox.address}" is not enrolled in a warm-up`,
			'Run the operation "Enrol" for it first',
		);
	}
	const next = await control(portsOf(kit), { mailbox, enrolment }, act);

	return { results: [enrolmentToJson(mailbox, next, planOf(next))], alerts: [] };
}

function portsOf({ store, weigh, clock }: WarmupKit): WarmupPorts {
	return { ...store, weigh, clock };
}

async function findMailbox({ store }: WarmupKit, address: string): Promise<Mailbox> {
	const mailbox = await store.mailboxes.findByAddress(address);
	if (mailbox) return mailbox;

	throw new ConfigurationError(
		`There is no mailbox "${address}" in the store`,
		'Add it with Outreach Store, resource "Mailbox"',
	);
}

async function wantedMailboxes(kit: WarmupKit, only: string): Promise<readonly Mailbox[]> {
	if (only !== '') return [await findMailbox(kit, only)];
	const enrolments = await kit.store.warmups.list({ limit: MAX_ENROLMENTS });
	const mailboxes = await Promise.all(
		enrolments.map(async ({ mailboxId }) => await kit.store.mailboxes.get(mailboxId)),
	);

	return mailboxes.filter((mailbox) => mailbox !== undefined);
}
