/**
 * Draws the charts. Runs in n8n's sandboxed response: no cookies, no storage, no requests.
 * Without scripts the figures are still in the tables.
 */
export const pageScript = `
(() => {
	const record = JSON.parse(document.getElementById('record').textContent);
	const dark = window.matchMedia('(prefers-color-scheme: dark)');
	const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
	const shortDay = (day) => new Date(day + 'T00:00:00Z').toLocaleDateString(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' });
	const days = record.days.map(({ day }) => shortDay(day));
	const charts = [];

	function axes(more) {
		const ticks = { color: colour('soft'), font: { size: 12 } };
		return {
			x: { grid: { display: false }, border: { color: colour('line') }, ticks: { ...ticks, maxRotation: 0, autoSkipPadding: 14 }, ...more.x },
			y: { beginAtZero: true, grid: { color: colour('grid') }, border: { display: false }, ticks: { ...ticks, precision: 0, maxTicksLimit: 6 }, ...more.y },
		};
	}

	function options(more) {
		return {
			// A chart that grows is wrong until it has grown: in print, in a picture, on a slow phone.
			responsive: true, maintainAspectRatio: false, animation: false,
			interaction: { mode: 'index', intersect: false },
			plugins: {
				legend: { display: false },
				tooltip: { backgroundColor: colour('text'), titleColor: colour('card'), bodyColor: colour('card'), padding: 9, boxPadding: 4, usePointStyle: true },
			},
			...more.rest,
			scales: axes(more.scales || {}),
		};
	}

	function draw(id, config) {
		const canvas = document.getElementById(id);
		if (canvas) charts.push(new Chart(canvas, config));
	}

	function bars(label, values, name) {
		return { type: 'bar', label, data: values, backgroundColor: colour(name), borderRadius: 3, maxBarThickness: 22 };
	}

	/** The number at the end of each lying bar, so that nobody has to follow a grid line. */
	const figures = {
		id: 'figures',
		afterDatasetsDraw(chart) {
			const { ctx } = chart;
			ctx.fillStyle = colour('text');
			ctx.textBaseline = 'middle';
			chart.getDatasetMeta(0).data.forEach((bar, index) => {
				ctx.fillText(String(chart.data.datasets[0].data[index]), bar.x + 6, bar.y);
			});
		},
	};

	function drawAll() {
		for (const chart of charts.splice(0)) chart.destroy();
		// Two plots with one time axis: a tenth of answers beside the mails could not be read.
		const width = { y: { afterFit: (axis) => { axis.width = 44; } } };
		draw('plot-days', {
			data: { labels: days, datasets: [bars('Sent', record.days.map((day) => day.sent), 'sent')] },
			options: options({ scales: { ...width, x: { ticks: { display: false }, grid: { display: false }, border: { color: colour('line') } } } }),
		});
		draw('plot-outcomes', {
			data: { labels: days, datasets: [
				bars('Replied', record.days.map((day) => day.replied), 'replied'),
				bars('Bounced', record.days.map((day) => day.bounced), 'bounced'),
			] },
			options: options({ scales: width }),
		});
		draw('plot-replies', {
			data: { labels: record.replyClasses.map(({ label }) => label), datasets: [bars('Answers', record.replyClasses.map(({ count }) => count), 'replied')] },
			plugins: [figures],
			options: options({ rest: { indexAxis: 'y', layout: { padding: { right: 34 } } }, scales: {
				x: { display: false, beginAtZero: true },
				y: { grid: { display: false }, border: { color: colour('line') }, ticks: { color: colour('text'), autoSkip: false } },
			} }),
		});
		const before = record.totals.suppressed - record.totals.newSuppressions;
		let sum = before;
		draw('plot-suppressions', {
			data: { labels: days, datasets: [{ type: 'line', label: 'Suppressed', data: record.days.map((day) => (sum += day.suppressed)), borderColor: colour('muted'), backgroundColor: colour('track'), fill: true, borderWidth: 2, pointRadius: 0, pointHitRadius: 12, tension: 0.25 }] },
			options: options({ scales: { y: { beginAtZero: false, grid: { color: colour('grid') }, suggestedMin: before, suggestedMax: before + 5 } } }),
		});
		document.documentElement.dataset.drawn = String(charts.length);
	}

	drawAll();
	dark.addEventListener('change', drawAll);
})();
`;
