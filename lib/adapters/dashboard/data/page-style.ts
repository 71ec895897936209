/** One style sheet for light and dark, desk and phone; nothing is loaded from elsewhere. */
export const pageStyle = `
:root {
	color-scheme: light dark;
	--page: #f4f5f8; --card: #ffffff; --line: #e3e6ec; --text: #1b2130; --soft: #626b7d;
	--sent: #4f6bed; --bounced: #d9534f; --replied: #1d9a6c; --muted: #9aa3b5; --track: #e9ecf2;
	--ok: #1d9a6c; --warn: #b7791f; --bad: #c93a36; --grid: #edeff4;
	--ok-soft: #e2f5ed; --warn-soft: #fdf1da; --bad-soft: #fbe5e4; --mute-soft: #eceef3;
}
@media (prefers-color-scheme: dark) {
	:root {
		--page: #12151c; --card: #1b202a; --line: #2a313e; --text: #e8ebf2; --soft: #98a2b6;
		--sent: #7d93ff; --bounced: #f0807c; --replied: #45c593; --muted: #6b7588; --track: #2a313e;
		--ok: #45c593; --warn: #e2ab4d; --bad: #f0807c; --grid: #262d39;
		--ok-soft: #173a2e; --warn-soft: #3b2f17; --bad-soft: #402122; --mute-soft: #2a313e;
	}
}
* { box-sizing: border-box; }
body {
	margin: 0; background: var(--page); color: var(--text);
	font: 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
	-webkit-text-size-adjust: 100%;
}
main { max-width: 1240px; margin: 0 auto; padding: 24px 20px 48px; }
header { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: baseline; margin-bottom: 18px; }
h1 { font-size: 22px; margin: 0; letter-spacing: -.01em; }
header p { margin: 0; color: var(--soft); }
header .made { margin-left: auto; font-size: 13px; }
h2 { font-size: 14px; font-weight: 600; margin: 0 0 12px; }
h2 small { color: var(--soft); font-weight: 400; font-size: 13px; margin-left: 6px; }
.tiles { display: grid; grid-template-columns: repeat(6, 1fr); gap: 12px; margin-bottom: 12px; }
.tile, .card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.tile { padding: 12px 14px; }
.tile b { display: block; font-size: 26px; line-height: 1.15; font-weight: 650; font-variant-numeric: tabular-nums; }
.tile span { color: var(--soft); font-size: 13px; }
.tile em { font-style: normal; font-size: 13px; color: var(--soft); display: block; margin-top: 2px; }
.tile.warn b { color: var(--warn); } .tile.bad b { color: var(--bad); }
.grid { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); gap: 12px; align-items: start; }
.column { display: grid; gap: 12px; min-width: 0; }
.card { padding: 16px; min-width: 0; }
.legend { float: right; font-weight: 400; font-size: 13px; color: var(--soft); }
.legend i { display: inline-block; width: 9px; height: 9px; border-radius: 3px; margin: 0 5px 0 10px; }
.legend .sent { background: var(--sent); } .legend .replied { background: var(--replied); } .legend .bounced { background: var(--bounced); }
.plot { position: relative; height: 250px; }
.plot.low { height: 190px; } .plot.short { height: 120px; margin-top: 6px; }
.empty { color: var(--soft); margin: 0; } .empty.below { margin-top: 12px; font-size: 14px; } .tag + .tag { margin-left: 4px; }
.bars { display: grid; gap: 11px; margin: 0; padding: 0; list-style: none; }
.bars .head { display: flex; gap: 10px; justify-content: space-between; margin-bottom: 4px; }
.bars .name { overflow-wrap: anywhere; }
.bars .head.under { margin: 6px 0 0; font-size: 13px; align-items: center; }
.bars .value { color: var(--soft); font-variant-numeric: tabular-nums; white-space: nowrap; }
.bar { height: 8px; border-radius: 4px; background: var(--track); overflow: hidden; }
.bar i { display: block; height: 100%; border-radius: 4px; background: var(--sent); min-width: 0; }
.bar i.ok { background: var(--ok); } .bar i.warn { background: var(--warn); } .bar i.bad { background: var(--bad); }
table { width: 100%; border-collapse: collapse; }
th { text-align: left; font-weight: 500; color: var(--soft); font-size: 13px; padding: 0 10px 6px 0; white-space: nowrap; }
td { border-top: 1px solid var(--line); padding: 8px 10px 8px 0; vertical-align: middle; }
td:last-child, th:last-child { padding-right: 0; }
td.name { overflow-wrap: anywhere; min-width: 150px; }
td .why { display: block; color: var(--soft); font-size: 13px; }
td.gauge { width: 23%; min-width: 110px; }
.below { margin-top: 12px; }
.gauge .figure { display: block; color: var(--soft); font-size: 13px; margin-bottom: 3px; font-variant-numeric: tabular-nums; }
.tag { display: inline-block; border-radius: 99px; padding: 1px 9px; font-size: 12.5px; white-space: nowrap; background: var(--mute-soft); color: var(--soft); }
.tag.ok { background: var(--ok-soft); color: var(--ok); }
.tag.warn { background: var(--warn-soft); color: var(--warn); }
.tag.bad { background: var(--bad-soft); color: var(--bad); }
.alerts { list-style: none; margin: 0; padding: 0; }
.alerts li { display: flex; gap: 10px; align-items: baseline; border-top: 1px solid var(--line); padding: 8px 0; }
.alerts li:first-child { border-top: 0; padding-top: 0; }
.alerts .what { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.alerts .what small { color: var(--soft); display: block; font-size: 13px; }
.alerts time { color: var(--soft); font-size: 13px; white-space: nowrap; }
.alerts .handled { color: var(--soft); }
details { margin-top: 12px; } summary { cursor: pointer; color: var(--soft); font-size: 13px; }
.scroll { overflow-x: auto; } details td, details th { text-align: right; font-variant-numeric: tabular-nums; }
details td:first-child, details th:first-child { text-align: left; }
@media (max-width: 980px) {
	.tiles { grid-template-columns: repeat(3, 1fr); }
	.grid { grid-template-columns: minmax(0, 1fr); } .column { display: contents; }
	.leads { order: 2; } .alerts-card { order: 3; } .answers { order: 4; } .mailboxes { order: 5; }
	.warmup { order: 6; } .servers { order: 7; } .suppression { order: 8; }
}
@media (max-width: 560px) {
	main { padding: 16px 12px 32px; }
	.tiles { grid-template-columns: repeat(2, 1fr); gap: 8px; } .grid { gap: 8px; }
	header .made { margin-left: 0; width: 100%; }
	.card { padding: 14px; } .plot { height: 220px; }
	table.rows thead { display: none; }
	table.rows tr { display: grid; grid-template-columns: 1fr auto; gap: 4px 10px; padding: 10px 0; border-top: 1px solid var(--line); }
	table.rows tbody tr:first-child { border-top: 0; padding-top: 0; }
	.gauge .figure::before { content: attr(data-name) " "; }
	.alerts li { flex-wrap: wrap; } .alerts .what { flex: 1 1 60%; } .alerts time { flex-basis: 100%; }
	table.rows td { border: 0; padding: 0; } table.rows td.gauge { grid-column: 1 / -1; width: auto; }
}
@media print { body { background: #fff; } .card { break-inside: avoid; } }
`;
