import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser, type ParsedMail } from 'mailparser';

/** A message as Dovecot's Maildir holds it. */
export interface StoredMail {
	readonly file: string;
	readonly raw: Buffer;
	/** First value of each header, lower-case names, unfolded. */
	readonly headers: ReadonlyMap<string, string>;
	readonly subject: string;
	/** With angle brackets. */
	readonly messageId: string;
	readonly parsed: ParsedMail;
	/** When it was delivered (the file's time). */
	readonly storedAt: Date;
	/** Maildir flags, e.g. `S` for seen. */
	readonly flags: string;
}

/** `<folder>/mail/beta.test/u01`. */
export function mailboxFolder(folder: string, address: string): string {
	const [local = '', domain = ''] = address.toLowerCase().split('@');
	return join(folder, 'mail', domain, local.split('+')[0] ?? local);
}

const maildirOf = (home: string, folder: string): string =>
	join(home, 'Maildir', folder === 'INBOX' ? '' : `.${folder.replaceAll('/', '.')}`);

/** The messages of one mailbox folder, oldest first; a mailbox never written to is empty. */
export async function readMaildir(home: string, folder = 'INBOX'): Promise<StoredMail[]> {
	const maildir = maildirOf(home, folder);
	const files = await Promise.all(
		['new', 'cur'].map(async (part) => {
			const names = await readdir(join(maildir, part)).catch(() => []);
			return names.map((name) => join(maildir, part, name));
		}),
	);
	const mails = await Promise.all(files.flat().map(readMail));
	return mails
		.filter((mail) => mail !== undefined)
		.sort((a, b) => a.storedAt.getTime() - b.storedAt.getTime() || (a.file < b.file ? -1 : 1));
}

async function readMail(file: string): Promise<StoredMail | undefined> {
	// A client may move the file from new/ to cur/ between listing and reading.
	const raw = await readFile(file).catch(() => undefined);
	const times = await stat(file).catch(() => undefined);
	if (raw === undefined || times === undefined) return undefined;
	const parsed = await simpleParser(raw);
	return {
		file,
		raw,
		headers: headersOf(raw),
		subject: parsed.subject ?? '',
		messageId: parsed.messageId ?? '',
		parsed,
		storedAt: times.mtime,
		flags: /:2,(\w*)$/.exec(file)?.[1] ?? '',
	};
}

function headersOf(raw: Buffer): Map<string, string> {
	const head = raw.toString('latin1').split(/\r?\n\r?\n/)[0] ?? '';
	const headers = new Map<string, string>();
	for (const line of head.replace(/\r?\n(?=[ \t])/g, '').split(/\r?\n/)) {
		const colon = line.indexOf(':');
		const name = line.slice(0, colon).toLowerCase();
		if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
	}
	return headers;
}

/**
 * Makes Dovecot give the folder a new UIDVALIDITY at the next SELECT, as after a restore from backup
 * (RFC 3501 2.3.1.1). Only while no client has the folder open.
 */
export async function forgetUids(home: string, folder = 'INBOX'): Promise<void> {
	const maildir = maildirOf(home, folder);
	const names = await readdir(maildir).catch(() => []);
	const known = names.filter((name) => /^dovecot(-uidlist|\.index)/.test(name));
	await Promise.all(known.map(async (name) => await rm(join(maildir, name), { force: true })));
}
