import type { SendPlan } from './reserve';

// Gmail and Microsoft 365 file what they submit by themselves; a second copy would be one too many.
const FILING_PROVIDERS: ReadonlySet<string> = new Set([
	'gmail', 'google', 'microsoft365', 'm365', 'outlook',
]); // prettier-ignore
const FILING_HOST = /(^|\.)(gmail\.com|googlemail\.com|office365\.com|outlook\.com)$/i;

/** Puts a copy into the account's Sent folder; a failure never changes what became of the mail. */
export async function keepSentCopy({ mailbox, composed }: SendPlan): Promise<boolean> {
	if (mailbox.sentFolder === null || filesByItself(mailbox)) return false;
	try {
		const message = await mailbox.submitter.compose(composed.mail);
		await mailbox.sentFolder.append(message, composed.mail.date);

		return true;
	} catch {
		return false;
	}
}

function filesByItself({ provider, smtpHost }: SendPlan['mailbox']): boolean {
	return FILING_PROVIDERS.has(provider) || FILING_HOST.test(smtpHost);
}
