import type { StoreOptions } from '../../../lib/adapters/store/open-store';
import { openFreshStore } from '../../../lib/adapters/store/open-store';

/** A process of its own: books slots of one counter until it is full, then tells how many it got. */
async function race(options: StoreOptions, cap: number): Promise<number> {
	const store = await openFreshStore(options);
	const claim = { scope: 'mailbox', subject: 'm1', bucket: '2026-11-02', cap } as const;
	let booked = 0;
	for (;;) {
		const full = await store.transaction(async (slices) => {
			const closed = await slices.sends.reserveCounters([claim]);
			if (!closed) await slices.audit.append(auditOf(process.pid));

			return closed;
		});
		if (full) break;
		booked += 1;
	}
	await store.close();

	return booked;
}

function auditOf(pid: number) {
	return {
		userId: `process ${pid}`,
		leadEmail: 'jane@example.com',
		senderEmail: null,
		subject: null,
		policyResult: 'approved',
		reason: 'booked',
		legalBasis: null,
		timestamp: 1,
		action: 'send.reserve',
	} as const;
}

const [options = '{}', cap = '0'] = process.argv.slice(2);
void race(JSON.parse(options) as StoreOptions, Number(cap)).then((booked) => {
	process.stdout.write(`${booked}\n`);
});
