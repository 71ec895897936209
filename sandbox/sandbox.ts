import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startDnsResponder, type DnsResponder } from './dns/dns-responder';
import { sandboxZone } from './dns/sandbox-zone';
import { ensureDebianPackages, MAIL_PACKAGES, type DebianPackage } from './debian/packages';
import { at, closing, stall } from './faults/smtp-script';
import { startSmtpFaultServer, type SmtpFaultServer } from './faults/smtp-fault-server';
import { startDovecot, type Dovecot } from './servers/dovecot';
import { startGreylist, type Greylist } from './servers/greylist';
import type { Ground } from './servers/ground';
import { createKeeper, type Keeper } from './servers/keeper';
import { deliverByLmtp } from './servers/lmtp';
import { forgetUids, mailboxFolder, readMaildir, type StoredMail } from './servers/maildir';
import { freePorts } from './servers/ports';
import {
	deliveriesIn,
	startPostfix,
	type Delivery,
	type Postfix,
	type QueueEntry,
} from './servers/postfix';
import type { PostfixName } from './servers/postfix-config';
import { startPostgresIn, type Postgres, type PostgresOptions } from './servers/postgres';
import { startRedisIn, type Redis, type RedisOptions } from './servers/redis';
import { waitFor } from './servers/wait-for';
import { startTelegram, type Telegram, type TelegramOptions } from './telegram/bot-api';
import { createCertificates, type CertificateFiles } from './tls/certificates';
import {
	GREYLIST_MS,
	MAIL_DOMAINS,
	PASSWORD,
	SUBMISSION_ADDRESS,
	SUBMISSION_HOST,
	mailboxAddresses,
	mxHost,
} from './world';

export { startPostgres } from './servers/postgres';
export { startRedis } from './servers/redis';
export { waitFor } from './servers/wait-for';

export interface SandboxOptions {
	/** Default: none. `true` is the relaxed, fast kind. */
	readonly postgres?: boolean | PostgresOptions;
	/** Default: none. */
	readonly redis?: boolean | RedisOptions;
	readonly telegram?: TelegramOptions;
	/** How long grey.test makes newcomers wait, default 3000. */
	readonly greylistMs?: number;
	/** Install missing Debian packages when root. Default true. */
	readonly ensurePackages?: boolean;
}

/** A running world of real mail servers; see sandbox/world.ts for who lives in it. */
export interface Sandbox {
	/** The one temporary folder with everything in it; gone after `stop`. */
	readonly folder: string;
	/** The CA that signed the servers' certificate. */
	readonly ca: { readonly pem: string; readonly file: string };
	readonly certificates: CertificateFiles;
	/** Postfix: STARTTLS, then AUTH with any account. The certificate names `hostName` and `host`. */
	readonly submission: { readonly host: string; readonly port: number; readonly hostName: string };
	/** The port every MX of the world listens on, each on the address its A record gives. */
	readonly mxPort: number;
	/** Dovecot: STARTTLS on `port`, TLS from the start on `tlsPort`. */
	readonly imap: { readonly host: string; readonly port: number; readonly tlsPort: number };
	readonly lmtp: { readonly host: string; readonly port: number };
	readonly dns: DnsResponder;
	readonly telegram: Telegram;
	readonly greylist: Greylist;
	readonly postgres: Postgres | undefined;
	readonly redis: Redis | undefined;
	/** Every address with a mailbox; all share one password. */
	readonly accounts: { readonly addresses: readonly string[]; readonly password: string };
	/** What Dovecot holds for an address, oldest first. */
	mailOf(address: string, folder?: string): Promise<StoredMail[]>;
	/** Waits until a mailbox holds a message that fits, and returns it. */
	waitForMail(
		address: string,
		fits?: (mail: StoredMail) => boolean,
		options?: { folder?: string; timeoutMs?: number },
	): Promise<StoredMail>;
	/** Puts a raw message into a mailbox by LMTP: DSNs, reports, odd MIME. Reverse-path `<>` by default. */
	deliver(mail: { to: string; from?: string; raw: string | Buffer }): Promise<void>;
	/** A new UIDVALIDITY at the next SELECT; no client may have the folder open. */
	forgetUids(address: string, folder?: string): Promise<void>;
	/** Delivery attempts by Postfix's logs: `out` delivers to the MXes, `mx` into the mailboxes. */
	deliveries(instance?: PostfixName): Promise<Delivery[]>;
	postfixLog(instance: PostfixName): Promise<string>;
	dovecotLog(): Promise<string>;
	/** Messages that wait in either queue. */
	queue(): Promise<QueueEntry[]>;
	/** Try deferred mail again now. */
	flushQueue(): Promise<void>;
	/** Stop and start Dovecot: IMAP connections break, mail stays. Takes about 1.2 s. */
	restartDovecot(): Promise<void>;
	/** Dovecot is away until `resumeDovecot`. */
	pauseDovecot(): Promise<void>;
	resumeDovecot(): Promise<void>;
	waitFor: typeof waitFor;
	/** Ends every server and removes the folder. Idempotent. */
	stop(): Promise<void>;
}

/**
 * Starts the whole world on fresh ports; several may run at once. About a second. If this process dies
 * in whatever way, the servers end and the folder goes (see servers/keeper.ts).
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
	if (options.ensurePackages !== false) await ensureDebianPackages(packagesFor(options));
	if (process.getuid?.() !== 0) {
		throw new Error(
			'The sandbox could not start Postfix because its master refuses to run without root. ' +
				'Run it as root, for example in a container.',
		);
	}
	const keeper = createKeeper();
	const closers: (() => Promise<void>)[] = [async () => await keeper.stop()];
	try {
		return await assemble(options, keeper, closers);
	} catch (error) {
		await stopAll(closers);
		throw error;
	}
}

const packagesFor = (options: SandboxOptions): DebianPackage[] => [
	...MAIL_PACKAGES,
	...(options.postgres ? (['postgresql'] as const) : []),
	...(options.redis ? (['redis-server'] as const) : []),
];

type Closers = (() => Promise<void>)[];

const stopAll = async (closers: Closers): Promise<void> =>
	void (await Promise.all(closers.splice(0).map(async (close) => await close())));

/** Remembers how to stop what was just started. */
function keep<T extends { stop(): Promise<void> }>(closers: Closers, started: T): T {
	closers.push(async () => await started.stop());
	return started;
}

async function assemble(
	options: SandboxOptions,
	keeper: Keeper,
	closers: Closers,
): Promise<Sandbox> {
	const greylist = keep(closers, await startGreylist(options.greylistMs ?? GREYLIST_MS));
	const ground = await layGround(keeper, greylist);
	const [out, mx, dovecot, dns, telegram, postgres, redis] = await Promise.all([
		startPostfix('out', ground, keeper),
		startPostfix('mx', ground, keeper),
		startDovecot(ground, keeper),
		startDnsResponder({ zone: sandboxZone() }).then((dns) => keep(closers, dns)),
		startTelegram(options.telegram).then((telegram) => keep(closers, telegram)),
		options.postgres ? startPostgresIn(keeper, settingsOf(options.postgres)) : undefined,
		options.redis ? startRedisIn(keeper, settingsOf(options.redis)) : undefined,
		startMuteListeners(ground, closers),
	]);
	return {
		...addressesOf(ground),
		...views({ ground, out, mx, dovecot }),
		dns,
		telegram,
		greylist,
		postgres,
		redis,
		waitFor,
		stop: async () => await stopAll(closers),
	};
}

const settingsOf = <T extends object>(option: true | T): T | undefined =>
	option === true ? undefined : option;

async function layGround(keeper: Keeper, greylist: Greylist): Promise<Ground> {
	const { folder } = keeper;
	await Promise.all(['tls', 'log'].map(async (name) => await mkdir(join(folder, name))));
	const [submission = 0, mx = 0, imap = 0, imaps = 0, lmtp = 0, sasl = 0, quota = 0] =
		await freePorts(7);
	return {
		folder,
		certificates: await createCertificates(join(folder, 'tls'), {
			hosts: [SUBMISSION_HOST, 'localhost', ...MAIL_DOMAINS.map(mxHost)],
			addresses: ['127.0.0.1', SUBMISSION_ADDRESS, ...MAIL_DOMAINS.map((mail) => mail.address)],
		}),
		ports: { submission, mx, imap, imaps, lmtp, sasl, quota, greylist: greylist.port },
	};
}

/** The MXes that no real server would play. */
async function startMuteListeners(ground: Ground, closers: Closers): Promise<SmtpFaultServer[]> {
	const answers = { silent: stall(), busy: closing('4.3.2 Too busy, try again later') };
	const mute = MAIL_DOMAINS.flatMap(({ address, behaviour }) =>
		behaviour === 'silent' || behaviour === 'busy' ? [{ address, behaviour }] : [],
	);
	return await Promise.all(
		mute.map(async ({ address, behaviour }) => {
			const script = at('connect', answers[behaviour]);
			return keep(
				closers,
				await startSmtpFaultServer({ host: address, port: ground.ports.mx, script }),
			);
		}),
	);
}

function addressesOf({ folder, certificates, ports }: Ground) {
	const host = '127.0.0.1';
	return {
		folder,
		ca: { pem: certificates.ca, file: certificates.caFile },
		certificates,
		submission: { host: SUBMISSION_ADDRESS, port: ports.submission, hostName: SUBMISSION_HOST },
		mxPort: ports.mx,
		imap: { host, port: ports.imap, tlsPort: ports.imaps },
		lmtp: { host, port: ports.lmtp },
		accounts: { addresses: mailboxAddresses(), password: PASSWORD },
	};
}

/** The questions a test asks the servers. */
function views(servers: { ground: Ground; out: Postfix; mx: Postfix; dovecot: Dovecot }) {
	const { ground, out, mx, dovecot } = servers;
	const postfixLog = async (instance: PostfixName) => await (instance === 'out' ? out : mx).log();
	const mailOf = async (address: string, folder?: string) =>
		await readMaildir(mailboxFolder(ground.folder, address), folder);
	return {
		mailOf,
		waitForMail: async (
			address: string,
			fits: (mail: StoredMail) => boolean = () => true,
			options: { folder?: string; timeoutMs?: number } = {},
		) =>
			await waitFor(async () => (await mailOf(address, options.folder)).find(fits), {
				...options,
				what: `mail in ${options.folder ?? 'INBOX'} of ${address}`,
			}),
		deliver: async (mail: { to: string; from?: string; raw: string | Buffer }) =>
			await deliverByLmtp({ host: '127.0.0.1', port: ground.ports.lmtp }, mail),
		forgetUids: async (address: string, folder?: string) =>
			await forgetUids(mailboxFolder(ground.folder, address), folder),
		postfixLog,
		dovecotLog: async () =>
			await readFile(join(ground.folder, 'log', 'dovecot.log'), 'utf8').catch(() => ''),
		deliveries: async (instance: PostfixName = 'mx') =>
			deliveriesIn(instance, await postfixLog(instance)),
		queue: async () => (await Promise.all([out.queue(), mx.queue()])).flat(),
		flushQueue: async () => void (await Promise.all([out.flush(), mx.flush()])),
		restartDovecot: dovecot.restart,
		pauseDovecot: dovecot.pause,
		resumeDovecot: dovecot.resume,
	};
}
