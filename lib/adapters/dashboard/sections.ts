import type {
	AlertLine,
	DashboardRecord,
	LabelledCount,
	MailboxLine,
	ServerLine,
	WarmupLine,
} from '../../store/dashboard-record';
import { html, type Markup } from './html';

type Tone = 'ok' | 'warn' | 'bad' | 'mute';

const DAY_MS = 86_400_000;

export function tiles({ totals }: DashboardRecord): Markup {
	const { bounceRate, complaintRate, responseRate, openAlerts, worstAlert } = totals;
	const alarm = worstAlert === null ? 'ok' : worstAlert === 'critical' ? 'bad' : 'warn';

	return html`<section class="tiles" aria-label="Totals">
		${tile('Sent', number(totals.sent), { note: totals.inDoubt > 0 ? `${number(totals.inDoubt)} in doubt` : 'accepted by the server' })}
		${tile('Replied', number(totals.replied), { note: share(responseRate, 'sent') })}
		${tile('Bounced', number(totals.bounced), { note: share(bounceRate, 'those not blocked'), tone: level(bounceRate, 0.03, 0.05) })}
		${tile('Complaints', number(totals.complaints), { note: share(complaintRate, 'sent'), tone: level(complaintRate, 0.001, 0.003) })}
		${tile('Suppressed', number(totals.suppressed), { note: `${number(totals.newSuppressions)} new` })}
		${tile('Open alerts', number(openAlerts), { note: 'warning or critical', tone: alarm })}
	</section>`;
}

function tile(
	name: string,
	figure: string,
	more: { readonly note: string; readonly tone?: Tone },
): Markup {
	return html`<div class="tile ${more.tone ?? ''}">
		<span>${name}</span><b>${figure}</b><em>${more.note}</em>
	</div>`;
}

/** Bars of one colour, longest first as given; each says its number. */
export function funnel(steps: readonly LabelledCount[]): Markup {
	const most = Math.max(...steps.map(({ count }) => count), 1);
	if (steps.every(({ count }) => count === 0)) return empty('No leads yet.');

	return html`<ul class="bars">
		${steps.map(({ label, count }, index) => {
			const before = steps[index - 1]?.count ?? 0;
			const share = before > 0 ? ` · ${percent(count / before)}` : '';

			return html`<li>
				<div class="head">
					<span class="name">${label}</span><span class="value">${number(count)}${share}</span>
				</div>
				${bar(count / most)}
			</li>`;
		})}
	</ul>`;
}

export function mailboxTable(mailboxes: readonly MailboxLine[]): Markup {
	if (mailboxes.length === 0) return empty('No mailbox in the pool.');

	return html`<table class="rows">
		<thead>
			<tr>
				<th>Mailbox</th>
				<th>Status</th>
				<th>Used today</th>
				<th>Health</th>
			</tr>
		</thead>
		<tbody>
			${mailboxes.map(
				(line) =>
					html`<tr>
						<td class="name">${line.address}${why(line.reason)}</td>
						<td>${tag(line.status, toneOf(line.status))}</td>
						<td class="gauge">${usage(line)}</td>
						<td class="gauge">${healthOf(line)}</td>
					</tr>`,
			)}
		</tbody>
	</table>`;
}

export function serverTable(servers: readonly ServerLine[]): Markup {
	if (servers.length === 0) return empty('No server is listed: mail leaves through providers.');

	return html`<table class="rows">
		<thead>
			<tr>
				<th>Server</th>
				<th>Status</th>
				<th>Used today</th>
				<th>Score</th>
			</tr>
		</thead>
		<tbody>
			${servers.map(
				(line) =>
					html`<tr>
						<td class="name">${line.name}<span class="why">${line.tier}</span></td>
						<td>${tag(line.status, toneOf(line.status))}</td>
						<td class="gauge">${usage(line)}</td>
						<td class="gauge">${scoreOf(line)}</td>
					</tr>`,
			)}
		</tbody>
	</table>`;
}

export function connectionList({ connections }: DashboardRecord): Markup {
	const down = connections.filter(({ state }) => state !== 'connected');
	if (connections.length === 0) return html``;
	const text = down.length === 0 ? 'All inboxes and servers are connected.' : '';

	return html`<p class="empty below connections">
		${text}${down.map(({ account, kind, state, since }) => html`${tag(`${kind} ${state}`, toneOf(state))} ${account} since ${time(since)} `)}
	</p>`;
}

export function warmupList(lines: readonly WarmupLine[]): Markup {
	if (lines.length === 0) return empty('No mailbox is warming up.');

	return html`<ul class="bars">
		${lines.map(
			({ mailbox, state, planDay, allowance, goal, plan }) =>
				html`<li>
					<div class="head">
						<span class="name">${mailbox}</span
						><span class="value">${number(allowance)} of ${number(goal)} a day</span>
					</div>
					${bar(ratio(allowance, goal), toneOf(state))}
					<div class="head under">
						<span class="value">${plan}, day ${planDay}</span>${tag(state, toneOf(state))}
					</div>
				</li>`,
		)}
	</ul>`;
}

export function suppressionReasons(reasons: readonly LabelledCount[]): Markup {
	if (reasons.length === 0) return empty('Nothing new in this time.');

	return html`<p class="empty below">
		New: ${reasons.map(({ label, count }) => html`${tag(`${label} ${number(count)}`, 'mute')} `)}
	</p>`;
}

export function alertList(alerts: readonly AlertLine[]): Markup {
	if (alerts.length === 0) return empty('No alerts in this time.');

	return html`<ul class="alerts">
		${alerts.map(
			({ at, severity, kind, subject, handled }) =>
				html`<li class="${handled ? 'handled' : 'open'}">
					${tag(severity, severity === 'critical' ? 'bad' : severity === 'warning' ? 'warn' : 'mute')}
					<span class="what"
						>${subject}<small>${words(kind)}${handled ? ', handled' : ''}</small></span
					><time datetime="${new Date(at).toISOString()}">${time(at)}</time>
				</li>`,
		)}
	</ul>`;
}

/** The same figures as the chart, for screen readers and for copying. */
export function dayTable({ days }: DashboardRecord): Markup {
	return html`<details>
		<summary>Figures by day</summary>
		<div class="scroll">
			<table>
				<thead>
					<tr>
						<th>Day (UTC)</th>
						<th>Sent</th>
						<th>Replied</th>
						<th>Bounced</th>
						<th>Suppressed</th>
					</tr>
				</thead>
				<tbody>
					${days.map(
						({ day, sent, replied, bounced, suppressed }) =>
							html`<tr>
								<td>${day}</td>
								<td>${sent}</td>
								<td>${replied}</td>
								<td>${bounced}</td>
								<td>${suppressed}</td>
							</tr>`,
					)}
				</tbody>
			</table>
		</div>
	</details>`;
}

export function period({ since, until, campaignId }: DashboardRecord): Markup {
	const days = Math.round((until - since) / DAY_MS);
	const range = `${new Date(since).toISOString().slice(0, 10)} to ${new Date(until).toISOString().slice(0, 10)}`;

	return html`<p>
		${days} ${days === 1 ? 'day' : 'days'}, ${range} ·
		${campaignId === null ? 'all campaigns' : `campaign ${campaignId}`}
	</p>`;
}

export function empty(text: string): Markup {
	return html`<p class="empty">${text}</p>`;
}

function bar(share: number, tone: Tone = 'mute'): Markup {
	return html`<div class="bar">
		<i class="${tone}" style="width:${(Math.min(Math.max(share, 0), 1) * 100).toFixed(1)}%"></i>
	</div>`;
}

interface Gauge {
	/** Shown on a phone, where the table has no head. */
	readonly name: string;
	readonly figure: string;
	readonly share: number;
	readonly tone: Tone;
}

function gauge({ name, figure, share, tone }: Gauge): Markup {
	return html`<span class="figure" data-name="${name}">${figure}</span>${bar(share, tone)}`;
}

function usage({ usedToday, dailyCap }: Pick<MailboxLine, 'usedToday' | 'dailyCap'>): Markup {
	const figure = `${number(usedToday)} of ${number(dailyCap)}`;

	return gauge({ name: 'Used today', figure, share: ratio(usedToday, dailyCap), tone: 'mute' });
}

function scoreOf({ score }: ServerLine): Markup {
	if (score === null) return html`<span class="figure" data-name="Score">not checked yet</span>`;
	const tone = score < 70 ? 'bad' : score < 85 ? 'warn' : 'ok';

	return gauge({ name: 'Score', figure: `${Math.round(score)} of 100`, share: score / 100, tone });
}

function healthOf({ health }: MailboxLine): Markup {
	const tone = health < 0.3 ? 'bad' : health < 0.5 ? 'warn' : 'ok';

	return gauge({ name: 'Health', figure: percent(health), share: health, tone });
}

function tag(text: string, tone: Tone): Markup {
	return html`<span class="tag ${tone}">${words(text)}</span>`;
}

function why(reason: string | null): Markup {
	return reason === null || reason === ''
		? html``
		: html`<span class="why">${reason.slice(0, 160)}</span>`;
}

const good = ['active', 'enabled', 'connected', 'ramping', 'finished'];
const grave = ['auth_failed', 'quarantined', 'down', 'rolled_back'];
const idle = ['disabled', 'stopped'];

function toneOf(state: string): Tone {
	if (good.includes(state)) return 'ok';
	if (grave.includes(state)) return 'bad';

	return idle.includes(state) ? 'mute' : 'warn';
}

function level(value: number | null, warn: number, bad: number): Tone {
	if (value === null) return 'mute';

	return value >= bad ? 'bad' : value >= warn ? 'warn' : 'ok';
}

function words(text: string): string {
	return text.replaceAll('_', ' ');
}

function share(rate: number | null, of: string): string {
	return rate === null ? 'none to judge by' : `${percent(rate)} of ${of}`;
}

function ratio(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

function number(value: number): string {
	return value.toLocaleString('en');
}

function percent(share: number): string {
	const value = share * 100;

	return `${value === 0 || value >= 10 ? value.toFixed(0) : value.toFixed(value < 1 ? 2 : 1)} %`;
}

export function time(at: number): string {
	return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
