import { toAuditEntry } from '../../../lib/policy/audit-entry';
import { decide } from '../../../lib/policy/decide';
import { campaign, consent, counter, lead, NOW, policyInput } from '../../support/policy-sample';

function entryOf(change: Parameters<typeof policyInput>[0]) {
	const input = policyInput(change);

	return toAuditEntry({
		...{ action: 'send.reserve', request: input.request, decision: decide(input), now: NOW },
		...{ dryRun: false, attemptId: 'a1', mailboxId: 'm1', serverId: 's1' },
		provenance: { workflowId: 'w1', executionId: 'x1', nodeVersion: '1.2' },
	});
}

describe('the audit row of a decision (sending-and-policy 4.2)', () => {
	it('S0-47: holds the eight fields of the seed and all of ours', () => {
		const entry = entryOf({
			request: { country: 'DE', tlsVerified: false, approvedBy: 'Ada' },
			facts: { consents: [consent()], counters: [counter({ count: 23 })] },
		});

		expect(entry).toEqual({
			...{ userId: 'workflow-1', leadEmail: 'bob@example.com', senderEmail: 'ada@example.org' },
			...{ subject: 'Hello', policyResult: 'approved', reason: 'All checks passed' },
			...{ legalBasis: 'consent', timestamp: NOW },
			...{ action: 'send.reserve', decision: 'approved', campaignId: 'spring', stepId: '1' },
			...{ attemptId: 'a1', mailboxId: 'm1', region: 'EU', country: 'DE', evidenceId: 'consent-1' },
			...{ policyProfile: 'default', policyVersion: 1, dryRun: false },
			...{ workflowId: 'w1', executionId: 'x1' },
			details: {
				...{ reasons: [], warnings: ['identity_not_checked', 'tls_verification_disabled'] },
				...{ basisStatus: 'evidenced', regionSource: 'lead_country', approvedBy: 'Ada' },
				...{ counts: { actor: 23 }, tlsVerified: false, server: 's1', nodeVersion: '1.2' },
			},
		});
	});

	it('tells the day of a mailbox and its last 24 hours apart', () => {
		const mailbox = { scope: 'mailbox', subject: 'm1' } as const;
		const counters = [
			counter({ ...mailbox, bucket: '2026-11-21', count: 3 }),
			counter({ ...mailbox, bucket: '2026-11-21T09', rollingHours: 24, count: 41 }),
		];

		expect(entryOf({ facts: { counters } })).toMatchObject({
			details: { counts: { mailbox: 3, mailbox_24_hours: 41 } },
		});
	});

	it('is blocked for a review as well, and lists every code', () => {
		expect(entryOf({ request: { country: undefined, verdict: 'invalid' } })).toMatchObject({
			...{ policyResult: 'blocked', decision: 'blocked' },
			details: { reasons: ['recipient_undeliverable', 'region_unknown'] },
		});
		expect(entryOf({ request: { country: undefined } })).toMatchObject({
			...{ policyResult: 'blocked', decision: 'review' },
		});
	});

	it('holds no person when the recipient is no address', () => {
		expect(entryOf({ request: { recipient: 'bob' } }).leadEmail).toBeNull();
	});

	it('can lose a reason that people wrote when the person is erased', () => {
		const stopped = { lead: lead({ stoppedReason: 'Bob rang' }) };

		expect(entryOf({ facts: stopped })).toMatchObject({
			...{ erasableReason: true, reason: expect.stringContaining('Bob rang') as string },
		});
		expect(entryOf({ facts: { campaign: campaign({ status: 'paused' }) } })).not.toHaveProperty(
			'erasableReason',
		);
	});
});
