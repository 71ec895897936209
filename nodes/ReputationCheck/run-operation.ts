import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { applyActions } from '../../lib/reputation/apply-actions';
import { checkDomain } from '../../lib/reputation/check-domain';
import { checkServerIdentity } from '../../lib/reputation/check-server';
import { finishDrains } from '../../lib/reputation/finish-drains';
import type { KeptFindings } from '../../lib/reputation/keep-findings';
import { keepFindings } from '../../lib/reputation/keep-findings';
import type { ReputationAlert } from '../../lib/reputation/judge-thresholds';
import { openDelistRequestOf } from '../../lib/reputation/open-delist-request';
import { recordAnswer } from '../../lib/reputation/record-answer';
import { reassign } from '../../lib/reputation/reassign';
import { scoreEverything } from '../../lib/reputation/score-everything';
import { controlServer } from '../../lib/reputation/server-control';
import { stopOrAllowThreads } from '../../lib/reputation/stop-threads';
import { failedItem } from '../shared/each-item';
import type { ReputationKit } from '../shared/wire-reputation';
import { checkBlocklists } from './check-blocklists';
import { checkMessage } from './check-message';
import { alertToJson, eventToJson, findingsToJson, requestToJson, scoreToJson } from './output';
import {
	readActor,
	readAnswer,
	readApplyActions,
	readDelistUpdate,
	readEventId,
	readDomainQuestion,
	readItem,
	readListingStatus,
	readMetric,
	readProfile,
	readReassignCommand,
	readServerCommand,
	readServerQuestion,
	readsAnswer,
} from './parameters';

/** What an operation made of one item: its results, and what a person should hear. */
export interface ItemResult {
	readonly results: readonly IDataObject[];
	readonly alerts: readonly ReputationAlert[];
}

export interface ItemContext {
	readonly context: IExecuteFunctions;
	readonly itemIndex: number;
	readonly kit: ReputationKit;
}

type ItemOperation = (item: ItemContext) => Promise<ItemResult>;

const perItem: Readonly<Record<string, ItemOperation>> = {
	checkDomain: domainHealth,
	checkServer: serverHealth,
	checkMessage,
	listListings,
	manageServer,
	openDelistRequest,
	reassign: reassignMailboxes,
	recordMetrics,
	updateDelistRequest,
};

/** The Results and Alerts outputs. */
export async function runOperation(
	context: IExecuteFunctions,
	operation: string,
	kit: () => Promise<ReputationKit>,
): Promise<INodeExecutionData[][]> {
	if (operation === 'checkBlocklists') return await checkBlocklists(context, kit);
	const results: INodeExecutionData[] = [];
	const alerts: INodeExecutionData[] = [];
	const run = operation === 'score' ? scoreAll : (perItem[operation] ?? domainHealth);
	// The whole store is scored once, however many items come in.
	const items = operation === 'score' ? context.getInputData().slice(0, 1) : context.getInputData();

	for (const itemIndex of items.keys()) {
		const pairedItem = { item: itemIndex };
		try {
			const result = await run({ context, itemIndex, kit: await kit() });
			results.push(...result.results.map((json) => ({ json, pairedItem })));
			alerts.push(...result.alerts.map((alert) => ({ json: alertToJson(alert), pairedItem })));
		} catch (error) {
			results.push(failedItem(context, error, itemIndex));
		}
	}

	return [results, alerts];
}

async function domainHealth({ context, itemIndex, kit }: ItemContext): Promise<ItemResult> {
	const { checkTls, checkPostmaster, ...question } = readDomainQuestion(context, itemIndex);
	const ports = {
		dns: kit.dns,
		domains: kit.domains,
		now: kit.clock.now(),
		...(checkTls ? { tls: kit.tls } : {}),
		...(checkPostmaster ? { postmaster: kit.postmaster } : {}),
	};
	const findings = await checkDomain(ports, question);

	return await review(
		{ context, itemIndex, kit },
		{ subject: question.domain, subjectKind: 'domain', findings },
	);
}

async function serverHealth({ context, itemIndex, kit }: ItemContext): Promise<ItemResult> {
	const question = readServerQuestion(context, itemIndex);
	const findings = await checkServerIdentity(kit.dns, question);

	return await review(
		{ context, itemIndex, kit },
		{ subject: question.ip, subjectKind: 'ip', findings },
	);
}

/** Keeps what was found, tells what is new, and stops new threads or allows them again. */
async function review(
	{ context, itemIndex, kit }: ItemContext,
	found: Omit<KeptFindings, 'now'>,
): Promise<ItemResult> {
	const kept = { ...found, now: kit.clock.now() };
	const alerts = await keepFindings(kit.store, kept);
	const actor = readActor(context, itemIndex);
	const taken = readApplyActions(context, itemIndex)
		? await stopOrAllowThreads(kit.store, { ...kept, alerts, actor })
		: [];
	const actions = taken.map(({ action, because }) => `${action}: ${because}`);
	const json = findingsToJson(found.subject, found.findings);

	return { results: [{ ...readItem(context, itemIndex), ...json, actions }], alerts };
}

async function scoreAll({ context, kit }: ItemContext): Promise<ItemResult> {
	const { profile, applyActions: applies } = readProfile(context);
	const ports = { ...kit.store, clock: kit.clock, isShared: kit.isShared };
	const { scores, alerts, mailboxes } = await scoreEverything(ports, profile);
	const actor = readActor(context, 0);
	const taken = applies ? await applyActions(ports, alerts, { mailboxes, actor }) : [];
	const drained = await finishDrains(ports, { mailboxes, actor });
	const results = scores.map((scored) => {
		const actions = taken.filter(
			({ kind, subject }) => scored.kind === kind && subject === scored.subject,
		);
		const isDrained = scored.kind === 'server' && drained.includes(scored.subject);

		return {
			...scoreToJson(scored),
			actions: [
				...actions.map(({ action, because }) => `${action}: ${because}`),
				...(isDrained ? ['disabled: drained'] : []),
			],
		};
	});

	return { results, alerts };
}

async function listListings({ context, itemIndex, kit }: ItemContext): Promise<ItemResult> {
	const status = readListingStatus(context, itemIndex);
	const { reputation } = kit.store;
	const events = await reputation.listEvents({ ...(status ? { status } : {}), limit: 1000 });
	const requests = await reputation.listDelistRequests({ limit: 1000 });
	const results = events.map((event) =>
		eventToJson(
			event,
			requests.findLast(({ eventId }) => eventId === event.id),
		),
	);

	return { results, alerts: [] };
}

async function manageServer({ context, itemIndex, kit }: ItemContext): Promise<ItemResult> {
	const ports = { ...kit.store, clock: kit.clock };
	const server = await controlServer(ports, readServerCommand(context, itemIndex));
	const { id, name, status, statusReason, tier, score, weight } = server;

	return { results: [{ id, server: name, status, statusReason, tier, score, weight }], alerts: [] };
}

async function reassignMailboxes({ context, itemIndex, kit }: ItemContext): Promise<ItemResult> {
	const command = readReassignCommand(context, itemIndex);
	const { moves, waiting, tasks } = await reassign(
		{ ...kit.store, dns: kit.dns, clock: kit.clock },
		command,
	);
	const json = {
		server: command.server,
		dryRun: command.dryRun,
		moved: moves.length,
		moves: moves.map((move) => ({ ...move })),
		waiting: waiting.map((wait) => ({ ...wait })),
		tasks: [...tasks],
	};

	return { results: [json], alerts: [] };
}

async function recordMetrics({ context, itemIndex, kit }: ItemContext): Promise<ItemResult> {
	const now = kit.clock.now();
	if (readsAnswer(context, itemIndex)) {
		const given = readAnswer(context, itemIndex);
		const { figures, refused, alerts } = await recordAnswer(kit.store, { ...given, now });
		const json = {
			source: figures[0]?.source ?? given.from,
			recorded: figures.length > 0,
			refused,
			figures: figures.map((figure) => ({ ...figure })),
		};

		return { results: [json], alerts };
	}
	const metric = readMetric(context, itemIndex, now);
	await kit.store.reputation.recordMetrics([metric]);

	return { results: [{ ...readItem(context, itemIndex), ...metric, recorded: true }], alerts: [] };
}

async function openDelistRequest({ context, itemIndex, kit }: ItemContext): Promise<ItemResult> {
	const { event, request } = await openDelistRequestOf(kit.store.reputation, {
		eventId: readEventId(context, itemIndex),
		actor: readActor(context, itemIndex),
	});

	return { results: [eventToJson(event, request)], alerts: [] };
}

async function updateDelistRequest({ context, itemIndex, kit }: ItemContext): Promise<ItemResult> {
	const { id, ...patch } = readDelistUpdate(context, itemIndex);
	const submittedAt = patch.status === 'submitted' ? { submittedAt: kit.clock.now() } : {};
	const request = await kit.store.reputation.updateDelistRequest(id, { ...patch, ...submittedAt });

	return {
		results: [{ requestId: id, found: request !== undefined, ...requestToJson(request) }],
		alerts: [],
	};
}
