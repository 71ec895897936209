import type { DashboardRecord } from '../../lib/store/dashboard-record';

const DAY = 86_400_000;
export const sampleUntil = Date.UTC(2026, 10, 21);

/** A month of a small team, with one of everything that can go wrong. */
export function sampleDashboard(more: Partial<DashboardRecord> = {}): DashboardRecord {
	const days = Array.from({ length: 30 }, (_, index) => {
		const at = new Date(sampleUntil - (30 - index) * DAY);
		const working = ![0, 6].includes(at.getUTCDay());
		const sent = working ? 60 + index * 4 + ((index * 37) % 23) : 0;

		return {
			day: at.toISOString().slice(0, 10),
			sent,
			bounced: Math.round(sent * 0.018),
			replied: Math.round(sent * (0.05 + ((index * 13) % 7) / 200)),
			suppressed: Math.round(sent * 0.03),
		};
	});
	const total = (name: 'sent' | 'bounced' | 'replied' | 'suppressed'): number =>
		days.reduce((sum, day) => sum + day[name], 0);

	return {
		title: 'Outreach',
		generatedAt: sampleUntil,
		since: sampleUntil - 30 * DAY,
		until: sampleUntil,
		campaignId: null,
		days,
		funnel: [
			{ label: 'Leads', count: 3_412 },
			{ label: 'Contacted', count: 2_290 },
			{ label: 'Replied', count: 171 },
			{ label: 'Won', count: 18 },
		],
		replyClasses: [
			{ label: 'interested', count: 38 },
			{ label: 'question', count: 27 },
			{ label: 'neutral', count: 24 },
			{ label: 'not interested', count: 41 },
			{ label: 'unsubscribe', count: 22 },
			{ label: 'out of office', count: 55 },
			{ label: 'wrong person', count: 9 },
		],
		totals: {
			sent: total('sent'),
			bounced: total('bounced'),
			replied: total('replied'),
			complaints: 2,
			inDoubt: 1,
			bounceRate: total('bounced') / total('sent'),
			responseRate: total('replied') / total('sent'),
			complaintRate: 2 / total('sent'),
			openAlerts: 2,
			worstAlert: 'critical',
			suppressed: 1_204,
			newSuppressions: total('suppressed'),
			mailboxes: 4,
			servers: 3,
			warmups: 3,
		},
		mailboxes: [
			{
				address: 'anna@example.com',
				status: 'active',
				reason: null,
				health: 0.82,
				usedToday: 31,
				dailyCap: 50,
			},
			{
				address: 'ben@example.com',
				status: 'active',
				reason: null,
				health: 0.61,
				usedToday: 50,
				dailyCap: 50,
			},
			{
				address: 'carla.with.a.very.long.local.part@sales.example.net',
				status: 'paused',
				reason: 'bounce rate 6.1 % in 24 h',
				health: 0.22,
				usedToday: 12,
				dailyCap: 40,
			},
			{
				address: 'dora@example.org',
				status: 'auth_failed',
				reason: '535 5.7.8 authentication failed',
				health: 0.55,
				usedToday: 0,
				dailyCap: 40,
			},
		],
		servers: [
			{
				name: 'mx1.example.net',
				status: 'enabled',
				tier: 'warm',
				score: 94,
				usedToday: 213,
				dailyCap: 500,
			},
			{
				name: 'mx2.example.net',
				status: 'quarantined',
				tier: 'quarantine',
				score: 58,
				usedToday: 0,
				dailyCap: 500,
			},
			{
				name: 'mx3.example.net',
				status: 'enabled',
				tier: 'fresh',
				score: null,
				usedToday: 14,
				dailyCap: 50,
			},
		],
		connections: [
			{ account: 'anna@example.com', kind: 'imap', state: 'connected', since: sampleUntil - DAY },
			{
				account: 'dora@example.org',
				kind: 'imap',
				state: 'auth_failed',
				since: sampleUntil - 3_600_000,
			},
		],
		warmup: [
			{
				mailbox: 'eve@example.com',
				plan: 'Steady',
				state: 'ramping',
				planDay: 12,
				allowance: 22,
				goal: 40,
			},
			{
				mailbox: 'fred@example.com',
				plan: 'Steady',
				state: 'held',
				planDay: 9,
				allowance: 14,
				goal: 40,
			},
			{
				mailbox: 'gina@example.org',
				plan: 'Careful',
				state: 'finished',
				planDay: 42,
				allowance: 40,
				goal: 40,
			},
		],
		suppressionReasons: [
			{ label: 'hard_bounce', count: 31 },
			{ label: 'unsubscribe', count: 22 },
			{ label: 'not_interested', count: 17 },
			{ label: 'complaint', count: 2 },
		],
		alerts: [
			{
				at: sampleUntil - 2 * 3_600_000,
				severity: 'critical',
				kind: 'complaint',
				subject: 'carla@sales.example.net',
				handled: false,
			},
			{
				at: sampleUntil - 5 * 3_600_000,
				severity: 'warning',
				kind: 'sender_trouble',
				subject: 'mx2.example.net is listed',
				handled: false,
			},
			{
				at: sampleUntil - 30 * 3_600_000,
				severity: 'info',
				kind: 'recovered',
				subject: 'ben@example.com',
				handled: true,
			},
		],
		...more,
	};
}
