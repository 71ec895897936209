import { openStore } from '../../lib/adapters/store/open-store';
import type { ReplyEvent } from '../../lib/store/reply-log';
import type { OutreachStore } from '../../lib/store/store';
import { itemsOf, type Execution } from '../n8n/n8n-instance';
import type { DemoWorld } from './demo-world';
import { campaignNodes } from './demo-workflows';

export type Counts = Readonly<Record<string, number>>;

/** The campaign in numbers; what the servers and the store say, not what we hoped for. */
export interface DemoSummary {
	/** Addresses per verdict. */
	readonly validated: Counts;
	readonly sent: number;
	/** Refused by policy, per reason. */
	readonly blocked: Counts;
	readonly bounced: number;
	/** Answers, automatic answers and complaints, per class. */
	readonly replies: Counts;
	readonly suppressed: number;
	readonly telegramMessages: number;
	readonly auditRows: number;
	/** What the same campaign sends when it runs again: nothing. */
	readonly secondRunSent: number;
	readonly durationMs: number;
}

export interface Runs {
	readonly first: Execution;
	readonly second: Execution;
	readonly startedAt: number;
}

export async function openDemoStore({ storeFile }: DemoWorld): Promise<OutreachStore> {
	return await openStore({ kind: 'sqlite', file: storeFile });
}

export async function summarise(world: DemoWorld, runs: Runs): Promise<DemoSummary> {
	const store = await openDemoStore(world);
	try {
		const events = await allReplies(store);
		return {
			validated: countBy(validatedIn(runs.first), (item) => String(item.verdict)),
			sent: itemsOf(runs.first, campaignNodes.send, 0).length,
			blocked: countBy(itemsOf(runs.first, campaignNodes.send, 1), (item) => blockReason(item)),
			bounced: events.filter(({ eventType }) => eventType === 'bounce').length,
			replies: countBy(events.filter(isAnswer), classOf),
			suppressed: await store.suppressions.count(),
			telegramMessages: world.sandbox.telegram.messages().length,
			auditRows: await store.audit.count(),
			secondRunSent: itemsOf(runs.second, campaignNodes.send, 0).length,
			durationMs: Date.now() - runs.startedAt,
		};
	} finally {
		await store.close();
	}
}

export async function allReplies(store: OutreachStore): Promise<readonly ReplyEvent[]> {
	return await store.replies.list({ limit: 1000 });
}

function validatedIn(run: Execution): Array<Record<string, unknown>> {
	return [0, 1, 2, 3].flatMap((output) => itemsOf(run, campaignNodes.validate, output));
}

function blockReason(item: Record<string, unknown>): string {
	const [first] = Array.isArray(item.reasons) ? (item.reasons as unknown[]) : [];
	const code =
		typeof first === 'object' && first !== null ? (first as { code?: string }).code : first;

	return String(code ?? item.rule ?? item.reason);
}

function isAnswer({ eventType }: ReplyEvent): boolean {
	return eventType === 'reply' || eventType === 'auto_reply' || eventType === 'complaint';
}

/** `interested`, `out_of_office` ...; a complaint is a class of its own. */
function classOf({ eventType, subType }: ReplyEvent): string {
	return eventType === 'complaint' ? 'complaint' : (subType ?? eventType);
}

function countBy<T>(list: readonly T[], keyOf: (entry: T) => string): Counts {
	const counts: Record<string, number> = {};
	for (const entry of list) counts[keyOf(entry)] = (counts[keyOf(entry)] ?? 0) + 1;

	return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
