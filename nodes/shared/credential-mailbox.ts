import type { ICredentialDataDecryptedObject, IDataObject, IExecuteFunctions } from 'n8n-workflow';

import type { SubmissionAccount } from '../../lib/adapters/smtp/submission-account';
import { readSubmissionAccount } from '../../lib/adapters/smtp/submission-account';
import { createSubmitter } from '../../lib/adapters/smtp/submission';
import type { Address } from '../../lib/mail/address';
import { parseAddress } from '../../lib/mail/address';
import { ConfigurationError } from '../../lib/mail/errors';
import { minuteCapOf, presetCaps } from '../../lib/mail/provider-presets';
import type { SendingMailbox } from '../../lib/sending/sending-mailbox';
import { accountIdOf } from '../../lib/store/account-id';
import type { Mailbox } from '../../lib/store/mailbox-pool';
import type { OutreachStore } from '../../lib/store/store';
import { text } from './policy-parameters';

export interface CredentialMailbox {
	readonly mailbox: SendingMailbox;
	readonly account: SubmissionAccount;
}

/**
 * The credential as a mailbox. If the store knows the address, its pauses and counters count here
 * too: an account does not become another one by being used without the pool.
 * @throws ConfigurationError
 */
export async function readCredentialMailbox(
	context: IExecuteFunctions,
	store: OutreachStore,
): Promise<CredentialMailbox> {
	const fields = await context.getCredentials('outreachSmtpApi');
	const account = readSubmissionAccount(fields);
	const address = readFromAddress(fields);
	const known = await store.mailboxes.findByAddress(address.address);

	return { account, mailbox: toMailbox({ context, fields, account, address, known }) };
}

interface Parts {
	readonly context: IExecuteFunctions;
	readonly fields: ICredentialDataDecryptedObject;
	readonly account: SubmissionAccount;
	readonly address: Address;
	readonly known: Mailbox | undefined;
}

function toMailbox(parts: Parts): SendingMailbox {
	const { fields, account, address, context } = parts;

	return {
		...standingOf(parts),
		address: address.address,
		domain: address.domain,
		fromName: text(fields.fromName) ?? '',
		replyTo: text(fields.replyTo) ?? null,
		provider: text(fields.provider) ?? 'custom',
		slowdown: 1,
		smtpHost: account.host,
		serverDailyCap: null,
		serverMailboxes: 1,
		allowedFrom: (text(fields.allowedFrom) ?? '')
			.split(',')
			.map((pattern) => pattern.trim())
			.filter((pattern) => pattern !== ''),
		identity: readIdentity(context, fields),
		tlsVerified:
			account.security === 'none' ||
			account.tls.rejectUnauthorized ||
			account.pinnedFingerprint !== undefined,
		submissionMs: account.connectTimeoutMs + account.sendTimeoutMs + account.finalReplyTimeoutMs,
		inPool: false,
		submitter: createSubmitter(account),
		sentFolder: null,
	};
}

type Standing = Pick<
	SendingMailbox,
	| 'id' | 'serverId' | 'status' | 'cooldownUntil' | 'dailyCap' | 'rollingCap' | 'minuteCap'
	| 'timeZone' | 'windowStart' | 'windowEnd'
>; // prettier-ignore

function standingOf({ context, fields, address, known }: Parts): Standing {
	const ownCap = Number(fields.dailyCap) > 0 ? Number(fields.dailyCap) : null;
	// Row and server are looked up for every mail, and the lower cap holds.
	if (known) return { ...known, dailyCap: ownCap, minuteCap: minuteCapOf(known) };
	const { dailyCap, minuteCap } = presetCaps(fields.provider, address.address);

	return {
		id: accountIdOf(address.address),
		serverId: null,
		status: 'active',
		cooldownUntil: null,
		dailyCap: ownCap ?? dailyCap,
		rollingCap: null,
		minuteCap,
		timeZone: context.getTimezone(),
		windowStart: '00:00',
		windowEnd: '24:00',
	};
}

/** Fields of the node win over those of the credential. */
export function readIdentity(
	context: IExecuteFunctions,
	fields: ICredentialDataDecryptedObject,
): SendingMailbox['identity'] {
	const given = context.getNodeParameter('identity', 0, {}) as IDataObject;

	return {
		name: text(fields.fromName) ?? '',
		organisation: text(given.organisation) ?? text(fields.organisation) ?? '',
		postalAddress: text(given.postalAddress) ?? text(fields.postalAddress) ?? '',
	};
}

/** @throws ConfigurationError */
function readFromAddress(fields: ICredentialDataDecryptedObject): Address {
	const parsed = parseAddress(text(fields.fromEmail) ?? text(fields.user));
	if (parsed.ok) return parsed.address;

	throw new ConfigurationError(
		'The SMTP credential has no valid "From Email"',
		'Enter the address that mail is sent from, e.g. sales@example.com',
	);
}
