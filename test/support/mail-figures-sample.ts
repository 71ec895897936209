import { reclassify } from '../../lib/replies/reclassify';
import type { AttemptPatch, AttemptState, NewAttempt } from '../../lib/store/send-ledger';
import type { OutreachStore } from '../../lib/store/store';
import { DAY, sampleAttempt, sampleReply } from './store-samples';

/** What every view tells of the mails below; docs/nodes/outreach-store.md says why. */
export const expectedFigures = {
	sent: 9,
	refused: 3,
	bounced: 2,
	blocked: 2,
	returned: 3,
	replied: 2,
	unsubscribed: 1,
	complained: 1,
	/** Six of twelve tried. */
	deliveryRate: 0.5,
	/** Two of the ten whose address has answered. */
	bounceRate: 0.2,
	/** Of nine sent. */
	responseRate: 0.2222,
	complaintRate: 0.1111,
};

const ERASED = 'dead@example.com';

/** One mail of every kind, a minute old, from alex@example.net for the campaign "spring". */
export async function fillWithMails(store: OutreachStore, now: number): Promise<void> {
	const at = now - 60_000;
	const mail = async (
		id: string,
		state: AttemptState,
		more: Partial<NewAttempt> & { readonly patch?: AttemptPatch } = {},
	): Promise<void> => {
		const { patch, ...fields } = more;
		await store.sends.insertAttempt(
			sampleAttempt(id, { createdAt: at, state: 'sending', variant: 'A', ...fields }),
		);
		await store.sends.transition({
			...{ attemptId: id, from: ['sending'], to: state },
			patch: {
				...(state === 'sent' ? { sentAt: at } : {}),
				...(state === 'deferred' ? {} : { settledAt: at }),
				...patch,
			},
		});
	};
	await mail('answered', 'sent');
	await mail('dead', 'sent', { recipient: ERASED });
	await mail('full', 'sent');
	await mail('blocked', 'sent');
	await mail('complained', 'sent');
	await mail('opted-out', 'sent');
	await mail('misread', 'sent');
	await mail('unsigned', 'sent');
	// Waited for weeks and left just now, as nobody could tell at first.
	await mail('assumed', 'sent', {
		createdAt: now - 40 * DAY,
		patch: { resolution: 'assumed_sent' },
	});
	await mail('refused-dead', 'rejected', { replyClass: 'address_dead' });
	await mail('refused-blocked', 'rejected', { replyClass: 'policy' });
	await mail('refused-full', 'rejected', { replyClass: 'mailbox_full' });
	await mail('doubtful', 'in_doubt');
	await mail('waiting', 'deferred');
	await mail('given-back', 'released');
	// Of this year, but of no view of the last month.
	await mail('old', 'sent', { createdAt: now - 200 * DAY, patch: { sentAt: now - 200 * DAY } });
	await mail('warm', 'sent', { campaignId: '', stepId: 'warmup:t1', variant: null });
	await hear(store, now);
}

async function hear(store: OutreachStore, now: number): Promise<void> {
	const heard = async (
		...[id, attemptId, what, reason, matchConfidence = 1]: [
			id: string,
			attemptId: string | null,
			what: string,
			reason?: string,
			matchConfidence?: number,
		]
	) => {
		const [eventType = '', subType = null] = what.split('.');
		await store.replies.insert(
			sampleReply(id, {
				...{ attemptId, eventType, subType, matchConfidence, receivedAt: now - 1_000 },
				bounce: reason === undefined ? null : { reason, recipient: 'jane@example.com' },
			}),
		);
	};
	await heard('r1', 'answered', 'reply.interested');
	await heard('r2', 'answered', 'reply.question');
	await heard('r3', 'dead', 'bounce.hard', 'userunknown');
	await heard('r4', 'dead', 'bounce.hard', 'userunknown');
	await heard('r5', 'full', 'bounce.soft', 'mailboxfull');
	await heard('r6', 'blocked', 'bounce.soft', 'badreputation');
	await heard('r7', 'complained', 'complaint.abuse');
	await heard('r8', 'opted-out', 'reply.unsubscribe');
	await heard('r9', 'misread', 'bounce.hard', 'userunknown');
	await heard('r10', 'unsigned', 'complaint.auth_failure');
	await heard('r11', null, 'bounce.hard', 'userunknown');
	await heard('r12', 'warm', 'bounce.hard', 'userunknown');
	// Reports that name no mail of ours: who guesses counts nothing.
	await heard('r14', 'misread', 'bounce.hard', 'userunknown', 0.8);
	await heard('r15', 'misread', 'complaint.abuse', undefined, 0.8);
	await heard('r13', 'assumed', 'auto_reply.out_of_office');
	await reclassify(store, {
		...{ eventId: 'r9', toClass: 'interested', actor: 'anna', note: '', now },
	});
	await store.people.erase(ERASED);
}
