import type { Clock } from '../clock';
import type { Mailbox, MailboxPool } from '../store/mailbox-pool';
import type { ReputationLog } from '../store/reputation-log';
import type { ReputationAlert } from './judge-thresholds';

export interface ActionPorts {
	readonly mailboxes: MailboxPool;
	readonly reputation: ReputationLog;
	readonly clock: Clock;
}

export interface TakenAction {
	readonly action: 'paused' | 'caps_halved';
	readonly mailbox: string;
	readonly because: string;
}

const WEEK_MS = 7 * 24 * 3_600_000;

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
	}

	return taken;
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
	const because = `${alert.signal} ${alert.value} over ${alert.threshold}`;
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
	await ports.mailboxes.upsert({ address: mailbox.address, reviewRequired: true });
	await record(ports, { mailbox, actor, because }, { action: 'mailbox.pause', after: 'paused' });

	return { action: 'paused', mailbox: mailbox.address, because };
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

	return { action: 'caps_halved', mailbox: mailbox.address, because };
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
