import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import type { StoreOptions } from '../../../lib/adapters/store/open-store';
import { openFreshStore } from '../../../lib/adapters/store/open-store';
import { recover } from '../../../lib/sending/recover';
import type { OutreachStore } from '../../../lib/store/store';
import { compileProgram } from '../../support/compiled-program';
import { memoryJournal } from '../../support/sender-under-test';
import { CAP, claimOf, fillRound } from './cap-race';

const PROCESSES = 8;

/** What came of caps that processes raced for while one after the other was killed. */
export interface KillRaceReport {
	readonly rounds: number;
	readonly kills: number;
	/** What processes said that were not killed. */
	readonly failures: readonly string[];
	/** Slots of killed processes, found afterwards: given back, or used because the mail may have left. */
	readonly released: number;
	readonly inDoubt: number;
	/** Rounds in which not exactly the cap is used, in the counter or in the attempts. */
	readonly inexact: readonly RoundResult[];
	readonly auditIntact: boolean;
	readonly seconds: number;
}

interface RoundResult {
	readonly round: number;
	readonly sent: number;
	readonly reserved: number;
	/** Attempts that were sent, or may have been. */
	readonly left: number;
	readonly open: number;
}

/** Eight processes at a time and a kill for each round; then what is free is used up. */
export async function runKillRace(options: StoreOptions, rounds: number): Promise<KillRaceReport> {
	const startedAt = performance.now();
	const raced = await race(options, rounds);
	const store = await openFreshStore(options);
	try {
		const recovered = await recoverAll(store);
		for (let round = 0; round < rounds; round += 1) {
			let mails = 0;
			await fillRound(store, round, () => `end-${round}-${(mails += 1)}`);
		}
		const { intact } = await store.audit.verifyChains();

		return {
			rounds,
			...raced,
			...recovered,
			inexact: await inexactRounds(store, rounds),
			auditIntact: intact,
			seconds: (performance.now() - startedAt) / 1_000,
		};
	} finally {
		await store.close();
	}
}

async function race(options: StoreOptions, rounds: number) {
	const program = await compileProgram(join(__dirname, 'kill-worker.ts'));
	try {
		const field = startField(program.file, [JSON.stringify(options), `${rounds}`]);
		const moments = Array.from({ length: rounds }, () => Math.random() * CAP * rounds * 0.9);
		moments.sort((a, b) => a - b);
		let kills = 0;
		field.onMail((mails) => {
			if (mails < (moments[0] ?? Infinity)) return;
			moments.shift();
			if (field.killOne()) kills += 1;
		});
		await field.end();

		return { kills, failures: field.failures };
	} finally {
		await program.remove();
	}
}

type Worker = ChildProcessWithoutNullStreams;

/** A killed process is replaced at once by one that has opened the store already. */
function startField(program: string, args: readonly string[]) {
	const racing = new Set<Worker>();
	const ended: Array<Promise<unknown>> = [];
	const failures: string[] = [];
	let [mails, round] = [0, 0];
	let hear: (mails: number) => void = () => undefined;

	const prepare = (): Worker => {
		const worker = spawn(process.execPath, [program, ...args]);
		worker.stderr.on('data', (text: Buffer) => failures.push(String(text)));
		worker.stdin.on('error', ({ message }) => failures.push(message));
		worker.once('exit', (code, signal) => {
			racing.delete(worker);
			if (code !== 0 && signal !== 'SIGKILL') failures.push(`ended with ${code ?? signal}`);
		});
		ended.push(once(worker, 'close'));

		return worker;
	};
	let spare = prepare();
	const letLoose = (): void => {
		const worker = spare;
		spare = prepare();
		if (worker.exitCode === null) racing.add(worker);
		createInterface({ input: worker.stdout }).on('line', (line) => {
			mails += 1;
			round = Math.max(round, Number(line));
			hear(mails);
		});
		// The round before is full, and has to stay so.
		worker.stdin.end(`${Math.max(0, round - 1)}`);
	};
	for (let count = 0; count < PROCESSES; count += 1) letLoose();

	return {
		failures,
		onMail: (listener: (mails: number) => void) => {
			hear = listener;
		},
		killOne: (): boolean => {
			const victim = [...racing][Math.floor(Math.random() * racing.size)];
			if (!victim?.kill('SIGKILL')) return false;
			racing.delete(victim);
			letLoose();

			return true;
		},
		end: async (): Promise<void> => {
			for (let [worker] = racing; worker; [worker] = racing) await once(worker, 'exit');
			spare.stdin.end();
			await Promise.all(ended);
		},
	};
}

/** Every lease is over: nobody of those who raced is alive. */
async function recoverAll(store: OutreachStore) {
	const ports = {
		store,
		clock: { now: () => Date.now() + 3_600_000 },
		journal: memoryJournal(),
	};
	const found = { released: 0, inDoubt: 0 };
	for (;;) {
		const { released, inDoubt } = await recover(ports);
		if (released + inDoubt === 0) return found;
		found.released += released;
		found.inDoubt += inDoubt;
	}
}

async function inexactRounds(store: OutreachStore, rounds: number): Promise<RoundResult[]> {
	const counters = await store.sends.readCounters(
		Array.from({ length: rounds }, (_, round) => claimOf(round)),
	);
	const results: RoundResult[] = [];
	for (const [round, { sent, reserved }] of counters.entries()) {
		const states = await store.sends.countAttempts({ campaignId: `round ${round}` });
		const left = states.sent + states.in_doubt;
		const open = states.reserved + states.sending;
		results.push({ round, sent, reserved, left, open });
	}

	return results.filter(
		({ sent, reserved, left, open }) =>
			sent !== CAP || reserved !== 0 || left !== CAP || open !== 0,
	);
}
