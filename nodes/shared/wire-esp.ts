import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { createWebhookVerifier } from '../../lib/adapters/esp/create-verifier';
import { ConfigurationError } from '../../lib/mail/errors';
import type { EspProvider } from '../../lib/replies/esp-classification';
import type { WebhookVerifier } from '../../lib/replies/esp-webhook';

export interface EspChoice {
	readonly provider: EspProvider;
	readonly topics: readonly string[];
	readonly publicKey: string | undefined;
	readonly maxAgeMs: number;
}

const TIMEOUT_MS = 10_000;

/** Chooses how a provider's calls are checked; the one secret among it comes from the store credential. */
export function createEspWiring(
	context: IExecuteFunctions,
): (choice: EspChoice) => Promise<WebhookVerifier> {
	const fetchText = async (url: string): Promise<string> =>
		String(
			await context.helpers.httpRequest({
				url,
				method: 'GET',
				encoding: 'text',
				json: false,
				timeout: TIMEOUT_MS,
				disableFollowRedirect: true,
			}),
		);

	return async ({ provider, maxAgeMs, topics, publicKey }) => {
		if (provider === 'ses') return createWebhookVerifier({ provider, maxAgeMs, topics, fetchText });
		if (provider === 'sendgrid')
			return createWebhookVerifier({ provider, maxAgeMs, publicKey: publicKey ?? '' });

		return createWebhookVerifier({
			provider,
			maxAgeMs,
			signingKey: signingKeyOf(await credentialOf(context)),
		});
	};
}

async function credentialOf(context: IExecuteFunctions): Promise<IDataObject> {
	const chosen = context.getNode().credentials?.outreachStoreApi;

	return chosen ? await context.getCredentials('outreachStoreApi') : {};
}

function signingKeyOf({ mailgunSigningKey }: IDataObject): string {
	if (typeof mailgunSigningKey === 'string' && mailgunSigningKey.trim() !== '')
		return mailgunSigningKey.trim();

	throw new ConfigurationError(
		'The Mailgun call could not be checked because there is no signing key.',
		'Enter "Mailgun Signing Key" in the store credential and choose that credential on this node.',
	);
}
