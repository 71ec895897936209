import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
	startN8n,
	type CredentialReference,
	type CredentialSeed,
	type N8nInstance,
} from '../n8n/n8n-instance';
import { startSandbox, type Sandbox } from '../sandbox';

/** The mailbox the campaign is sent from and whose answers are read. */
export const SENDER = 'u01@alpha.test';

export interface DemoWorld {
	readonly sandbox: Sandbox;
	readonly n8n: N8nInstance;
	/** One of each type, by credential type. */
	readonly credentials: Readonly<Record<string, CredentialReference>>;
	/** The SQLite file the nodes share. */
	readonly storeFile: string;
	stop(): Promise<void>;
}

export interface DemoWorldOptions {
	readonly port?: number;
	readonly say?: (line: string) => void;
	/** Further variables of n8n's environment. */
	readonly env?: Readonly<Record<string, string>>;
}

/** Mail servers, n8n with the package, and credentials that connect the two. */
export async function startDemoWorld(options: DemoWorldOptions = {}): Promise<DemoWorld> {
	const say = options.say ?? (() => undefined);
	const userFolder = mkdtempSync(join(tmpdir(), 'outreach-demo-'));
	const stops: Array<() => Promise<void>> = [];
	const stop = async (): Promise<void> => {
		await Promise.allSettled(stops.splice(0).map(async (end) => await end()));
		rmSync(userFolder, { recursive: true, force: true });
	};
	try {
		say('Starting Postfix, Dovecot, DNS and a Telegram Bot API on loopback ...');
		const sandbox = await startSandbox();
		stops.push(sandbox.stop);
		say('Starting n8n ...');
		const n8n = await startN8n({ userFolder, port: options.port, say, env: options.env });
		stops.push(n8n.stop);
		const storeFile = join(userFolder, '.n8n', 'outreach', 'outreach.sqlite');
		const credentials = await n8n.importCredentials(credentialSeeds(sandbox, storeFile));

		return { sandbox, n8n, credentials, storeFile, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}

/** The credentials a person would fill in by hand, with the sandbox's addresses and its CA. */
export function credentialSeeds(sandbox: Sandbox, storeFile: string): readonly CredentialSeed[] {
	const { accounts, ca, imap, submission, telegram } = sandbox;

	return [
		{
			name: 'Demo SMTP',
			type: 'outreachSmtpApi',
			data: {
				provider: 'custom',
				host: submission.host,
				port: submission.port,
				security: 'starttls',
				authentication: 'password',
				user: SENDER,
				password: accounts.password,
				caCertificate: ca.pem,
				servername: submission.hostName,
				fromEmail: SENDER,
				fromName: 'Alex Doe',
				organisation: 'Alpha Ltd',
				postalAddress: '1 Example Street, Springfield',
			},
		},
		{
			name: 'Demo IMAP',
			type: 'outreachImapApi',
			data: {
				provider: 'custom',
				host: imap.host,
				port: imap.tlsPort,
				security: 'tls',
				authentication: 'password',
				user: SENDER,
				password: accounts.password,
				caCertificate: ca.pem,
			},
		},
		{
			name: 'Demo Telegram',
			type: 'outreachTelegramApi',
			data: {
				botToken: telegram.token,
				baseUrl: telegram.baseUrl,
				defaultChatId: String(telegram.chatId),
			},
		},
		{ name: 'Demo Store', type: 'outreachStoreApi', data: { kind: 'sqlite', file: storeFile } },
	];
}
