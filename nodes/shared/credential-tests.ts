import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	ICredentialTestFunction,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';

import { checkImap } from '../../lib/adapters/credential-check/check-imap';
import { checkSmtp } from '../../lib/adapters/credential-check/check-smtp';
import { checkStore } from '../../lib/adapters/credential-check/check-store';
import type { CheckOutcome } from '../../lib/adapters/credential-check/explain-failure';
import { checkTelegram } from '../../lib/adapters/telegram/check-bot';
import { OutreachError } from '../../lib/mail/errors';
import { redact } from './redact';
import { readStoreOptions } from './wiring';

type Fields = ICredentialDataDecryptedObject;

async function testSmtp(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	return await report(credential, checkSmtp);
}

async function testImap(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	return await report(credential, checkImap);
}

async function testTelegram(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	return await report(credential, async (fields) => {
		// eslint-disable-next-line @n8n/community-nodes/no-deprecated-workflow-functions -- the only request function that n8n hands to a credential test
		return await checkTelegram(fields, async (request) => await this.helpers.request(request));
	});
}

async function testStore(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	return await report(credential, async (fields) => await checkStore(readStoreOptions(fields)));
}

/** To be spread into `methods.credentialTest`; `testedBy` in a node's description names the key. */
export const smtpCredentialTest = { smtpCredentialTest: testSmtp as ICredentialTestFunction };
export const imapCredentialTest = { imapCredentialTest: testImap as ICredentialTestFunction };
export const telegramCredentialTest = {
	telegramCredentialTest: testTelegram as ICredentialTestFunction,
};
export const storeCredentialTest = { storeCredentialTest: testStore as ICredentialTestFunction };

async function report(
	{ data }: ICredentialsDecrypted,
	check: (fields: Fields) => Promise<CheckOutcome>,
): Promise<INodeCredentialTestResult> {
	const fields = data ?? {};
	try {
		const { ok, message } = await check(fields);

		return { status: ok ? 'OK' : 'Error', message: withoutSecrets(message, fields) };
	} catch (error) {
		return { status: 'Error', message: withoutSecrets(describe(error), fields) };
	}
}

function describe(error: unknown): string {
	if (!(error instanceof OutreachError)) {
		return 'The test could not run because of an unexpected condition. Check every field, then the log of n8n.';
	}

	return error.hint ? `${error.message.replace(/\.$/, '')}. ${error.hint}` : error.message;
}

const SECRET_FIELDS = [
	'password',
	'clientSecret',
	'refreshToken',
	'accessToken',
	'botToken',
	'pepper',
	'encryptionKey',
	'previousEncryptionKey',
	'dkimPrivateKey',
] as const;

function withoutSecrets(message: string, fields: Fields): string {
	const secrets = SECRET_FIELDS.map((name) => fields[name]).filter(
		(value): value is string => typeof value === 'string' && value.length >= 4,
	);

	return redact(secrets.reduce((clean, secret) => clean.replaceAll(secret, '<redacted>'), message));
}
