import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

interface Template {
	readonly nodes: ReadonlyArray<{
		readonly name: string;
		readonly parameters: { jsCode?: string };
	}>;
}

const template = JSON.parse(
	readFileSync(join(__dirname, '../../workflows/10-daily-digest.json'), 'utf8'),
) as Template;
const code = template.nodes.find(({ name }) => name === 'In words')?.parameters.jsCode ?? '';

/** What the Code node makes of a summary. */
function digest(summary: object): readonly string[] {
	const json = { since: '2026-11-15T08:00:00Z', until: '2026-11-16T08:00:00Z', ...summary };
	const [item] = runInNewContext(`(() => { ${code} })()`, {
		$: () => ({ first: () => ({ json }) }),
		$input: { all: () => [] },
	}) as ReadonlyArray<{ readonly json: { readonly text: string } }>;

	return (item?.json.text ?? '').split('\n');
}

test('mailboxes unread for more than three intervals are named once, the rest are counted', () => {
	const unreadMailboxes = Array.from({ length: 25 }, (_, index) => ({
		account: `m${index}@example.com`,
		lastReadAt: index === 0 ? null : '2026-11-15T21:30:00.000Z',
	}));
	const connections = [
		{ account: 'm1@example.com', state: 'down' },
		{ account: 'short@example.com', state: 'down' },
		{ account: 'well@example.com', state: 'connected' },
	];
	const lines = digest({ unreadMailboxes, unreadMailboxCount: 31, connections });
	const unread = lines.find((line) => line.startsWith('Not read')) ?? '';
	expect(unread).toContain(
		'Not read for more than three intervals: m0@example.com (never read), m1@example.com since 2026-11-15 21:30,',
	);
	expect(unread).toMatch(/m19@example\.com since [^,]*, and 11 more$/);
	expect(lines).toContain('Not connected: short@example.com (down)');
});

test('nothing is said of mailboxes while all are read', () => {
	const lines = digest({ connections: [{ account: 'well@example.com', state: 'connected' }] });
	expect(lines.filter((line) => line.startsWith('Not '))).toEqual([]);
});
