import type { SendPlan } from './reserve';

// Gmail and Microsoft 365 file what they submit by themselves; a second copy would be one too many.
const FILING_PROVIDERS: ReadonlySet<string> = new Set(['gmail', 'microsoft365', 'outlook']);

/** Puts a copy into the account's Sent folder; a failure never changes what became of the mail. */
export async function keepSentCopy({ mailbox, composed }: SendPlan): Promise<boolean> {
	if (mailbox.sentFolder === null || FILING_PROVIDERS.has(mailbox.provider)) return false;
	try {
		const message = await mailbox.submitter.compose(composed.mail);
		await mailbox.sentFolder.append(message, composed.mail.date);

		return true;
	} catch {
		return false;
	}
}
