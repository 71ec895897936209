import { createHash } from 'node:crypto';

import { ConfigurationError } from '../../mail/errors';
import type { EndpointFields } from '../../mail/provider-presets';
import type { DkimKey } from '../mime/sign-dkim';
import { readDkimKeys } from './dkim-keys';
import type { ConnectionSettings } from '../credential-check/connection-settings';
import { readConnectionSettings } from '../credential-check/connection-settings';

/** One account at one server, and how long we wait for it. */
export interface SubmissionAccount extends ConnectionSettings {
	/** Same account and settings: same connections. Holds no secret. */
	readonly key: string;
	readonly heloName: string;
	/** Connect, TLS and greeting. */
	readonly connectTimeoutMs: number;
	/** From MAIL FROM up to the final dot. */
	readonly sendTimeoutMs: number;
	/** For the answer to the final dot (RFC 5321 4.5.3.2.6 allows ten minutes). */
	readonly finalReplyTimeoutMs: number;
	readonly maxConnections: number;
	/** Empty where the server signs. */
	readonly dkim: readonly DkimKey[];
}

/** @throws ConfigurationError */
export function readSubmissionAccount(fields: EndpointFields): SubmissionAccount {
	const settings = readConnectionSettings('smtp', fields);

	return {
		...settings,
		key: createHash('sha256')
			.update(JSON.stringify([settings, fields.heloName, fields.dkimSelector, fields.mailboxId]))
			.digest('hex'),
		heloName: text(fields.heloName),
		connectTimeoutMs: seconds(fields.connectTimeout, 15),
		sendTimeoutMs: seconds(fields.sendTimeout, 30),
		finalReplyTimeoutMs: seconds(fields.finalReplyTimeout, 120),
		maxConnections: Math.min(10, Math.max(1, Number(fields.maxConnections) || 2)),
		dkim: readDkimKeys(fields),
	};
}

/**
 * The same of a row of the pool: of thousands one cannot be read, and the message has to say which.
 * @throws ConfigurationError
 */
export function readPoolAccount(address: string, fields: EndpointFields): SubmissionAccount {
	try {
		return readSubmissionAccount(fields);
	} catch (error) {
		if (!(error instanceof ConfigurationError)) throw error;

		throw new ConfigurationError(
			`The mailbox "${address}" of the pool could not be used because its settings are wrong: ${error.message}`,
			error.hint ?? 'Correct them with "Mailbox: Create or Update" of Outreach Store',
		);
	}
}

function seconds(value: unknown, fallback: number): number {
	const given = Number(value);

	return (Number.isFinite(given) && given > 0 ? given : fallback) * 1000;
}

function text(value: unknown): string {
	return typeof value === 'string' ? value.trim() : '';
}
