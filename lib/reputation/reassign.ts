import type { Clock } from '../clock';
import { allMailboxes } from '../store/all-mailboxes';
import type { Mailbox, MailboxPool } from '../store/mailbox-pool';
import type { ReputationLog } from '../store/reputation-log';
import type { ServerList } from '../store/server-list';
import type { ReassignPlan } from './reassign-mailboxes';
import type { RecordLookup } from './ports';
import { preflight } from './preflight';
import { isCandidate, movesSince, planReassignment } from './reassign-mailboxes';
import { findServer, openIssues } from './server-control';

export interface ReassignPorts {
	readonly mailboxes: MailboxPool;
	readonly servers: ServerList;
	readonly reputation: ReputationLog;
	readonly dns: RecordLookup;
	readonly clock: Clock;
}

export interface ReassignCommand {
	readonly server: string;
	readonly cause: string;
	readonly actor: string;
	/** Only says what would happen. */
	readonly dryRun: boolean;
}

const DAY_MS = 24 * 3_600_000;

/**
 * Moves mailboxes away from a server, a quarter a day at most; open threads keep their mailbox, only
 * the way out changes.
 * @throws ConfigurationError
 */
export async function reassign(
	ports: ReassignPorts,
	command: ReassignCommand,
): Promise<ReassignPlan> {
	const { reputation, clock } = ports;
	const source = await findServer(ports.servers, command.server);
	const servers = await ports.servers.list({});
	const mailboxes = await allMailboxes(ports.mailboxes);
	const looked = await preflight(
		ports.dns,
		servers.filter((server) => isCandidate(source, server)),
		mailboxes.filter(({ serverId }) => serverId === source.id),
	);
	const issues = new Map<string, readonly string[]>();
	for (const server of servers) {
		const known = await openIssues(reputation, server);
		issues.set(server.id, [...known, ...(looked.issues.get(server.id) ?? [])]);
	}
	const today = new Set(await movesSince(reputation, clock.now() - DAY_MS, source.id));
	const plan = planReassignment({
		source,
		servers,
		mailboxes,
		issues,
		uncovered: looked.uncovered,
		movedRecently: new Set(await movesSince(reputation, clock.now() - 30 * DAY_MS)),
		cause: command.cause,
		movedToday: today.size,
	});
	if (!command.dryRun) await applyMoves(ports, plan, { command, mailboxes });

	return plan;
}

async function applyMoves(
	ports: ReassignPorts,
	{ moves }: ReassignPlan,
	{
		command,
		mailboxes,
	}: { readonly command: ReassignCommand; readonly mailboxes: readonly Mailbox[] },
): Promise<void> {
	for (const move of moves) {
		const mailbox = mailboxes.find(({ id }) => id === move.mailboxId);
		if (!mailbox) continue;
		await ports.mailboxes.upsert({
			address: mailbox.address,
			serverId: move.toServer,
			dailyCap: move.newCap,
		});
		await ports.reputation.recordAction({
			actor: command.actor,
			action: 'mailbox.reassign',
			subject: mailbox.id,
			beforeState: `${mailbox.serverId ?? ''} cap ${mailbox.dailyCap}`,
			afterState: `${move.toServer} cap ${move.newCap}`,
			reason: command.cause,
			at: ports.clock.now(),
		});
	}
}
