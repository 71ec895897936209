import { html, jsonForScript } from '../../../../lib/adapters/dashboard/html';
import { renderDashboard } from '../../../../lib/adapters/dashboard/render-dashboard';
import { sampleDashboard } from '../../../support/dashboard-sample';

const hostile = '"><script>alert(1)</script><img src=x onerror=alert(2)>';

it('escapes whatever comes from mail, in the markup and in the data of the charts', () => {
	const page = renderDashboard(
		sampleDashboard({
			title: hostile,
			campaignId: hostile,
			alerts: [{ at: 0, severity: 'critical', kind: hostile, subject: hostile, handled: false }],
			mailboxes: [
				{
					address: hostile,
					status: hostile,
					reason: hostile,
					health: 1,
					usedToday: 0,
					dailyCap: 0,
				},
			],
			replyClasses: [{ label: hostile, count: 1 }],
		}),
	);

	expect(page).not.toContain('<script>alert');
	expect(page).not.toContain('<img');
	expect(page.match(/<script/g)).toHaveLength(3);
	expect(page.match(/<\/script>/g)).toHaveLength(3);
});

it('turns what could end a script or an address around into something harmless', () => {
	expect(jsonForScript({ text: '</script><!--\u2028' }).markup).toBe(
		'{"text":"\\u003c/script\\u003e\\u003c!--\\u2028"}',
	);
	expect(JSON.parse(jsonForScript({ text: '</script>&' }).markup)).toEqual({ text: '</script>&' });
	expect(html`<b>${'jane\u202emoc.elpmaxe@'}</b>`.markup).toBe('<b>jane\ufffdmoc.elpmaxe@</b>');
});

it('asks nobody else for anything', () => {
	const page = renderDashboard(sampleDashboard());
	const own = page.replace(/<script>[\s\S]*?<\/script>/g, '');

	expect(own).not.toMatch(/(?:src|href)="(?!data:)/);
	expect(own).not.toMatch(/@import|url\(/);
	expect(page).not.toContain('sourceMappingURL');
});

it('says what is missing instead of drawing empty frames', () => {
	const page = renderDashboard(
		sampleDashboard({
			mailboxes: [],
			servers: [],
			warmup: [],
			alerts: [],
			replyClasses: [],
			funnel: [{ label: 'Leads', count: 0 }],
			days: sampleDashboard().days.map(({ day }) => ({
				day,
				sent: 0,
				bounced: 0,
				replied: 0,
				suppressed: 0,
			})),
			totals: { ...sampleDashboard().totals, suppressed: 0, newSuppressions: 0 },
		}),
	);

	expect(page).not.toContain('<canvas');
	for (const text of [
		'Nothing was sent in this time.',
		'Nobody is on the list yet.',
		'No mailbox in the pool.',
		'No mailbox is warming up.',
		'No alerts in this time.',
		'No answers in this time.',
		'No leads yet.',
	]) {
		expect(page).toContain(text);
	}
});
