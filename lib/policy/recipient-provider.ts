import { parseAddress } from '../mail/address';
import type { PolicyRequest } from './policy-request';
import type { MailProviders } from './ports';

/**
 * The same question with the provider of the recipient told by its mail exchanges, where nobody told
 * it before: caps by name alone would miss every hosted domain (sending-and-policy 3). Asked before
 * any transaction, since a name server may take its time.
 */
export async function withRecipientProvider<
	Request extends Pick<PolicyRequest, 'recipient' | 'recipientProvider'>,
>(providers: MailProviders, request: Request): Promise<Request> {
	if (request.recipientProvider !== undefined) return request;
	const { recipient } = request;
	const parsed = parseAddress(
		Array.isArray(recipient) && recipient.length === 1 ? recipient[0] : recipient,
	);
	const recipientProvider = parsed.ok
		? await providers.providerOf(parsed.address.domain)
		: undefined;

	return recipientProvider === undefined ? request : { ...request, recipientProvider };
}
