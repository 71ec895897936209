import type { MailboxFacts } from '../facts';
import type { ThreadStop } from '../../store/thread-stops';
import type { Finding } from '../reasons';
import { finding } from '../reasons';
import { beginsThread } from './begins-thread';
import type { Rule } from './rule';

export const sender: Rule = ({ facts, request, now }) => [
	...(facts.mailbox ? mailboxFindings(facts.mailbox, now) : []),
	...(beginsThread(request, facts.earlierSends) ? facts.threadStops.map(stopFinding) : []),
	...(request.tlsVerified === false ? [finding('tls_verification_disabled', 'warn')] : []),
];

function mailboxFindings(mailbox: MailboxFacts, now: number): readonly Finding[] {
	const { status, cooldownUntil, windowOpensAt } = mailbox;
	const findings: Finding[] = [];
	if (status === 'auth_failed') findings.push(finding('mailbox_auth_failed', 'defer'));
	if (status === 'paused' || status === 'disabled')
		findings.push(finding('mailbox_paused', 'defer'));
	if (cooldownUntil !== null && cooldownUntil > now) {
		findings.push(
			finding('mailbox_paused', 'defer', { detail: 'cooling down', nextAllowedAt: cooldownUntil }),
		);
	}
	if (windowOpensAt !== null)
		findings.push(finding('outside_window', 'defer', { nextAllowedAt: windowOpensAt }));

	return findings;
}

/** No moment to name: it ends when the cause is mended, or by hand. */
function stopFinding({ subjectKind, reason }: ThreadStop): Finding {
	return finding('new_threads_stopped', 'defer', { detail: `${subjectKind}: ${reason}` });
}
