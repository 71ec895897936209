import { defaultProfile } from '../../../lib/policy/data/profiles';
import { chooseMailbox, scoreParts } from '../../../lib/sending/choose-mailbox';
import type { Candidate, RotationStrategy } from '../../../lib/sending/choose-mailbox';
import type { ScoreWeights } from '../../../lib/sending/mailbox-score';
import { healthOf, providerAcceptance, scoreOf } from '../../../lib/sending/mailbox-score';
import type { Mailbox } from '../../../lib/store/mailbox-pool';

const NOW = Date.UTC(2026, 10, 21, 12);

function candidate(
	id: string,
	change: Partial<Mailbox> & Partial<Omit<Candidate, 'mailbox'>> = {},
): Candidate {
	const { serverWeight = 1, providerAcceptance: acceptance = 0.97, used = 0, ...row } = change;
	const mailbox: Mailbox = {
		id, address: `${id}@example.org`, fromName: null, replyTo: null, domain: 'example.org', serverId: null, status: 'active',
		statusReason: null, reviewRequired: false, provider: 'custom', poolTags: [], smtp: {}, imap: {}, dailyCap: 50, rollingCap: null,
		minuteCap: null, timeZone: 'UTC', windowStart: '00:00', windowEnd: '24:00', cooldownUntil: null, nextAt: 0, health: 0.55, lastUsedAt: null, ...row,
	}; // prettier-ignore

	return { mailbox, serverWeight, providerAcceptance: acceptance, used };
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
		const worn = candidate('a', { health: -1, serverWeight: 3, providerAcceptance: 0.5, lastUsedAt: NOW + 1 });

		expect(scoreParts(worn, NOW)).toEqual({ health: 0, provider: 0.5, idle: 0, server: 1 });
		expect(scoreParts(candidate('b', { lastUsedAt: NOW - 43_200_000 }), NOW).idle).toBe(0.5);
		expect(scoreParts(candidate('c'), NOW).idle).toBe(1);
	}); // prettier-ignore

	it('gives the first turn to a mailbox that never sent (roundRobin)', () => {
		expect(pick('roundRobin', [candidate('a', { lastUsedAt: 1 }), candidate('b')])).toBe('b');
	});
});

describe('health', () => {
	it('begins near 0.55 and is not ruined by one bounce in two mails', () => {
		expect(healthOf({ sent: 0, bounced: 0 })).toBeCloseTo(0.55, 2);
		expect(healthOf({ sent: 2, bounced: 1 })).toBeGreaterThan(0.2);
	});

	it('falls with proven bounces and rises with clean mails', () => {
		expect(healthOf({ sent: 1_000, bounced: 100 })).toBe(0);
		expect(healthOf({ sent: 1_000, bounced: 1 })).toBeGreaterThan(0.9);
	});

	it('believes a provider only after 30 mails', () => {
		expect(providerAcceptance({ sent: 20, bounced: 4, blocked: 5 }, 0.97)).toBe(0.97);
		expect(providerAcceptance({ sent: 5, bounced: 5, blocked: 0 }, 0.97)).toBe(0.97);
		expect(providerAcceptance({ sent: 30, bounced: 5, blocked: 5 }, 0.97)).toBeCloseTo(1 - 11 / 90);
	});
});
