import { ConfigurationError } from '../mail/errors';
import type { InboxProgress } from '../store/inbox-progress';

/**
 * Marks a delivered message as done, for triggers that acknowledge explicitly.
 * @param acknowledgeKey as the trigger put it into the item
 * @throws ConfigurationError
 */
export async function acknowledgeMessage(
	progress: InboxProgress,
	acknowledgeKey: string,
): Promise<void> {
	const at = acknowledgeKey.indexOf('|');
	const triggerId = acknowledgeKey.slice(0, at);
	const messageKey = acknowledgeKey.slice(at + 1);
	if (at <= 0 || messageKey === '') {
		throw new ConfigurationError(
			'"Acknowledge Key" could not be used because it is none of Reply Trigger.',
			'Map "acknowledgeKey" of the trigger\'s item',
		);
	}
	await progress.finishMessage(triggerId, messageKey, 'done');
}
