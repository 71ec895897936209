import type { Clock } from '../clock';
import type { Mailbox, MailboxPool } from '../store/mailbox-pool';
import type { ReputationLog } from '../store/reputation-log';
import type { Server, ServerList } from '../store/server-list';
import type { ReputationAlert } from './judge-thresholds';
import { controlServer } from './server-control';

export interface ActionPorts {
	readonly mailboxes: MailboxPool;
	readonly servers: ServerList;
	readonly reputation: ReputationLog;
	readonly clock: Clock;
}

export interface TakenAction {
	readonly action: 'paused' | 'caps_halved' | 'draining';
	readonly kind: 'mailbox' | 'server';
	/** Address of the mailbox, name of the server. */
	readonly subject: string;
	readonly because: string;
}

const WEEK_MS = 7 * 24 * 3_600_000;
const MONTH_MS = 30 * 24 * 3_600_000;

/** What the thresholds ask for. Only ever lowers volume; raising it again is a person's or the plan's. */
export async function applyActions(
	ports: ActionPorts,
	alerts: readonly ReputationAlert[],
	{ mailboxes, actor }: { readonly mailboxes: readonly Mailbox[]; readonly actor: string },
): Promise<readonly TakenAction[]> {
	const taken: TakenAction[] = [];
	for (const alert of alerts) {
		for (const mailbox of mailboxes.filter((candidate) => isMeant(alert, candidate))) {
			const action = await act(ports, { alert, mailbox, actor });
			if (action) taken.push(action);
		}
		const action = await actOnServer(ports, alert, actor);
		if (action) taken.push(action);
	}

	return taken;
}

/** Halves its cap; when that has not helped for a week, the server is drained. */
async function actOnServer(
	ports: ActionPorts,
	alert: ReputationAlert,
	actor: string,
): Promise<TakenAction | undefined> {
	if (alert.subjectKind !== 'server' || alert.action !== 'halve_caps') return undefined;
	const server = (await ports.servers.list({ status: 'enabled' })).find(
		({ name }) => name === alert.subject,
	);
	if (!server) return undefined;
	const taken = { kind: 'server' as const, subject: server.name, because: becauseOf(alert) };
	const since = ports.clock.now() - MONTH_MS;
	const halved = (
		await ports.reputation.listActions({ subject: server.id, since, limit: 50 })
	).find(({ action }) => action === 'server.halve_cap');
	if (!halved) {
		await halveServer(ports, server, { actor, because: taken.because });

		return { ...taken, action: 'caps_halved' };
	}
	if (halved.at > ports.clock.now() - WEEK_MS) return undefined;
	await controlServer(ports, {
		server: server.id,
		action: 'drain',
		actor,
		reason: `${taken.because} a week after its cap was halved`,
		force: false,
	});

	return { ...taken, action: 'draining' };
}

async function halveServer(
	{ servers, reputation, clock }: ActionPorts,
	{ id, name, heloName, mailFromAddress, dailyCap }: Server,
	{ actor, because }: { readonly actor: string; readonly because: string },
): Promise<void> {
	const cap = Math.max(1, Math.floor(dailyCap / 2));
	await servers.upsert({ name, heloName, mailFromAddress, dailyCap: cap });
	await reputation.recordAction({
		actor,
		action: 'server.halve_cap',
		subject: id,
		beforeState: String(dailyCap),
		afterState: String(cap),
		reason: because,
		at: clock.now(),
	});
}

function becauseOf({ signal, value, threshold }: ReputationAlert): string {
	return `${signal} ${value} over ${threshold}`;
}

function isMeant({ subjectKind, subject }: ReputationAlert, mailbox: Mailbox): boolean {
	if (subjectKind === 'mailbox') return mailbox.address === subject;

	return subjectKind === 'domain' && mailbox.domain === subject;
}

interface Act {
	readonly alert: ReputationAlert;
	readonly mailbox: Mailbox;
	readonly actor: string;
}

async function act(
	ports: ActionPorts,
	{ alert, mailbox, actor }: Act,
): Promise<TakenAction | undefined> {
	const because = becauseOf(alert);
	switch (alert.action) {
		case 'pause_mailbox':
		case 'pause_domain':
			return mailbox.status === 'active'
				? await pause(ports, { mailbox, actor, because })
				: undefined;
		case 'halve_caps':
			return await halve(ports, { mailbox, actor, because });
		default:
			return undefined;
	}
}

interface Change {
	readonly mailbox: Mailbox;
	readonly actor: string;
	readonly because: string;
}

async function pause(
	ports: ActionPorts,
	{ mailbox, actor, because }: Change,
): Promise<TakenAction> {
	await ports.mailboxes.setStatus(mailbox.id, 'paused', because);
	await ports.mailboxes.requireReview(mailbox.id, true);
	await record(ports, { mailbox, actor, because }, { action: 'mailbox.pause', after: 'paused' });

	return { action: 'paused', kind: 'mailbox', subject: mailbox.address, because };
}

/** Once a week at most: every run would halve again while the window still holds the bad days. */
async function halve(
	ports: ActionPorts,
	{ mailbox, actor, because }: Change,
): Promise<TakenAction | undefined> {
	const since = ports.clock.now() - WEEK_MS;
	const acts = await ports.reputation.listActions({ subject: mailbox.id, since, limit: 50 });
	const cap = Math.max(1, Math.floor(mailbox.dailyCap / 2));
	if (cap === mailbox.dailyCap || acts.some(({ action }) => action === 'mailbox.halve_cap'))
		return undefined;
	await ports.mailboxes.upsert({ address: mailbox.address, dailyCap: cap });
	await record(
		ports,
		{ mailbox, actor, because },
		{ action: 'mailbox.halve_cap', after: String(cap) },
	);

	return { action: 'caps_halved', kind: 'mailbox', subject: mailbox.address, because };
}

async function record(
	{ reputation, clock }: ActionPorts,
	{ mailbox, actor, because }: Change,
	{ action, after }: { readonly action: string; readonly after: string },
): Promise<void> {
	await reputation.recordAction({
		actor,
		action,
		subject: mailbox.id,
		beforeState: action === 'mailbox.pause' ? mailbox.status : String(mailbox.dailyCap),
		afterState: after,
		reason: because,
		at: clock.now(),
	});
}
