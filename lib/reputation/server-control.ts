import type { Clock } from '../clock';
import { ConfigurationError } from '../mail/errors';
import type { ReputationLog } from '../store/reputation-log';
import type { Server, ServerList, ServerStatus } from '../store/server-list';
import { SERIOUS_WEIGHT, weightOf } from './listing-event';

export interface ServerControlPorts {
	readonly servers: ServerList;
	readonly reputation: ReputationLog;
	readonly clock: Clock;
}

export type ServerAction = 'enable' | 'drain' | 'disable' | 'quarantine';

export interface ServerCommand {
	readonly server: string;
	readonly action: ServerAction;
	readonly actor: string;
	readonly reason: string;
	/** Enables although checks fail; the reason is recorded. */
	readonly force: boolean;
}

const STATUS: Readonly<Record<ServerAction, ServerStatus>> = {
	enable: 'enabled',
	drain: 'draining',
	disable: 'disabled',
	quarantine: 'quarantined',
};

/** @throws ConfigurationError */
export async function findServer(servers: ServerList, nameOrId: string): Promise<Server> {
	const found =
		(await servers.get(nameOrId)) ??
		(await servers.list({})).find(
			({ name, heloName }) => name === nameOrId || heloName === nameOrId,
		);
	if (found) return found;

	throw new ConfigurationError(
		`There is no server "${nameOrId}" in the store`,
		'Use the name it was saved under; Outreach Store lists all servers',
	);
}

/**
 * Changes what a server may do. Lowering is always allowed; "enable" only when nothing known speaks
 * against it, or with a reason.
 * @throws ConfigurationError
 */
export async function controlServer(
	ports: ServerControlPorts,
	command: ServerCommand,
): Promise<Server> {
	const server = await findServer(ports.servers, command.server);
	if (command.action === 'enable') await requireClean(ports, server, command);
	await carryOut(ports, server, { ...command, at: ports.clock.now() });

	return { ...server, status: STATUS[command.action], statusReason: command.reason };
}

/** The status, and the act in the record: how long a quarantine lasts is told from it. */
export async function carryOut(
	{ servers, reputation }: Pick<ServerControlPorts, 'servers' | 'reputation'>,
	server: Server,
	act: Pick<ServerCommand, 'action' | 'actor' | 'reason'> & { readonly at: number },
): Promise<void> {
	const { action, actor, reason, at } = act;
	const status = STATUS[action];
	await servers.setStatus(server.id, status, reason);
	await reputation.recordAction({
		actor,
		action: `server.${action}`,
		subject: server.id,
		beforeState: server.status,
		afterState: status,
		reason,
		at,
	});
}

/** @throws ConfigurationError that names what speaks against enabling it */
export async function requireClean(
	{ reputation }: Pick<ServerControlPorts, 'reputation'>,
	server: Server,
	{ force, reason }: Pick<ServerCommand, 'force' | 'reason'>,
): Promise<void> {
	const open = await openIssues(reputation, server);
	if (open.length === 0) return;
	if (force && reason.trim() !== '') return;

	throw new ConfigurationError(
		`The server "${server.name}" could not be enabled because ${open.join(', ')}`,
		'Repair that and check again, or switch "Force" on and give a reason',
	);
}

/** What speaks against sending from this server now. */
export async function openIssues(
	reputation: ReputationLog,
	server: Pick<Server, 'ip4' | 'ip6' | 'heloName'>,
): Promise<readonly string[]> {
	const subjects = [server.ip4, server.ip6].filter((ip) => ip !== null);
	const issues: string[] = [];
	for (const subject of subjects) {
		const events = await reputation.listEvents({ status: 'active', subject, limit: 50 });
		const serious = events.filter((event) => weightOf(event).weight >= SERIOUS_WEIGHT);
		issues.push(...serious.map(({ zone }) => `${subject} is listed at ${zone}`));
		const checks = await reputation.listDnsChecks(subject);
		issues.push(
			...checks
				.filter(({ status }) => status === 'fail')
				.map(({ checkName }) => `the ${checkName} check of ${subject} fails`),
		);
	}

	return issues;
}
