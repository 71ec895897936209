import { ConfigurationError } from '../mail/errors';
import type { BlacklistEvent, DelistRequest, ReputationLog } from '../store/reputation-log';
import { delistAdvice } from './listing-event';

const MAX_EVENTS = 10_000;

/**
 * A draft for a listing of any weight, with the steps of its list; the open one when there is one.
 * @throws ConfigurationError
 */
export async function openDelistRequestOf(
	reputation: ReputationLog,
	{ eventId, actor }: { readonly eventId: string; readonly actor: string },
): Promise<{ readonly event: BlacklistEvent; readonly request: DelistRequest }> {
	const events = await reputation.listEvents({ limit: MAX_EVENTS });
	const event = events.find(({ id }) => id === eventId);
	if (!event) {
		throw new ConfigurationError(
			`There is no listing "${eventId}" in the store`,
			'Take "id" of a row of List Listings',
		);
	}
	const request = await reputation.openDelistRequest({
		eventId,
		actor,
		...delistAdvice(event.zone),
	});

	return { event, request };
}
