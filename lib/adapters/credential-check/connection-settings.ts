import type { SecureContext } from 'node:tls';

import type { Endpoint, EndpointFields, EndpointProtocol } from '../../mail/provider-presets';
import { findPreset, resolveEndpoint } from '../../mail/provider-presets';
import { trustAlso } from '../trusted-authorities';

/** What a check needs of `outreachSmtpApi` or `outreachImapApi`. */
export interface ConnectionSettings extends Endpoint {
	readonly timeoutMs: number;
	readonly tls: {
		readonly minVersion: 'TLSv1.2';
		readonly rejectUnauthorized: boolean;
		readonly secureContext?: SecureContext;
		readonly servername?: string;
	};
	/** PEM; trusted in addition to the public authorities. */
	readonly caCertificate: string;
	/** Upper-case hex without colons; when given, it decides instead of the certificate authorities. */
	readonly pinnedFingerprint: string | undefined;
	readonly authentication: 'password' | 'oauth2' | 'none';
	readonly user: string;
	readonly password: string;
	readonly oauth2: OAuth2Settings;
}

export interface OAuth2Settings {
	readonly clientId: string;
	readonly clientSecret: string;
	readonly refreshToken: string;
	readonly accessToken: string;
	readonly tokenUrl: string;
}

const DEFAULT_TIMEOUT_SECONDS = 15;
// n8n gives a test up after about half a minute; our own message should come first.
const MAX_TIMEOUT_SECONDS = 20;

/** @throws ConfigurationError */
export function readConnectionSettings(
	protocol: EndpointProtocol,
	fields: EndpointFields,
): ConnectionSettings {
	const ca = text(fields.caCertificate);
	const servername = text(fields.servername);
	const pin = text(fields.pinnedFingerprint)
		.replace(/^sha-?256:/i, '')
		.replaceAll(/[:\s]/g, '');
	const seconds = Number(fields.connectTimeout) || DEFAULT_TIMEOUT_SECONDS;

	return {
		...resolveEndpoint(protocol, fields),
		timeoutMs: Math.min(seconds, MAX_TIMEOUT_SECONDS) * 1000,
		tls: {
			minVersion: 'TLSv1.2',
			rejectUnauthorized: fields.verifyTls !== false && pin === '',
			...(ca === '' ? {} : { secureContext: trustAlso(ca) }),
			...(servername === '' ? {} : { servername }),
		},
		caCertificate: ca,
		pinnedFingerprint: pin === '' ? undefined : pin.toUpperCase(),
		authentication: readAuthentication(fields.authentication),
		user: text(fields.user),
		password: typeof fields.password === 'string' ? fields.password : '',
		oauth2: readOAuth2(fields),
	};
}

function readOAuth2(fields: EndpointFields): OAuth2Settings {
	return {
		clientId: text(fields.clientId),
		clientSecret: text(fields.clientSecret),
		refreshToken: text(fields.refreshToken),
		accessToken: text(fields.accessToken),
		tokenUrl: text(fields.tokenUrl) || (findPreset(fields.provider)?.tokenUrl ?? ''),
	};
}

function readAuthentication(value: unknown): ConnectionSettings['authentication'] {
	return value === 'oauth2' || value === 'none' ? value : 'password';
}

function text(value: unknown): string {
	return typeof value === 'string' ? value.trim() : '';
}
