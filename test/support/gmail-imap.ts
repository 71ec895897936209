import { createServer, type TLSSocket } from 'node:tls';
import type { AddressInfo } from 'node:net';

import type { CertificateFiles } from '../../sandbox/tls/certificates';

/** A message as Gmail keeps it: one id and one thread in whatever folder (label) it is seen. */
export interface GmailMessage {
	readonly uid: number;
	/** X-GM-MSGID and X-GM-THRID: unsigned 64-bit decimals. */
	readonly messageId: string;
	readonly threadId: string;
	readonly source: string;
}

/**
 * Speaks IMAP the way imap.gmail.com does, for what the trigger asks: X-GM-EXT-1 before and after the
 * sign-in, folders below "[Gmail]" with special use, ids on FETCH, X-GM-THRID as a search key. Flags are
 * kept, keywords too; nothing else changes. One line is one command: clients send it no literal.
 */
export interface GmailServer {
	readonly port: number;
	/** Commands without their tags, in order of arrival. */
	readonly commands: readonly string[];
	add(folder: string, message: GmailMessage): void;
	stop(): Promise<void>;
}

const BEFORE =
	'IMAP4rev1 UNSELECT IDLE NAMESPACE QUOTA ID XLIST CHILDREN X-GM-EXT-1 XYZZY SASL-IR AUTH=XOAUTH2 AUTH=PLAIN AUTH=PLAIN-CLIENTTOKEN AUTH=OAUTHBEARER';
const AFTER =
	'IMAP4rev1 UNSELECT IDLE NAMESPACE QUOTA ID XLIST CHILDREN X-GM-EXT-1 UIDPLUS ENABLE MOVE CONDSTORE ESEARCH UTF8=ACCEPT LIST-EXTENDED LIST-STATUS LITERAL- SPECIAL-USE APPENDLIMIT=35651584';
const FOLDERS: ReadonlyArray<readonly [path: string, attributes: string]> = [
	['INBOX', '\\HasNoChildren'],
	['[Gmail]', '\\HasChildren \\Noselect'],
	['[Gmail]/All Mail', '\\All \\HasNoChildren'],
	['[Gmail]/Sent Mail', '\\HasNoChildren \\Sent'],
	['[Gmail]/Spam', '\\HasNoChildren \\Junk'],
];

interface Kept extends GmailMessage {
	readonly flags: Set<string>;
}

export async function startGmailServer(certificate: CertificateFiles): Promise<GmailServer> {
	const folders = new Map<string, Kept[]>(FOLDERS.map(([path]) => [path, []]));
	const commands: string[] = [];
	const sessions = new Set<Session>();
	const server = createServer({ key: certificate.key, cert: certificate.cert }, (socket) => {
		const session = { socket, folders, commands, selected: 'INBOX', idleTag: '' };
		sessions.add(session);
		socket.on('error', () => socket.destroy());
		socket.on('close', () => sessions.delete(session));
		socket.write(`* OK Gimap ready for requests from 127.0.0.1 x1\r\n`);
		let rest = '';
		socket.on('data', (chunk) => {
			const lines = (rest + String(chunk)).split('\r\n');
			rest = lines.pop() ?? '';
			for (const line of lines) answer(session, line);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

	return {
		port: (server.address() as AddressInfo).port,
		commands,
		add: (folder, message) => {
			const kept = folders.get(folder) ?? [];
			kept.push({ ...message, flags: new Set() });
			for (const { socket, selected, idleTag } of sessions)
				if (selected === folder && idleTag !== '') socket.write(`* ${kept.length} EXISTS\r\n`);
		},
		stop: async () => {
			for (const { socket } of sessions) socket.destroy();
			await new Promise((resolve) => server.close(() => resolve(undefined)));
		},
	};
}

interface Session {
	readonly socket: TLSSocket;
	readonly folders: ReadonlyMap<string, Kept[]>;
	readonly commands: string[];
	selected: string;
	idleTag: string;
}

function answer(session: Session, line: string): void {
	const { socket } = session;
	if (session.idleTag !== '' && /^done$/i.test(line)) {
		socket.write(`${session.idleTag} OK IDLE terminated (Success)\r\n`);
		session.idleTag = '';
		return;
	}
	const [, tag = '', command = ''] = /^(\S+) (.*)$/.exec(line) ?? [];
	session.commands.push(command);
	const name = /^(?:UID )?[A-Z]+/i.exec(command)?.[0].toUpperCase() ?? '';
	if (name === 'IDLE') {
		session.idleTag = tag;
		socket.write('+ idling\r\n');
		return;
	}
	const respond = responders[name];
	for (const untagged of respond?.(session, command) ?? []) socket.write(`* ${untagged}\r\n`);
	if (name === 'AUTHENTICATE' || name === 'LOGIN')
		socket.write(`${tag} OK [CAPABILITY ${AFTER}] u@gmail.example authenticated (Success)\r\n`);
	else if (name === 'SELECT')
		socket.write(`${tag} OK [READ-WRITE] ${name} completed (Success)\r\n`);
	else socket.write(`${tag} ${respond ? 'OK Success' : 'BAD Unknown command'}\r\n`);
	if (name === 'LOGOUT') socket.end();
}

type Responder = (session: Session, command: string) => readonly string[];

const responders: Readonly<Record<string, Responder>> = {
	CAPABILITY: () => [`CAPABILITY ${BEFORE}`],
	AUTHENTICATE: () => [],
	LOGIN: () => [],
	ID: () => ['ID ("name" "GImap" "vendor" "Google, Inc.")'],
	NAMESPACE: () => ['NAMESPACE (("" "/")) NIL NIL'],
	ENABLE: () => ['ENABLED'],
	NOOP: ({ selected, folders }) => [`${folders.get(selected)?.length ?? 0} EXISTS`],
	LIST: (_session, command) =>
		/"" ""$/.test(command)
			? ['LIST (\\Noselect) "/" "/"']
			: FOLDERS.map(([path, attributes]) => `LIST (${attributes}) "/" "${path}"`),
	LSUB: () => FOLDERS.map(([path, attributes]) => `LSUB (${attributes}) "/" "${path}"`),
	SELECT: select,
	EXAMINE: select,
	UNSELECT: () => [],
	CLOSE: () => [],
	LOGOUT: () => ['BYE LOGOUT Requested'],
	'UID FETCH': fetch,
	'UID SEARCH': search,
	'UID STORE': (session, command) => {
		const [, range = '', flags = ''] =
			/^UID STORE (\S+) \+FLAGS\S* \(([^)]*)\)/i.exec(command) ?? [];

		return inRange(session, range).map(({ message, sequence }) => {
			for (const flag of flags.split(' ')) message.flags.add(flag);
			return `${sequence} FETCH (UID ${message.uid} FLAGS (${[...message.flags].join(' ')}))`;
		});
	},
};

function select(session: Session, command: string): readonly string[] {
	session.selected = /^\w+ "?([^"]*)"?/.exec(command)?.[1] ?? 'INBOX';
	const kept = session.folders.get(session.selected) ?? [];

	return [
		'FLAGS (\\Answered \\Flagged \\Draft \\Deleted \\Seen $NotPhishing $Phishing)',
		'OK [PERMANENTFLAGS (\\Answered \\Flagged \\Draft \\Deleted \\Seen $NotPhishing $Phishing \\*)] Flags permitted.',
		'OK [UIDVALIDITY 3] UIDs valid.',
		`${kept.length} EXISTS`,
		'0 RECENT',
		`OK [UIDNEXT ${nextUid(kept)}] Predicted next UID.`,
		'OK [HIGHESTMODSEQ 1742]',
	];
}

function nextUid(kept: readonly Kept[]): number {
	return 1 + Math.max(0, ...kept.map(({ uid }) => uid));
}

function fetch(session: Session, command: string): readonly string[] {
	const [, range = '', items = ''] = /^UID FETCH (\S+) \(?(.*?)\)?$/i.exec(command) ?? [];

	return inRange(session, range).map(({ message, sequence }) => {
		const { uid, messageId, threadId, source, flags } = message;
		const facts = [`UID ${uid}`];
		if (/X-GM-MSGID/i.test(items)) facts.push(`X-GM-MSGID ${messageId}`);
		if (/X-GM-THRID/i.test(items)) facts.push(`X-GM-THRID ${threadId}`);
		if (/RFC822\.SIZE/i.test(items)) facts.push(`RFC822.SIZE ${Buffer.byteLength(source)}`);
		if (/INTERNALDATE/i.test(items)) facts.push('INTERNALDATE "16-Nov-2026 10:15:00 +0000"');
		if (/FLAGS/i.test(items)) facts.push(`FLAGS (${[...flags].join(' ')})`);
		// BODY[] without PEEK would mark it as seen, as on any server.
		if (/(?<!PEEK)\[\]/i.test(items)) flags.add('\\Seen');
		const part = /BODY(?:\.PEEK)?\[\](?:<(\d+)\.\d+>)?/i.exec(items);
		if (part) {
			const origin = part[1] === undefined ? '' : `<${part[1]}>`;
			facts.push(`BODY[]${origin} {${Buffer.byteLength(source)}}\r\n${source}`);
		}

		return `${sequence} FETCH (${facts.join(' ')})`;
	});
}

function search(session: Session, command: string): readonly string[] {
	const thread = /X-GM-THRID (\d+)/i.exec(command)?.[1];
	const header = /HEADER "?MESSAGE-ID"? "?([^"\s]+)/i.exec(command)?.[1];
	const range = /\bUID (?!SEARCH)([\d:*,]+)/i.exec(command)?.[1] ?? '1:*';
	const found = inRange(session, range).filter(
		({ message: { threadId, source } }) =>
			(thread === undefined || thread === threadId) &&
			(header === undefined || source.includes(header)),
	);

	return [`SEARCH ${found.map(({ message }) => message.uid).join(' ')}`.trim()];
}

function inRange(
	{ folders, selected }: Session,
	range: string,
): ReadonlyArray<{ readonly message: Kept; readonly sequence: number }> {
	const kept = folders.get(selected) ?? [];
	const last = nextUid(kept) - 1;
	const spans = range.split(',').map((span) => {
		const [from = 0, to = from] = span.split(':').map((end) => (end === '*' ? last : Number(end)));

		return [Math.min(from, to), Math.max(from, to)] as const;
	});

	return kept
		.map((message, index) => ({ message, sequence: index + 1 }))
		.filter(({ message: { uid } }) => spans.some(([from, to]) => uid >= from && uid <= to));
}
