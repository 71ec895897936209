import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { DashboardRecord } from '../../store/dashboard-record';
import { pageScript } from './data/page-script';
import { pageStyle } from './data/page-style';
import { html, jsonForScript, trusted, type Markup } from './html';
import {
	alertList,
	connectionList,
	dayTable,
	empty,
	funnel,
	mailboxTable,
	period,
	serverTable,
	suppressionReasons,
	tiles,
	time,
	warmupList,
} from './sections';

/** A page that needs nothing but itself: style, figures and the chart library are inside. */
export function renderDashboard(record: DashboardRecord): string {
	const page = html`<!doctype html>
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="referrer" content="no-referrer" />
				<meta name="robots" content="noindex" />
				<link rel="icon" href="data:," />
				<title>${record.title}</title>
				<style>
					${trusted(pageStyle)}
				</style>
			</head>
			<body>
				<main>
					<header>
						<h1>${record.title}</h1>
						${period(record)}
						<p class="made">made ${time(record.generatedAt)}</p>
					</header>
					${tiles(record)}
					<div class="grid">${cards(record)}</div>
				</main>
				<script type="application/json" id="record">
					${jsonForScript(record)}
				</script>
				<script>
					${trusted(chartLibrary())};
				</script>
				<script>
					${trusted(pageScript)};
				</script>
			</body>
		</html> `;

	return page.markup;
}

function cards(record: DashboardRecord): Markup {
	const { totals } = record;
	const mailboxes = html`${mailboxTable(record.mailboxes)}${connectionList(record)}`;

	return html`<div class="column">
			${byDay(record)} ${card('alerts-card', html`Recent alerts`, alertList(record.alerts))}
			${card('mailboxes', html`Mailboxes ${shown(record.mailboxes, totals.mailboxes, 'the most urgent first')}`, mailboxes)}
			${card('servers', html`Servers ${shown(record.servers, totals.servers)}`, serverTable(record.servers))}
		</div>
		<div class="column">
			${card('leads', html`Leads <small>share of the step before</small>`, funnel(record.funnel))}
			${card('answers', html`Answers by class`, answers(record))}
			${card('warmup', html`Warm-up ${shown(record.warmup, totals.warmups)}`, warmupList(record.warmup))}
			${card('suppression', html`Suppression list`, growth(record))}
		</div>`;
}

function byDay(record: DashboardRecord): Markup {
	const nothing = record.days.every(({ sent, replied, bounced }) => sent + replied + bounced === 0);
	if (nothing) return card('days', html`By day`, empty('Nothing was sent in this time.'));
	const legends = legend(['sent', 'replied', 'bounced']);

	return card(
		'days',
		html`By day <small>of the mails of that day</small> ${legends}`,
		html`${plot('plot-days', 'Sent by day', 'low')}${plot('plot-outcomes', 'Replied and bounced by day', 'short')}${dayTable(record)}`,
	);
}

function growth({ totals, suppressionReasons: reasons }: DashboardRecord): Markup {
	return totals.suppressed === 0
		? empty('Nobody is on the list yet.')
		: html`${plot('plot-suppressions', 'Size of the suppression list', 'low')}${suppressionReasons(reasons)}`;
}

/** A list that ends before everything is told must say so. */
function shown({ length }: readonly unknown[], all: number, order = ''): Markup {
	if (length >= all) return html``;

	return html`<small>${length} of ${all}${order === '' ? '' : `, ${order}`}</small>`;
}

function card(name: string, head: Markup, body: Markup): Markup {
	return html`<section class="card ${name}">
		<h2>${head}</h2>
		${body}
	</section>`;
}

function answers(record: DashboardRecord): Markup {
	return record.replyClasses.length === 0
		? empty('No answers in this time.')
		: html`${plot('plot-replies', 'Answers by class')}${listed(record)}`;
}

function legend(names: readonly string[]): Markup {
	return html`<span class="legend"
		>${names.map((name) => html`<i class="${name}"></i>${name} `)}</span
	>`;
}

function plot(id: string, label: string, size = ''): Markup {
	return html`<div class="plot ${size}">
		<canvas id="${id}" role="img" aria-label="${label}"></canvas>
	</div>`;
}

function listed({ replyClasses }: DashboardRecord): Markup {
	return html`<details>
		<summary>Figures</summary>
		<table>
			<tbody>
				${replyClasses.map(
					({ label, count }) =>
						html`<tr>
							<td>${label}</td>
							<td>${count}</td>
						</tr>`,
				)}
			</tbody>
		</table>
	</details>`;
}

let library: string | undefined;

/** Chart.js (MIT) as its own build for browsers, read once per process. */
function chartLibrary(): string {
	library ??= readFileSync(join(dirname(require.resolve('chart.js')), 'chart.umd.min.js'), 'utf8')
		.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n')
		.replaceAll('</script', '<\\/script');

	return library;
}
