import { defaultProfile } from '../../../lib/policy/data/profiles';
import { chooseMailbox, scoreParts } from '../../../lib/sending/choose-mailbox';
import type { Candidate, RotationStrategy } from '../../../lib/sending/choose-mailbox';
import type { ScoreWeights } from '../../../lib/sending/mailbox-score';
import { providerAcceptance, scoreOf } from '../../../lib/sending/mailbox-score';
import type { Mailbox } from '../../../lib/store/mailbox-pool';

const NOW = Date.UTC(2026, 10, 21, 12);

function candidate(
	id: string,
	change: Partial<Mailbox> & Partial<Omit<Candidate, 'mailbox'>> = {},
): Candidate {
	const { health = 0.55, serverWeight = 1, used = 0, ...rest } = change;
	const { providerAcceptance: acceptance = 0.97, ...row } = rest;
	const mailbox: Mailbox = {
		id, address: `${id}@example.org`, fromName: null, replyTo: null, domain: 'example.org', serverId: null, status: 'active',
		statusReason: null, reviewRequired: false, provider: 'custom', poolTags: [], smtp: {}, imap: {}, dailyCap: 50, rollingCap: null,
		minuteCap: null, timeZone: 'UTC', windowStart: '00:00', windowEnd: '24:00', cooldownUntil: null, nextAt: 0, lastUsedAt: null, ...row,
	}; // prettier-ignore

	return { mailbox, health, serverWeight, providerAcceptance: acceptance, used };
}

const pick = (strategy: RotationStrategy, candidates: Candidate[], stickyKey = 'bob@example.com') =>
	chooseMailbox(candidates, { strategy, now: NOW, stickyKey })?.mailbox.id;

describe('chooseMailbox', () => {
	it('prefers by health, then by what the provider takes, then by rest (smart)', () => {
		expect(pick('smart', [candidate('a', { health: 0.4 }), candidate('b', { health: 0.9 })])).toBe(
			'b',
		);
		expect(pick('smart', [candidate('a', { providerAcceptance: 0.5 }), candidate('b')])).toBe('b');
		expect(pick('smart', [candidate('a', { lastUsedAt: NOW - 60_000 }), candidate('b')])).toBe('b');
	});

	it('follows the three rules of S3-18 exactly (seedSmart)', () => {
		expect(
			pick('seedSmart', [
				candidate('a', { health: 0.5, lastUsedAt: 0 }),
				candidate('b', { health: 0.6, lastUsedAt: NOW }),
			]),
		).toBe('b');
	});

	it('counts (leastUsed) and takes turns (roundRobin)', () => {
		expect(pick('leastUsed', [candidate('a', { used: 3 }), candidate('b', { used: 2 })])).toBe('b');
		expect(
			pick('roundRobin', [
				candidate('a', { lastUsedAt: NOW - 1 }),
				candidate('b', { lastUsedAt: NOW - 2 }),
			]),
		).toBe('b');
	});

	it('stays with a mailbox although another one comes or goes (sticky)', () => {
		const all = ['a', 'b', 'c', 'd'].map((id) => candidate(id));
		const chosen = pick('sticky', all);
		const others = all.filter(({ mailbox }) => mailbox.id !== chosen);

		expect(pick('sticky', [...all].reverse())).toBe(chosen);
		expect(
			pick(
				'sticky',
				all.filter(({ mailbox }) => mailbox.id !== others[0]?.mailbox.id),
			),
		).toBe(chosen);
	});

	it('says when there is none', () => {
		expect(pick('smart', [])).toBeUndefined();
	});
});

describe('score', () => {
	const none = { health: 0, provider: 0, idle: 0, server: 0 };

	it.each([
		['health', 0.45],
		['provider', 0.25],
		['idle', 0.2],
		['server', 0.1],
	])('weighs %s with %d', (part, weight) => {
		expect(scoreOf({ ...none, [part]: 1 }, defaultProfile.weights)).toBeCloseTo(weight, 10);
		expect(scoreOf({ ...none, [part]: 0.5 }, defaultProfile.weights)).toBeCloseTo(weight / 2, 10);
	});

	it('follows the weights of the profile that decides', () => {
		const healthy = candidate('a', { health: 0.9, lastUsedAt: NOW });
		const rested = candidate('b', { health: 0.1 });
		const choose = (weights: ScoreWeights) =>
			chooseMailbox([healthy, rested], { strategy: 'smart', now: NOW, stickyKey: '', weights })?.mailbox.id;

		expect(choose({ ...none, health: 1 })).toBe('a');
		expect(choose({ ...none, idle: 1 })).toBe('b');
	}); // prettier-ignore

	it('tells its parts, each between 0 and 1', () => {
		const worn = candidate('a', { health: 0, serverWeight: 3, providerAcceptance: 0.5, lastUsedAt: NOW + 1 });

		expect(scoreParts(worn, NOW)).toEqual({ health: 0, provider: 0.5, idle: 0, server: 1 });
		expect(scoreParts(candidate('b', { lastUsedAt: NOW - 43_200_000 }), NOW).idle).toBe(0.5);
		expect(scoreParts(candidate('c'), NOW).idle).toBe(1);
	}); // prettier-ignore

	it('gives the first turn to a mailbox that never sent (roundRobin)', () => {
		expect(pick('roundRobin', [candidate('a', { lastUsedAt: 1 }), candidate('b')])).toBe('b');
	});
});

describe('what a provider takes', () => {
	it('is believed only after 30 mails, taken or refused', () => {
		const record = { sent: 20, refused: 9, bounced: 4, blocked: 5 };

		expect(providerAcceptance(record, 0.97)).toBe(0.97);
		expect(providerAcceptance({ ...record, refused: 10 }, 0.97)).toBeCloseTo(1 - 10 / 80);
	});

	it('is a share of the mails tried, whether they came back at once or later', () => {
		const atOnce = { sent: 90, refused: 10, bounced: 5, blocked: 5 };

		expect(providerAcceptance(atOnce, 0)).toBeCloseTo(1 - 11 / 150);
		expect(providerAcceptance({ ...atOnce, sent: 100, refused: 0 }, 0)).toBeCloseTo(1 - 11 / 150);
		expect(providerAcceptance({ ...atOnce, sent: 0, refused: 30, blocked: 90 }, 0)).toBe(0);
	});
});
