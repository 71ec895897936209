import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import type { CheckFinding, CheckStatus } from '../../../lib/reputation/finding';
import { keepFindings } from '../../../lib/reputation/keep-findings';
import type { OutreachStore } from '../../../lib/store/store';

const NOW = Date.parse('2026-11-25T10:00:00Z');
const DAY = 86_400_000;
let store: OutreachStore;
beforeEach(async () => {
	store = await openMemoryStore({ clock: { now: () => NOW } });
});
afterEach(async () => await store.close());

const dkim = (selector: string, status: CheckStatus): CheckFinding => ({
	check: 'dkim',
	about: `${selector}._domainkey.example.org`,
	status,
	observed: status === 'fail' ? 'the key is revoked (p= is empty)' : 'one key',
	expected: 'one key record',
	fix: status === 'fail' ? 'Sign with another selector.' : '',
});
const keep = async (findings: readonly CheckFinding[], day: number) =>
	await keepFindings(store, {
		...{ subject: 'example.org', subjectKind: 'domain' },
		...{ findings, now: NOW + day * DAY },
	});
const failing = async () =>
	(await store.reputation.listDnsChecks('example.org'))
		.filter(({ status }) => status === 'fail')
		.map(({ checkName }) => checkName);

describe('a DKIM selector that failed', () => {
	it('counts no longer when mail is signed with another one and it is not looked at any more', async () => {
		await keep([dkim('old', 'fail')], 0);
		await keep([dkim('old', 'fail'), dkim('new', 'pass')], 1);
		expect(await failing()).toEqual(['dkim:old._domainkey.example.org']);

		expect(await keep([dkim('new', 'pass')], 2)).toMatchObject([
			{ signal: 'dkim', state: 'recovered', subject: 'example.org' },
		]);
		expect(await failing()).toEqual([]);
		expect(await keep([dkim('new', 'pass')], 3)).toEqual([]);
	});

	it('counts while no selector is looked at', async () => {
		await keep([dkim('old', 'fail')], 0);
		expect(await keep([{ ...dkim('old', 'pass'), check: 'spf', about: 'example.org' }], 1)).toEqual(
			[],
		);

		expect(await failing()).toEqual(['dkim:old._domainkey.example.org']);
	});
});
