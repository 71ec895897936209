import { openMemoryStore } from '../../../lib/adapters/store/open-store';
import type { DeliveryPorts, RunOutcome } from '../../../lib/replies/deliver-message';
import { startDelivery } from '../../../lib/replies/deliver-message';
import type { RawMessage } from '../../../lib/replies/ports';
import type { OutreachStore } from '../../../lib/store/store';

const settings = { triggerId: 't', maxAttempts: 3, leaseMs: 60_000 };
let store: OutreachStore;
let runs: number[];

beforeEach(async () => {
	store = await openMemoryStore();
	runs = [];
});
afterEach(async () => await store.close());

const mail = (id: string, uid = 1): RawMessage => ({
	uid,
	uidValidity: '1',
	size: 10,
	receivedAt: null,
	source: Buffer.from(`From: a@example.com\r\nMessage-ID: <${id}@example.com>\r\n\r\nx`),
	truncated: false,
	providerMessageId: null,
	providerThreadId: null,
});

/** A process: what it holds in memory is gone when the next one starts. */
function startProcess(more: Partial<DeliveryPorts> = {}) {
	const inFlight = new Set<string>();
	const ports: DeliveryPorts = {
		progress: store.inbox,
		clock: { now: () => 1_000 },
		receive: async () => [],
		run: async (_events, { attempt }) => {
			runs.push(attempt);
			return 'succeeded';
		},
		park: () => undefined,
		...more,
	};

	return async (raw: RawMessage) => {
		const { result } = await startDelivery(raw, inFlight, { ports, settings });
		return await result;
	};
}

const forever = new Promise<RunOutcome>(() => undefined);

/** The process ends while this hangs; nobody waits for it. */
async function killedDuring(more: Partial<DeliveryPorts>): Promise<void> {
	void startProcess(more)(mail('m'));
	await new Promise((resolve) => setImmediate(resolve));
	await new Promise((resolve) => setImmediate(resolve));
}

describe('n8n #36681, PR #30375: a process that ends', () => {
	test('before the run started: the next one delivers the message', async () => {
		await killedDuring({ receive: async () => await (forever as Promise<never>) });
		expect(await startProcess()(mail('m'))).toEqual({ kind: 'acknowledged', how: 'run' });
		expect(runs).toEqual([2]);
	});

	test('during the run: the next one delivers it again and says so', async () => {
		await killedDuring({ run: async () => await forever });
		expect(await startProcess()(mail('m'))).toEqual({ kind: 'acknowledged', how: 'run' });
		expect(runs).toEqual([2]);
	});

	test('after the acknowledgement, before the cursor was written: the next one knows the message', async () => {
		await startProcess()(mail('m'));
		expect(await startProcess()(mail('m', 77))).toEqual({ kind: 'acknowledged', how: 'known' });
		expect(runs).toEqual([1]);
	});
});

test('the same message twice in one process waits for the first', async () => {
	const deliver = startProcess({ run: async () => await forever });
	void deliver(mail('m'));
	await new Promise((resolve) => setImmediate(resolve));
	expect(await deliver(mail('m', 2))).toEqual({ kind: 'retry', attempt: 0 });
});

test('a message whose runs always fail is parked after its last attempt, and told', async () => {
	const parked: number[] = [];
	const deliver = startProcess({
		run: async () => 'failed',
		park: (_events, { attempt }) => parked.push(attempt),
	});
	for (const attempt of [1, 2, 3])
		expect(await deliver(mail('m'))).toEqual({ kind: 'retry', attempt });
	expect(await deliver(mail('m'))).toEqual({ kind: 'acknowledged', how: 'parked' });
	expect(parked).toEqual([4]);
	expect(await deliver(mail('m'))).toEqual({ kind: 'acknowledged', how: 'known' });
});

test('a store that fails while the message is understood leaves it for another time', async () => {
	const deliver = startProcess({
		receive: async () => {
			throw new Error('the store is away');
		},
	});
	await expect(deliver(mail('m'))).rejects.toThrow('away');
	expect(await startProcess()(mail('m'))).toEqual({ kind: 'acknowledged', how: 'run' });
});
