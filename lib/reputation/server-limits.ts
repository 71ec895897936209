import { ConfigurationError } from '../mail/errors';
import type { MailboxPool } from '../store/mailbox-pool';
import type { ServerList } from '../store/server-list';
import { freeSlots } from './reassign-mailboxes';
import { findServer } from './server-control';

export interface AssignmentPorts {
	readonly mailboxes: Pick<MailboxPool, 'list' | 'findByAddress'>;
	readonly servers: ServerList;
}

export interface Assignment {
	readonly address: string;
	/** Undefined: the assignment stays as it is. */
	readonly serverId: string | undefined;
}

const ALL = 100_000;

/**
 * The server's id, when there is a place left: 10 mailboxes share an address at most, 150 a server
 * (or what its row says).
 * @throws ConfigurationError
 */
export async function requirePlace(
	{ mailboxes, servers }: AssignmentPorts,
	{ address, serverId }: Assignment,
): Promise<string | undefined> {
	if (serverId === undefined) return undefined;
	const server = await findServer(servers, serverId);
	const known = await mailboxes.findByAddress(address);
	if (known?.serverId === server.id) return server.id;
	const all = await mailboxes.list({ limit: ALL });
	if (freeSlots({ mailboxes: all }, server) > 0) return server.id;

	throw new ConfigurationError(
		`"${address}" could not be assigned to "${server.name}" because every place there is taken`,
		'Choose another server, or raise "Max Mailboxes" and the limit "maxMailboxesPerIp" of this one if it really has more addresses',
	);
}
