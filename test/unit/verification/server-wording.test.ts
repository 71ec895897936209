import { replyFromText } from '../../../lib/mail/smtp-reply';
import { interpretReply } from '../../../lib/verification/interpret-reply';
import { describeReason } from '../../../lib/verification/reason';
import { recipientReplies } from '../../fixtures/server-wording/recipient-replies';
import { secondSet } from '../../fixtures/server-wording/second-set';

const rows = [...recipientReplies, ...secondSet];
const judge = (text: string, provider = 'generic') =>
	interpretReply(replyFromText(text.trimEnd()), { stage: 'rcpt', provider });

describe('what known servers say to RCPT', () => {
	it.each(rows.map(([server, text, reason, provider]) => ({ server, text, reason, provider })))(
		'$server: $text -> $reason',
		({ text, reason, provider }) => {
			expect(judge(text, provider).reason).toBe(reason);
		},
	);

	it('never becomes invalid when the same words come with a 4xx', () => {
		const softened = rows.map(([, text, , provider]) =>
			judge(text.replace(/^5\d\d/gm, '450').replace(/\b5(\.\d+\.\d+)/g, '4$1'), provider),
		);

		expect(softened.filter(({ reason }) => describeReason(reason).verdict === 'invalid')).toEqual(
			[],
		);
	});

	it('never blames the mailbox for words about the sender in front of it', () => {
		const us = ['Your IP address is on our block list', 'Sender verify failed', 'SPF check failed'];
		const blamed = rows
			.flatMap(([, text, , provider]) =>
				us.map((words) => judge(text.replace(/^(5\d\d)[- ]/, `$1-${words}\n$1 `), provider)),
			)
			.filter(({ reason }) => describeReason(reason).verdict === 'invalid');

		expect(blamed).toEqual([]);
	});
});
