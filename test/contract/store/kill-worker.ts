import { text } from 'node:stream/consumers';

import type { StoreOptions } from '../../../lib/adapters/store/open-store';
import { openFreshStore } from '../../../lib/adapters/store/open-store';
import type { OutreachStore } from '../../../lib/store/store';
import { bookMail } from './cap-race';

const LANES = 4;

/** Books mails round by round and tells the round of each. */
async function race(store: OutreachStore, firstRound: number, rounds: number): Promise<void> {
	let mails = 0;
	const lane = async (): Promise<void> => {
		for (let round = firstRound; round < rounds; round += 1) {
			while (await bookMail(store, round, `${process.pid}-${(mails += 1)}`))
				process.stdout.write(`${round}\n`);
		}
	};
	await Promise.all(Array.from({ length: LANES }, lane));
}

/**
 * A process that may be killed at any moment. It opens the store and waits for the round to begin with
 * on its standard input, so that it can take the place of a killed one at once.
 */
async function main(options: StoreOptions, rounds: number): Promise<void> {
	const store = await openFreshStore(options);
	const firstRound = await text(process.stdin);
	if (firstRound !== '') await race(store, Number(firstRound), rounds);
	await store.close();
}

const [options = '{}', rounds = '0'] = process.argv.slice(2);
void main(JSON.parse(options) as StoreOptions, Number(rounds));
