import type { SuppressionScope } from '../../store/suppression-list';
import type { ReasonCode } from '../reasons';
import { finding } from '../reasons';
import type { Rule } from './rule';

const CODES: Readonly<Record<SuppressionScope, ReasonCode>> = {
	address: 'suppressed_address',
	domain: 'suppressed_domain',
	campaign: 'suppressed_campaign',
};

export const suppression: Rule = ({ facts }) => {
	const entry = facts.suppression;
	if (!entry) return [];
	const nextAllowedAt = entry.expiresAt ?? undefined;

	return [
		finding(CODES[entry.scope], 'block', {
			detail: entry.reason,
			...(nextAllowedAt === undefined ? {} : { nextAllowedAt }),
		}),
	];
};
