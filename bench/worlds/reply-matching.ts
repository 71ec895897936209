import { openMemoryStore } from '../../lib/adapters/store/open-store';
import { parseMessage } from '../../lib/adapters/mime/parse-message';
import { classifyIncoming } from '../../lib/replies/classify-incoming';
import { matchThread } from '../../lib/replies/match-thread';
import type { NewAttempt } from '../../lib/store/send-ledger';
import { sampleAttempt } from '../../test/support/store-samples';

const NOW = 1_790_000_000_000;

/** Replies matched per second against a ledger of that size; a third each by In-Reply-To, References and sender. */
export async function measureMatching(
	attempts: number,
	replies: number,
): Promise<{ readonly perSecond: number; readonly matched: number }> {
	const store = await openMemoryStore();
	try {
		for (let from = 0; from < attempts; from += 1_000) {
			await store.transaction(async ({ sends }) => {
				for (let index = from; index < Math.min(attempts, from + 1_000); index += 1)
					await sends.insertAttempt(attempt(index));
			});
		}
		const template = await parseMessage(
			'From: a@example.com\nTo: sales@example.org\nSubject: Re: Hello\n\nSounds good',
		);
		const classification = classifyIncoming(template);
		let matched = 0;
		const startedAt = performance.now();
		for (let index = 0; index < replies; index += 1) {
			const target = (index * 7919) % attempts;
			const id = `<m${target}@example.org>`;
			const message = {
				...template,
				inReplyTo: index % 3 === 0 ? [id] : [],
				references:
					index % 3 === 1 ? ['<root@elsewhere.example>', id, `<answer${index}@example.com>`] : [],
				from: [
					{
						name: 'A',
						address: index % 3 === 2 ? `lead${target}@example.com` : 'other@example.com',
					},
				],
			};
			const match = await matchThread(store.sends, { message, classification, now: NOW });
			if (match.attempt?.id === `a${target}`) matched += 1;
		}

		return {
			perSecond: replies / ((performance.now() - startedAt) / 1_000),
			matched: (100 * matched) / replies,
		};
	} finally {
		await store.close();
	}
}

function attempt(index: number): NewAttempt {
	return sampleAttempt(`a${index}`, {
		state: 'sent',
		sender: 'sales@example.org',
		recipient: `lead${index}@example.com`,
		messageId: `<m${index}@example.org>`,
		createdAt: NOW - 1_000,
	});
}
