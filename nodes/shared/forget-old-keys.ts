import { systemClock } from '../../lib/adapters/system-clock';
import type { InboxProgress } from '../../lib/store/inbox-progress';

const DAY_MS = 86_400_000;
/** A renumbered folder is searched from two days before its last mail; a month is far beyond that. */
const KEEP_DAYS = 30;

/** Once a day forgets which messages were finished long ago, lest the table grows for ever. @returns ends that */
export function forgetOldKeys(
	inbox: Pick<InboxProgress, 'forgetBefore'>,
	onTrouble: (error: unknown) => void,
): () => void {
	const forget = (): void => {
		inbox.forgetBefore(systemClock.now() - KEEP_DAYS * DAY_MS).catch(onTrouble);
	};
	forget();
	const timer = setInterval(forget, DAY_MS).unref();

	return () => clearInterval(timer);
}
