import type { SecureRandom } from '../random';
import type { FreeMailbox, Mailbox } from '../store/mailbox-pool';
import type { OutreachStore } from '../store/store';
import type { KnownServers } from './known-servers';
import { isServed } from './known-servers';
import type { MailboxQuestion } from './mailbox-source';
import { opensAt, waitsForWindow, wakesAt } from './pool-windows';

export interface FindPorts {
	readonly store: Pick<OutreachStore, 'mailboxes'>;
	readonly random: SecureRandom;
}

export interface PoolView {
	readonly known: KnownServers;
	readonly tags: readonly string[];
}

export interface FoundOpen {
	readonly open: readonly FreeMailbox[];
	/** When the first of the closed ones opens for this recipient. */
	readonly opensAt: number | null;
}

// Enough to choose from, few enough that a pick stays below 100 microseconds.
export const CANDIDATES = 8;
const MAX_ROUNDS = 25;
const MAX_SLEEPERS = 500;

/**
 * The next free mailboxes whose window is open for this recipient. In their own zone closed ones are
 * put off until the opening, so that no later pick stumbles over them; in the zone of a recipient they
 * are only passed over.
 */
export async function findOpen(
	ports: FindPorts,
	question: MailboxQuestion,
	view: PoolView,
): Promise<FoundOpen> {
	const found = await findAwake(ports, question, view);

	return found.open.length > 0
		? found
		: { ...found, open: await wakeForZone(ports, question, view) };
}

/** Only among those that do not sleep in their own zone. */
export async function findAwake(
	ports: FindPorts,
	question: MailboxQuestion,
	view: PoolView,
): Promise<FoundOpen> {
	const passed = new Set(question.exclude);
	let firstOpening: number | null = null;
	for (let round = 0; round < MAX_ROUNDS; round += 1) {
		const free = await ports.store.mailboxes.findFree({
			now: question.now,
			limit: CANDIDATES,
			tags: view.tags,
			exclude: [...passed],
			beginsThread: question.beginsThread,
		});
		const { open, closed } = sortOut(free, question, view);
		for (const { mailbox, opening } of closed) {
			if (opening !== null) firstOpening = Math.min(firstOpening ?? opening, opening);
			if (opening === null || question.recipientZone !== undefined) passed.add(mailbox.id);
			else await putOff(ports, mailbox, opening);
		}
		if (open.length > 0) return { open, opensAt: null };
		if (free.length < CANDIDATES) break;
	}

	return { open: [], opensAt: firstOpening };
}

interface Closed {
	readonly mailbox: FreeMailbox;
	/** Null: the window is open, but its server takes no campaigns. */
	readonly opening: number | null;
}

function sortOut(free: readonly FreeMailbox[], question: MailboxQuestion, { known }: PoolView) {
	const open: FreeMailbox[] = [];
	const closed: Closed[] = [];
	for (const mailbox of free) {
		const opening = opensAt(mailbox, question);
		if (opening === null && isServed(mailbox, known)) open.push(mailbox);
		else closed.push({ mailbox, opening });
	}

	return { open, closed };
}

async function putOff({ store, random }: FindPorts, mailbox: FreeMailbox, opening: number) {
	await store.mailboxes.schedule(mailbox.id, { nextAt: wakesAt(mailbox, opening, random) });
}

/** Mailboxes that sleep in their own zone while it is working time where the recipient is. */
async function wakeForZone(
	{ store }: FindPorts,
	question: MailboxQuestion,
	{ known, tags }: PoolView,
): Promise<readonly Mailbox[]> {
	if (question.recipientZone === undefined) return [];
	const { now, exclude, beginsThread } = question;
	const active = await store.mailboxes.list({
		status: 'active',
		limit: MAX_SLEEPERS,
		beginsThread,
	});
	const sleepers = active.filter(
		(mailbox) =>
			!exclude.has(mailbox.id) &&
			isServed(mailbox, known) &&
			isTagged(mailbox, tags) &&
			(mailbox.cooldownUntil ?? 0) <= now &&
			waitsForWindow(mailbox, now) &&
			opensAt(mailbox, question) === null,
	);

	return await Promise.all(
		sleepers.slice(0, CANDIDATES).map(async (mailbox) => await awake(store, mailbox, question)),
	);
}

/** The mailbox as it stands for this recipient: its own closed window does not hold it back. */
export async function awake(
	{ mailboxes }: Pick<OutreachStore, 'mailboxes'>,
	mailbox: Mailbox,
	{ now, recipientZone }: MailboxQuestion,
): Promise<Mailbox> {
	const sleeps = recipientZone !== undefined && waitsForWindow(mailbox, now);
	if (!sleeps || opensAt(mailbox, { now, recipientZone }) !== null) return mailbox;
	await mailboxes.schedule(mailbox.id, { nextAt: now });

	return { ...mailbox, nextAt: now };
}

function isTagged({ poolTags }: Mailbox, wanted: readonly string[]): boolean {
	return wanted.length === 0 || wanted.some((tag) => poolTags.includes(tag));
}
