import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import { parseAddress } from '../../../lib/mail/address';
import type { OutreachStore } from '../../../lib/store/store';
import type { CheckedRow, ListRow } from '../../../lib/verification/check-list';
import { checkSpooledList, type SpoolTools } from '../../../lib/verification/spooled-list';
import type { VerificationResult } from '../../../lib/verification/verification';
import type { Verifier } from '../../../lib/verification/verify-batch';

const BATCH = 100;

async function* rowsOf(addresses: readonly string[]): AsyncGenerator<readonly ListRow[]> {
	const rows = addresses.map((value, index) => ({ row: index + 1, cells: [value], value }));
	for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH);
}

function resultOf(row: number, input: string): VerificationResult {
	const parsed = parseAddress(input);
	const domain = parsed.ok ? parsed.address.domain : '';
	const reason = parsed.ok ? ('rcpt_ok' as const) : ('syntax_invalid' as const);

	return {
		row, input, reason, probeReason: reason, verdict: parsed.ok ? 'valid' : 'invalid', ruleId: 'fake', flags: [],
		address: parsed.ok ? parsed.address : undefined, score: 0, scoreReasons: [], evidence: {}, attempts: 1,
		cached: false, checkedAt: 0, mxSet: `mx.${domain}`, provider: domain.startsWith('tenant') ? 'm365' : 'generic',
	}; // prettier-ignore
}

/** Answers every address; notes what was asked together and which lanes were under way at once. */
function fakeVerifier(before: (inputs: readonly string[]) => void = () => undefined) {
	const asked: string[][] = [];
	const busy = new Map<string, number>();
	let collisions = 0;
	const verifier: Verifier = {
		verify: async (inputs, hooks) => {
			const addresses = inputs.map(({ value }) => String(value));
			before(addresses);
			asked.push(addresses);
			const lanes = new Set(
				addresses.map((address) => (address.includes('@tenant') ? 'm365' : address.split('@')[1])),
			);
			for (const lane of lanes) {
				if ((busy.get(lane ?? '') ?? 0) > 0) collisions += 1;
				busy.set(lane ?? '', (busy.get(lane ?? '') ?? 0) + 1);
			}
			await new Promise((resolve) => setImmediate(resolve));
			for (const lane of lanes) busy.set(lane ?? '', (busy.get(lane ?? '') ?? 1) - 1);
			const results = inputs.map(({ row, value }) => resultOf(row, String(value)));
			for (const result of results) hooks?.onResult?.(result);

			return results;
		},
		settled: async () => undefined,
	};

	return { verifier, asked, collisions: () => collisions };
}

describe('a list that goes by way of the store', () => {
	let store: OutreachStore;
	let now: number;

	beforeEach(async () => {
		store = await openMemoryStore();
		now = 1_000_000_000;
	});
	afterEach(async () => {
		await store.close();
	});

	const tools = (more: Partial<SpoolTools> = {}): SpoolTools => ({
		jobs: store.listJobs,
		job: { id: 'job', holder: 'one', leaseMs: 10_000 },
		sorter: fakeVerifier().verifier,
		verifier: fakeVerifier().verifier,
		clock: { now: () => now },
		pause: {
			wait: async (ms, signal) =>
				await new Promise((resolve) => {
					// The heart beats only as long as the list is worked on; nothing else waits long.
					if (ms < 1_000) setImmediate(resolve);
					signal?.addEventListener('abort', () => resolve(), { once: true });
				}),
		},
		flushMemory: async () => undefined,
		onProgress: () => undefined,
		...more,
	});
	async function check(addresses: readonly string[], given: SpoolTools) {
		const out: CheckedRow[] = [];
		for await (const rows of checkSpooledList(async () => rowsOf(addresses), given))
			out.push(...rows);

		return out;
	}

	it('gives back every row in the order of the file, whatever the order of asking', async () => {
		const addresses = Array.from({ length: 1_234 }, (_, index) =>
			index % 100 === 99 ? 'nobody' : `user${index}@d${index % 7}.test`,
		);
		const out = await check(addresses, tools());

		expect(out.map(({ row, result }) => [row, result?.email])).toEqual(
			addresses.map((address, index) => [index + 1, address]),
		);
		expect(out.filter(({ result }) => result?.reason === 'syntax_invalid')).toHaveLength(12);
	});

	it('never works at the same exchanges, or the same provider, twice at once', async () => {
		const addresses = Array.from({ length: 2_000 }, (_, index) =>
			index % 2 === 0 ? `user${index}@tenant${index % 40}.test` : `user${index}@big.test`,
		);
		const probing = fakeVerifier();
		await check(addresses, tools({ verifier: probing.verifier }));

		expect(probing.asked.flat().sort()).toEqual([...addresses].sort());
		expect(Math.max(...probing.asked.map(({ length }) => length))).toBeLessThanOrEqual(100);
		expect(probing.collisions()).toBe(0);
	});

	it('stopped while the rows are taken in, takes in the rest in the next run', async () => {
		const addresses = Array.from({ length: 12_000 }, (_, index) => `user${index}@b.test`);
		const stop = new AbortController();
		const sorter = fakeVerifier((inputs) =>
			inputs.includes('user7000@b.test') ? stop.abort() : undefined,
		);
		const first = await check(addresses, tools({ sorter: sorter.verifier, signal: stop.signal }));
		expect(first[0]?.error).toBe(
			'The row was not checked because the execution was stopped before',
		);

		const second = await check(addresses, tools());
		expect(second.filter(({ result }) => result?.reason === 'rcpt_ok')).toHaveLength(12_000);
	});

	it('leaves a list to the execution that is at it', async () => {
		await store.listJobs.claim({ id: 'job', holder: 'other', now, leaseUntil: now + 500 });
		const alive = tools({ job: { id: 'job', holder: 'one', leaseMs: 10_000 } });

		await expect(check(['ada@b.test'], alive)).rejects.toThrow(
			'another execution is checking the same file',
		);
		now += 500;
		expect(await check(['ada@b.test'], alive)).toHaveLength(1);
	});

	it('tells of a store that fails instead of losing rows', async () => {
		const jobs = {
			...store.listJobs,
			settle: async () => {
				throw new Error('disk full');
			},
		};

		await expect(check(['ada@b.test'], tools({ jobs }))).rejects.toThrow('disk full');
	});
});
