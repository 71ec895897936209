import type { CounterClaim, CounterRef } from '../../lib/store/send-ledger';
import type { OutreachStore } from '../../lib/store/store';

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

/** Reserve (Tx A) and settle (Tx B) of every mail, as a send books them; returns mails per second. */
export async function reserveAndSettle(store: OutreachStore, load: LedgerLoad): Promise<number> {
	let next = 0;
	const work = async (): Promise<void> => {
		for (let mail = next++; mail < load.mails; mail = next++) {
			const id = `${load.round}-${mail}`;
			await reserve(store, id, mail);
			await settle(store, id, mail);
		}
	};
	const startedAt = performance.now();
	await Promise.all(Array.from({ length: load.workers }, work));

	return (load.mails / (performance.now() - startedAt)) * 1_000;
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

async function reserve(store: OutreachStore, id: string, mail: number): Promise<void> {
	await store.transaction(async (slices) => {
		const keys = [
			{ kind: 'tuple', hash: `tuple ${id}`, expiresAt: 9e12 },
			{ kind: 'step', hash: `step ${id}`, expiresAt: null },
		] as const;
		const [held, full] = await Promise.all([
			slices.sends.claimKeys(keys, id, 1_000),
			slices.sends.reserveCounters(claimsOf(mail)),
		]);
		if (held.length > 0 || full) throw new Error(`Mail ${id} was refused`);
		await slices.sends.insertAttempt(attemptOf(id, mail));
		await slices.audit.append(auditOf('send.reserve', id, mail));
	});
}

async function settle(store: OutreachStore, id: string, mail: number): Promise<void> {
	await store.transaction(async (slices) => {
		const settled = await slices.sends.transition({
			attemptId: id,
			from: ['reserved', 'sending'],
			to: 'sent',
			patch: {
				smtpReply: '250 2.0.0 OK',
				replyCode: 250,
				sentAt: 2_000,
				settledAt: 2_000,
				leaseUntil: null,
			},
		});
		if (!settled) throw new Error(`Mail ${id} was lost`);
		await slices.sends.settleCounters(refsOf(mail), 'sent');
		await slices.sends.settleKeys(id, 'used');
		await slices.audit.append(auditOf('send.settle', id, mail));
	});
}

function attemptOf(id: string, mail: number) {
	return {
		id,
		state: 'reserved' as const,
		campaignId: 'spring',
		stepId: '1',
		leadId: null,
		actor: 'workflow 1',
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
