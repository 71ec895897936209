import type { ConsentLedger } from '../store/consent-ledger';
import type { Mailbox } from '../store/mailbox-pool';
import type { WarmupAcknowledgement } from '../store/warmup-book';

const SOURCE = 'warm-up between own mailboxes';

/** The owner's acknowledgement is the evidence the policy asks for; recorded once per text. */
export async function acknowledgeOwnership(
	consents: Pick<ConsentLedger, 'record' | 'findFor'>,
	{ address }: Mailbox,
	{ at, workflowId, textVersion }: WarmupAcknowledgement,
): Promise<void> {
	const known = await consents.findFor(address);
	const version = `warmup-${textVersion}`;
	if (
		known.some(
			({ source, textVersion: given, revokedAt }) =>
				source === SOURCE && given === version && revokedAt === null,
		)
	)
		return;
	await consents.record({
		address,
		type: 'explicit',
		source: SOURCE,
		textVersion: version,
		actor: `workflow:${workflowId}`,
		obtainedAt: at,
	});
}
