import type { MailboxFacts } from '../facts';
import type { Finding } from '../reasons';
import { finding } from '../reasons';
import type { Rule } from './rule';

export const sender: Rule = ({ facts, request, now }) => [
	...(facts.mailbox ? mailboxFindings(facts.mailbox, now) : []),
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
