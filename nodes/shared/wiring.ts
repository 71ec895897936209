import { homedir } from 'node:os';
import { join } from 'node:path';

import type {
	ICredentialDataDecryptedObject,
	IExecuteFunctions,
	ITriggerFunctions,
} from 'n8n-workflow';

import type { StoreOptions } from '../../lib/adapters/store/open-store';
import { openStore } from '../../lib/adapters/store/open-store';
import type { OutreachStore } from '../../lib/store/store';

/** What every wiring needs of a node's context. */
export type WiringContext = IExecuteFunctions | ITriggerFunctions;

/**
 * Opens the store the node was given, or the embedded SQLite file in the n8n user folder
 * (ledger S1-08). The handle is shared within the process and never needs closing.
 * @throws StoreUnavailableError
 */
export async function wireStore(context: WiringContext): Promise<OutreachStore> {
	return await openStore(await storeOptionsOf(context));
}

/** Which store the node was given. */
export async function storeOptionsOf(context: WiringContext): Promise<StoreOptions> {
	const chosen = context.getNode().credentials?.outreachStoreApi;
	if (!chosen) return { kind: 'sqlite', file: defaultStoreFile() };

	return readStoreOptions(await context.getCredentials('outreachStoreApi'));
}

/** The credential's fields as the store adapter wants them. */
export function readStoreOptions(credential: ICredentialDataDecryptedObject): StoreOptions {
	const keys = {
		pepper: text(credential.pepper),
		encryptionKey: text(credential.encryptionKey),
		previousEncryptionKey: text(credential.previousEncryptionKey),
	};
	if (credential.kind !== 'postgres') {
		return { kind: 'sqlite', file: text(credential.file) ?? defaultStoreFile(), ...keys };
	}

	return {
		kind: 'postgres',
		host: text(credential.host) ?? 'localhost',
		port: Number(credential.port ?? 5432),
		database: text(credential.database) ?? 'outreach',
		user: text(credential.user) ?? 'outreach',
		password: text(credential.password),
		schema: text(credential.schema) ?? 'outreach',
		ssl: credential.ssl === true,
		caCertificate: text(credential.caCertificate),
		...keys,
	};
}

/** Beside n8n's own data, never inside its database file. */
export function defaultStoreFile(): string {
	const userFolder = process.env.N8N_USER_FOLDER ?? homedir();

	return join(userFolder, '.n8n', 'outreach', 'outreach.sqlite');
}

function text(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
