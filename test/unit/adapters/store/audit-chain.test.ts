import type { ChainedEntry } from '../../../../lib/adapters/store/audit-chain';
import { CHAIN_START, chainHash } from '../../../../lib/adapters/store/audit-chain';

const entry: ChainedEntry = {
	chain: 'c',
	seq: 1,
	action: 'send.reserve',
	userId: 'u1',
	senderEmail: 'alex@example.net',
	policyResult: 'approved',
	reason: 'All checks "passed"',
	legalBasis: 'consent',
	timestamp: 1_000,
	decision: 'approved',
	attemptId: 'a1',
	campaignId: 'spring',
	stepId: '1',
	mailboxId: 'm1',
	region: 'EU',
	country: 'DE',
	evidenceId: 'e1',
	policyProfile: 'default',
	policyVersion: 3,
	dryRun: false,
	workflowId: 'w1',
	executionId: 'x1',
	details: { b: 1, a: [{ d: 1, c: null }, 'ü'] },
	leadHash: 'aa',
	subjectHash: 'bb',
};
const hashOf = (change: Partial<ChainedEntry>) => chainHash(CHAIN_START, { ...entry, ...change });

describe('the hash of an audit row', () => {
	it('S0-47: is what it has always been: chains of older versions must go on', () => {
		expect(hashOf({})).toBe('0f604eec58db5c6bc9c02401ae8d3a19322607821439dd868c554fab8e74ac95');
		expect(
			chainHash(CHAIN_START, {
				...{
					chain: 'c',
					seq: 1,
					action: 'export',
					userId: 'u1',
					senderEmail: null,
					policyResult: null,
				},
				...{ reason: '', legalBasis: null, timestamp: 1, leadHash: null, subjectHash: null },
			}),
		).toBe('2d42da6b1944c1f0eac6709b60cc3c61029a417bbb93c95352d22493fd54e788');
	});

	it('depends neither on the order of keys nor on how an absent value is written', () => {
		const details = { a: [{ c: undefined, d: 1 }, 'ü'], b: 1, none: null };

		expect(hashOf({ details })).toBe(hashOf({}));
		expect(hashOf({ region: undefined })).toBe(hashOf({ region: null as unknown as undefined }));
		expect(
			chainHash(CHAIN_START, Object.fromEntries(Object.entries(entry).reverse()) as never),
		).toBe(hashOf({}));
	});

	it('covers the hash of a reason that may be erased, and not its text', () => {
		const quoted = hashOf({ reasonHash: 'cc' });

		expect(quoted).not.toBe(hashOf({}));
		expect(hashOf({ reasonHash: 'cc', reason: '' })).toBe(quoted);
		expect(hashOf({ reasonHash: 'dd' })).not.toBe(quoted);
	});

	it.each(Object.keys(entry) as Array<keyof ChainedEntry>)('covers %s', (field) => {
		expect(hashOf({ [field]: 'other' })).not.toBe(hashOf({}));
	});
});
