import type { StoreOptions } from '../../../lib/adapters/store/open-store';
import { openFreshStore } from '../../../lib/adapters/store/open-store';
import { bookMail } from './cap-race';

const LANES = 4;

/** A process that may be killed at any moment: books mails round by round, a dot for each. */
async function work(options: StoreOptions, rounds: number): Promise<void> {
	const store = await openFreshStore(options);
	let mails = 0;
	const lane = async (): Promise<void> => {
		for (let round = 0; round < rounds; round += 1) {
			while (await bookMail(store, round, `${process.pid}-${(mails += 1)}`))
				process.stdout.write('.');
		}
	};
	await Promise.all(Array.from({ length: LANES }, lane));
	await store.close();
}

const [options = '{}', rounds = '0'] = process.argv.slice(2);
void work(JSON.parse(options) as StoreOptions, Number(rounds));
