import type { CounterScope } from '../../store/send-ledger';
import type { CounterReading } from '../facts';
import type { Finding, ReasonCode } from '../reasons';
import { finding } from '../reasons';
import type { Rule } from './rule';

export const capCodes: Readonly<Record<CounterScope, ReasonCode>> = {
	mailbox: 'mailbox_cap',
	mailbox_rate: 'mailbox_rate_cap',
	sender_domain: 'sender_domain_cap',
	server: 'ip_cap',
	recipient_domain: 'daily_domain_cap',
	recipient_provider: 'provider_cap',
	campaign: 'campaign_cap',
	actor: 'daily_user_cap',
	global: 'global_cap',
};

const NEAR = 0.9;

export const caps: Rule = ({ facts }) => facts.counters.flatMap(readingFindings);

export function capFinding(reading: CounterReading): Finding {
	const { scope, count, cap, resetsAt } = reading;
	// A minute's rate is over in a minute; a mailbox that is full may have a neighbour in the pool.
	const effect = scope === 'mailbox_rate' ? 'defer' : 'block';

	return finding(capCodes[scope], effect, {
		detail: `${count} of ${cap}`,
		nextAllowedAt: resetsAt,
	});
}

function readingFindings(reading: CounterReading): readonly Finding[] {
	if (reading.count >= reading.cap) return [capFinding(reading)];
	if (reading.scope === 'mailbox' && reading.count >= reading.cap * NEAR) {
		return [finding('mailbox_near_cap', 'warn', { detail: `${reading.count} of ${reading.cap}` })];
	}

	return [];
}
