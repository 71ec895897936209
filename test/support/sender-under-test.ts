import { createSecureRandom } from '../../lib/adapters/secure-random';
import { systemClock } from '../../lib/adapters/system-clock';
import { createDomainNames } from '../../lib/adapters/text/domain-names';
import { htmlToText } from '../../lib/adapters/text/html-to-text';
import { createLiquidRenderer } from '../../lib/adapters/text/liquid-renderer';
import type { SettlementJournal } from '../../lib/sending/ports';
import type { SendPorts } from '../../lib/sending/send-outreach';
import type { OutreachStore } from '../../lib/store/store';

/** The ports of a sender with everything real but what the test gives. */
export function senderPorts(
	store: OutreachStore,
	given: Pick<SendPorts, 'source'> & Partial<SendPorts>,
): SendPorts {
	const random = createSecureRandom(systemClock);

	return {
		store,
		clock: systemClock,
		random,
		names: createDomainNames(),
		providers: { providerOf: async () => await Promise.resolve(undefined) },
		tools: { htmlToText, renderer: createLiquidRenderer() },
		signingKey: { kid: 'k1', secret: 'secret' },
		journal: memoryJournal(),
		workerId: random.id(),
		...given,
	};
}

export function memoryJournal(): SettlementJournal {
	let entries: Array<Parameters<SettlementJournal['append']>[0]> = [];

	return {
		append: async (entry) => {
			entries.push(entry);
			await Promise.resolve();
		},
		read: async () => {
			const read = entries;
			await Promise.resolve();

			return {
				entries: read,
				forget: async () => {
					entries = entries.filter((entry) => !read.includes(entry));
					await Promise.resolve();
				},
			};
		},
	};
}
