import { replyFromText } from '../../lib/mail/smtp-reply';
import type { SubmissionResult } from '../../lib/sending/ports';

export const accepted: SubmissionResult = {
	kind: 'accepted',
	reply: replyFromText('250 2.0.0 Ok'),
	serverMessageId: null,
};

export const refusedAtSignIn: SubmissionResult = {
	kind: 'refused',
	stage: 'auth',
	reply: replyFromText('535 5.7.8 Authentication failed'),
};

/** At RCPT TO, in these words. */
export function refused(reply: string): SubmissionResult {
	return { kind: 'refused', stage: 'rcpt', reply: replyFromText(reply) };
}
