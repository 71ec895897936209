import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { text } from 'node:stream/consumers';

import type { SmtpFaultServer } from '../../../../sandbox/faults/smtp-fault-server';
import {
	startVerificationWorld,
	type VerificationWorld,
} from '../../../support/verification-world';

const DOMAINS = 12;
// Some are through early, some late: n times eight addresses at the n-th domain.
const ROWS = (8 * DOMAINS * (DOMAINS + 1)) / 2;
const KILL_AFTER = 350;

describe('A list that is killed in the middle (section 15)', () => {
	const folder = mkdtempSync(join(tmpdir(), 'email-validate-resume-'));
	const [list, store] = [join(folder, 'list.csv'), join(folder, 'store.sqlite')];
	const domain = (index: number): string => `d${index + 1}.test`;
	const domainOf = (row: number): string => domain(Math.floor((Math.sqrt(row + 1) - 1) / 2));
	const rows = Array.from(
		{ length: ROWS },
		(_, index) => `Person ${index},user${index}@${domainOf(index)}`,
	);
	const running: ChildProcess[] = [];
	let world: VerificationWorld;
	let server: SmtpFaultServer;
	let countRcpts: (address: string) => void;

	beforeAll(async () => {
		const zone: Record<string, object> = {};
		for (let index = 0; index < DOMAINS; index += 1) {
			zone[domain(index)] = { MX: [`10 mx.${domain(index)}`] };
			zone[`mx.${domain(index)}`] = { A: ['127.0.0.1'] };
		}
		world = await startVerificationWorld(zone as never);
		server = await world.exchange('127.0.0.1', {
			latencyMs: 15,
			capabilities: [],
			script: (event) => {
				if (event.stage !== 'rcpt') return undefined;
				countRcpts(event.address ?? '');
				return /^user\d*[02468]@/.test(event.address ?? '') ? undefined : '550 5.1.1 No such user';
			},
		});
		writeFileSync(list, ['name,email', ...rows, 'Nobody,nobody', ''].join('\n'));
	});
	afterAll(async () => {
		for (const child of running) child.kill('SIGKILL');
		await world.stop();
		rmSync(folder, { recursive: true, force: true });
	});

	function start(): ChildProcess {
		const options = {
			dnsServers: world.dns.servers.join(','), smtpPort: world.port, allowPrivateAddresses: true,
			allowReservedDomains: true, delayBetweenConnections: 0, respectProviderLimits: false,
			// The rows of the list alone must remember what was found out.
			reuseResults: false,
		}; // prettier-ignore
		const child = spawn(
			process.execPath,
			['--import', 'tsx', join(__dirname, 'list-worker.ts'), list, store, JSON.stringify(options)],
			{ stdio: ['ignore', 'pipe', 'inherit'] },
		);
		running.push(child);

		return child;
	}

	function settledInputs(): ReadonlySet<string> {
		const database = new DatabaseSync(store, { readOnly: true });
		const found = database.prepare('SELECT input FROM list_rows WHERE result IS NOT NULL').all();
		database.close();

		return new Set(found.map(({ input }) => String(input)));
	}

	it('goes on where it stopped: every row comes out once, nothing decided is asked again', async () => {
		let rcpts = 0;
		const reached = new Promise<void>((resolve) => {
			countRcpts = () => ((rcpts += 1) === KILL_AFTER ? resolve() : undefined);
		});
		const first = start();
		await reached;
		first.kill('SIGKILL');
		await once(first, 'exit');
		const settled = settledInputs();
		expect(settled.size).toBeGreaterThan(20);
		expect(settled.size).toBeLessThan(rows.length);

		const askedAgain: string[] = [];
		countRcpts = (address) => void (settled.has(address) ? askedAgain.push(address) : undefined);
		const second = start();
		const out = second.stdout ? await text(second.stdout) : '';
		const lines = out.trimEnd().split('\n');

		expect(askedAgain).toEqual([]);
		expect(lines).toHaveLength(1 + rows.length + 1);
		expect(
			lines
				.slice(1)
				.filter((line, index) => !line.startsWith(`${rows[index] ?? 'Nobody,nobody'},`)),
		).toEqual([]);
		expect(lines.filter((line) => line.includes(',rcpt_ok,'))).toHaveLength(rows.length / 2);
		expect(lines.filter((line) => line.includes(',rcpt_rejected,'))).toHaveLength(rows.length / 2);
		expect(lines.at(-1)).toContain(',syntax_invalid,');
		// Nothing of the people of a list that is done stays behind.
		expect(settledInputs().size).toBe(0);
		expect(server.dataSeen()).toBe(false);
	});
});
