import { createCounterSums, sumSettlements } from '../../lib/sending/counter-sums';
import { inMailGroups } from '../../lib/sending/mail-groups';
import type { CounterClaim, CounterRef } from '../../lib/store/send-ledger';
import type { OutreachStore, StoreSlices } from '../../lib/store/store';

const MAILBOXES = 200;
const CAP = 1_000_000;
const DAY = '2026-11-02';

export interface LedgerLoad {
	/** How many mails are under way at once. */
	readonly workers: number;
	readonly mails: number;
	/** Sets the mails of one round apart from those of the others. */
	readonly round: number;
}

const reserve = inMailGroups<Mail, void>({ together: reserveAll });
const settle = inMailGroups<Mail, void>({ together: settleAll });

/** Reserve (Tx A) and settle (Tx B) of every mail, as a send books them; returns mails per second. */
export async function reserveAndSettle(store: OutreachStore, load: LedgerLoad): Promise<number> {
	let next = 0;
	const work = async (): Promise<void> => {
		for (let number = next++; number < load.mails; number = next++) {
			const mail = { id: `${load.round}-${number}`, number };
			await reserve(store, mail);
			await settle(store, mail);
		}
	};
	const startedAt = performance.now();
	await Promise.all(Array.from({ length: load.workers }, work));

	return (load.mails / (performance.now() - startedAt)) * 1_000;
}

interface Mail {
	readonly id: string;
	readonly number: number;
}

/** The rows of an ordinary cold mail: six scopes, three of them shared by every worker. */
function claimsOf(mail: number): readonly CounterClaim[] {
	const mailbox = `m${mail % MAILBOXES}`;

	return [
		{ scope: 'mailbox', subject: mailbox, bucket: DAY, cap: CAP },
		{ scope: 'mailbox_rate', subject: mailbox, bucket: `${DAY}T09:00`, cap: CAP },
		{ scope: 'recipient_domain', subject: `d${mail}.example`, bucket: DAY, cap: 20 },
		{ scope: 'campaign', subject: 'spring', bucket: DAY, cap: CAP },
		{ scope: 'actor', subject: 'workflow 1', bucket: DAY, cap: CAP },
		{ scope: 'global', subject: 'workspace', bucket: DAY, cap: CAP },
	];
}

function refsOf(mail: number): readonly CounterRef[] {
	return claimsOf(mail).map(({ scope, subject, bucket }) => ({ scope, subject, bucket }));
}

async function reserveAll(
	{ sends, audit }: StoreSlices,
	mails: readonly Mail[],
): Promise<readonly void[]> {
	const keys = mails.map(({ id }) => ({
		attemptId: id,
		keys: [
			{ kind: 'tuple', hash: `tuple ${id}`, expiresAt: 9e12 },
			{ kind: 'step', hash: `step ${id}`, expiresAt: null },
		] as const,
	}));
	const sums = createCounterSums();
	for (const { number } of mails) sums.add(claimsOf(number));
	const [areClaimed, full] = await Promise.all([
		sends.claimKeysOfAll(keys, 1_000),
		sends.reserveCounters(sums.claims()),
	]);
	if (!areClaimed || full) throw new Error('A mail was refused');
	await sends.insertAttempts(mails.map(({ id, number }) => attemptOf(id, number)));
	await audit.appendAll(mails.map(({ id, number }) => auditOf('send.reserve', id, number)));

	return mails.map(() => undefined);
}

async function settleAll(
	{ sends, audit }: StoreSlices,
	mails: readonly Mail[],
): Promise<readonly void[]> {
	const ids = mails.map(({ id }) => id);
	const accepted = ids.map((attemptId) => ({
		...{ attemptId, serverMessageId: null, smtpReply: '250 2.0.0 OK' },
		...{ replyCode: 250, enhancedStatus: '2.0.0' },
	}));
	if (!(await sends.markSent(accepted, 2_000))) throw new Error('A mail was lost');
	await sends.settleCounters(sumSettlements(mails.map(({ number }) => refsOf(number))), 'sent');
	await audit.appendAll(mails.map(({ id, number }) => auditOf('send.settle', id, number)));

	return mails.map(() => undefined);
}

function attemptOf(id: string, mail: number) {
	return {
		id,
		state: 'reserved' as const,
		campaignId: 'spring',
		stepId: '1',
		leadId: null,
		actor: 'workflow 1',
		policyProfile: 'default',
		mailboxId: `m${mail % MAILBOXES}`,
		serverId: null,
		sender: 'alex@example.net',
		recipient: `jane@d${mail}.example`,
		recipientDomain: `d${mail}.example`,
		recipientProvider: 'other',
		subject: 'A question',
		messageId: `<${id}@example.net>`,
		serverMessageId: null,
		threadId: `<${id}@example.net>`,
		inReplyTo: null,
		token: `token ${id}`,
		variant: null,
		smtpReply: null,
		replyCode: null,
		enhancedStatus: null,
		replyClass: null,
		counters: refsOf(mail),
		tryCount: 1,
		nextAttemptAt: null,
		leaseUntil: 211_000,
		workerId: 'bench',
		workflowId: '1',
		executionId: '1',
		createdAt: 1_000,
	};
}

function auditOf(action: string, attemptId: string, mail: number) {
	return {
		action,
		attemptId,
		userId: 'workflow 1',
		leadEmail: `jane@d${mail}.example`,
		senderEmail: 'alex@example.net',
		subject: 'A question',
		policyResult: 'approved' as const,
		reason: 'All checks passed',
		legalBasis: 'legitimate_interest',
		timestamp: 1_000,
		campaignId: 'spring',
		stepId: '1',
	};
}
