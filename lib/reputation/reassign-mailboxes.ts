import type { Mailbox } from '../store/mailbox-pool';
import type { ReputationLog } from '../store/reputation-log';
import type { Server } from '../store/server-list';

export interface ReassignFacts {
	readonly source: Server;
	readonly servers: readonly Server[];
	readonly mailboxes: readonly Mailbox[];
	/** Open issues by server id, of the store and of the look before a move: not ready means no move. */
	readonly issues: ReadonlyMap<string, readonly string[]>;
	/** By server id: domains whose SPF record does not cover it yet. */
	readonly uncovered: ReadonlyMap<string, ReadonlySet<string>>;
	/** Mailboxes that were moved within the last 30 days. */
	readonly movedRecently: ReadonlySet<string>;
	/** The named cause (list, content, bad data); empty: none given. */
	readonly cause: string;
	/** Moves of this server within the last 24 hours. */
	readonly movedToday: number;
}

export interface PlannedMove {
	readonly mailboxId: string;
	readonly address: string;
	readonly fromServer: string;
	readonly toServer: string;
	/** At most half of the old one: a new address starts lower (section 8). */
	readonly newCap: number;
}

export interface ReassignPlan {
	readonly moves: readonly PlannedMove[];
	/** Mailboxes that wait, and why. */
	readonly waiting: ReadonlyArray<{ readonly mailboxId: string; readonly why: WaitReason }>;
	/** What a person has to do first. */
	readonly tasks: readonly string[];
}

export type WaitReason =
	'daily_share_used' | 'no_free_target' | 'target_not_ready' | 'cause_not_named';

const MAX_SHARE_PER_DAY = 0.25;
const MIN_TARGET_SCORE = 80;
const MAX_MAILBOXES_PER_IP = 10;

/** Which mailboxes move where today; the reasons for those that stay. Nothing is ever forced. */
export function planReassignment(facts: ReassignFacts): ReassignPlan {
	const affected = facts.mailboxes.filter(({ serverId }) => serverId === facts.source.id);
	// Of those that were there this morning: the quarter must not shrink with every run.
	const perDay = Math.max(1, Math.floor((affected.length + facts.movedToday) * MAX_SHARE_PER_DAY));
	let left = Math.max(0, perDay - facts.movedToday);
	const slots = new Map(facts.servers.map((server) => [server.id, freeSlots(facts, server)]));
	const moves: PlannedMove[] = [];
	const waiting: Array<{ mailboxId: string; why: WaitReason }> = [];

	for (const mailbox of affected) {
		const target = chooseTarget(facts, mailbox, slots);
		const why = waitReason({ facts, mailbox, target, left, slots });
		if (why !== undefined || !target) {
			waiting.push({ mailboxId: mailbox.id, why: why ?? 'no_free_target' });
			continue;
		}
		left -= 1;
		slots.set(target.id, (slots.get(target.id) ?? 0) - 1);
		moves.push({
			mailboxId: mailbox.id,
			address: mailbox.address,
			fromServer: facts.source.id,
			toServer: target.id,
			newCap: Math.max(1, Math.floor(mailbox.dailyCap / 2)),
		});
	}

	return { moves, waiting, tasks: tasksOf(facts, waiting) };
}

interface WaitFacts {
	readonly facts: ReassignFacts;
	readonly mailbox: Mailbox;
	readonly target: Server | undefined;
	readonly left: number;
	readonly slots: ReadonlyMap<string, number>;
}

function waitReason({ facts, mailbox, target, left, slots }: WaitFacts): WaitReason | undefined {
	// Moving a bad list spreads the damage: a second move needs to know why.
	if (facts.movedRecently.has(mailbox.id) && facts.cause.trim() === '') return 'cause_not_named';
	if (!target) {
		const isBlocked = facts.servers.some(
			(server) => isSuitable(facts.source, server, mailbox) && (slots.get(server.id) ?? 0) > 0,
		);

		return isBlocked ? 'target_not_ready' : 'no_free_target';
	}

	return left > 0 ? undefined : 'daily_share_used';
}

/** Server limits count, and so does the address they share (ledger S2: 8 planned, 10 at most). */
export function freeSlots({ mailboxes }: Pick<ReassignFacts, 'mailboxes'>, server: Server): number {
	return placesOf(server) - mailboxes.filter(({ serverId }) => serverId === server.id).length;
}

export function placesOf({ maxMailboxes, limits }: Server): number {
	return Math.min(maxMailboxes, limits.maxMailboxesPerIp ?? MAX_MAILBOXES_PER_IP);
}

function chooseTarget(
	facts: ReassignFacts,
	mailbox: Mailbox,
	slots: ReadonlyMap<string, number>,
): Server | undefined {
	const fit = facts.servers.filter(
		(server) => isFit(facts, server, mailbox) && (slots.get(server.id) ?? 0) > 0,
	);
	const preference = (server: Server): number =>
		(server.tier === 'warm' ? 0 : 100) +
		(sameNetwork(server, facts.source) ? 10 : 0) +
		(100 - (server.score ?? 100)) / 100;

	return [...fit].sort((a, b) => preference(a) - preference(b))[0];
}

function isFit(
	{ source, issues, uncovered }: ReassignFacts,
	server: Server,
	mailbox: Mailbox,
): boolean {
	const isReady =
		(issues.get(server.id)?.length ?? 0) === 0 &&
		uncovered.get(server.id)?.has(mailbox.domain) !== true;

	return isReady && isSuitable(source, server, mailbox);
}

/** Could take it once nothing is in the way. */
function isSuitable(source: Server, server: Server, mailbox: Mailbox): boolean {
	if (!isCandidate(source, server)) return false;

	return (
		mailbox.poolTags.every((tag) => server.poolTags.includes(tag)) || server.poolTags.length === 0
	);
}

export function isCandidate(source: Server, server: Server): boolean {
	const isOther = server.id !== source.id && server.status === 'enabled';

	return isOther && server.tier !== 'quarantine' && (server.score ?? 100) >= MIN_TARGET_SCORE;
}

/** A list that means the neighbourhood would follow us there. */
function sameNetwork(one: Server, other: Server): boolean {
	const network = (ip: string | null): string | undefined => ip?.split('.').slice(0, 3).join('.');

	return one.ip4 !== null && network(one.ip4) === network(other.ip4);
}

function tasksOf(
	facts: ReassignFacts,
	waiting: ReadonlyArray<{ why: WaitReason }>,
): readonly string[] {
	const tasks = facts.servers
		.filter((server) => server.id !== facts.source.id && server.status === 'enabled')
		.flatMap((server) => tasksAt(facts, server));
	if (waiting.some(({ why }) => why === 'no_free_target')) {
		tasks.push(
			'Add a server, or free a place: no enabled server with a score of 80 or more has one.',
		);
	}
	if (waiting.some(({ why }) => why === 'cause_not_named')) {
		tasks.push(
			'Name the cause (list, content, bad data) before moving a mailbox for the second time in 30 days.',
		);
	}

	return tasks;
}

/** What has to be right at a server before anything moves there. */
function tasksAt({ issues, uncovered }: ReassignFacts, server: Server): readonly string[] {
	const open = (issues.get(server.id) ?? []).join(', ').replace(/\.$/, '');
	const terms = [
		server.ip4 === null ? '' : `ip4:${server.ip4}`,
		server.ip6 === null ? '' : `ip6:${server.ip6}`,
	];
	const missing = terms.filter(Boolean).join(' ');
	const spf = [...(uncovered.get(server.id) ?? [])].map(
		(domain) =>
			`Add ${missing} to the SPF record of ${domain} before its mailboxes move to "${server.name}".`,
	);

	return [...(open === '' ? [] : [`Make "${server.name}" ready: ${open}.`]), ...spf];
}

/** Mailboxes moved since a time, from the record of acts; of one server when it is named. */
export async function movesSince(
	reputation: ReputationLog,
	since: number,
	fromServer?: string,
): Promise<readonly string[]> {
	const actions = await reputation.listActions({ since, limit: 10_000 });

	return actions
		.filter(
			({ action, beforeState }) =>
				action === 'mailbox.reassign' &&
				(fromServer === undefined || beforeState?.split(' ', 1)[0] === fromServer),
		)
		.map(({ subject }) => subject);
}
