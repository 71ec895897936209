import { execFile } from 'node:child_process';
import { chown, mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { MAIL_DOMAINS, SUBMISSION_ADDRESS, isServedByPostfix } from '../world';
import type { Ground } from './ground';
import type { Keeper, KeptServer } from './keeper';
import { greets } from './ports';
import { postfixFiles, type PostfixName } from './postfix-config';
import { groupId, userId } from './system-accounts';
import { waitFor } from './wait-for';

const run = promisify(execFile);

const MASTER = '/usr/lib/postfix/sbin/master';

export interface Postfix {
	readonly name: PostfixName;
	/** The whole mail log. */
	log(): Promise<string>;
	/** One entry per message in the queue. */
	queue(): Promise<QueueEntry[]>;
	/** Retry deferred mail now instead of at the next queue run. */
	flush(): Promise<void>;
	stop(): Promise<void>;
}

/** A line of `postqueue -j`. */
export interface QueueEntry {
	readonly instance: PostfixName;
	readonly queue_name: string;
	readonly queue_id: string;
	readonly sender: string;
	readonly recipients: readonly { readonly address: string; readonly delay_reason?: string }[];
}

/** A delivery attempt as the mail log tells it. */
export interface Delivery {
	readonly instance: PostfixName;
	readonly queueId: string;
	readonly recipient: string;
	/** The address before aliasing, for a catch-all domain. */
	readonly originalRecipient: string;
	readonly relay: string;
	readonly dsn: string;
	readonly status: string;
	/** The remote server's words, or Postfix's own. */
	readonly text: string;
}

/** Starts one instance from generated files and waits for every listener's banner. */
export async function startPostfix(
	name: PostfixName,
	ground: Ground,
	keeper: Keeper,
): Promise<Postfix> {
	const etc = join(ground.folder, name, 'etc');
	await prepare(name, ground);
	// -s: foreground and a direct child, unlike "postfix start-fg", whose shell would die alone.
	const server = keeper.start({
		name: `postfix-${name}`,
		command: MASTER,
		args: ['-c', etc, '-s'],
	});
	await Promise.all(
		listeners(name, ground).map(async (at) => {
			await waitFor(async () => await isUp(server, { ...at, etc }), {
				what: `Postfix "${name}" to greet on ${at.host}:${at.port}`,
			});
		}),
	);
	const queue = async () => await readQueue(name, etc);
	return {
		name,
		log: async () => await readLog(ground.folder, name),
		queue,
		flush: async () => void (await run('postqueue', ['-c', etc, '-f'])),
		stop: async () => await server.stop(),
	};
}

function listeners(name: PostfixName, { ports }: Ground): { host: string; port: number }[] {
	if (name === 'out') return [{ host: SUBMISSION_ADDRESS, port: ports.submission }];
	return MAIL_DOMAINS.filter(isServedByPostfix).map(({ address }) => ({
		host: address,
		port: ports.mx,
	}));
}

async function isUp(
	server: KeptServer,
	at: { host: string; port: number; etc: string },
): Promise<boolean> {
	if (!server.isRunning()) throw new Error(`Postfix ended at once. ${await complaint(at.etc)}`);
	return await greets({ ...at, greeting: '220 ' });
}

/** Errors before the log opens are shown on a terminal only; `script` lends one. */
async function complaint(etc: string): Promise<string> {
	const check = await run('script', ['-qec', `postfix -c ${etc} check`, '/dev/null']).catch(
		(error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }),
	);
	return check.stdout.trim();
}

const readLog = async (folder: string, name: PostfixName): Promise<string> =>
	await readFile(join(folder, 'log', `${name}.log`), 'utf8').catch(() => '');

async function readQueue(name: PostfixName, etc: string): Promise<QueueEntry[]> {
	const { stdout } = await run('postqueue', ['-c', etc, '-j']);
	return stdout
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => ({ instance: name, ...(JSON.parse(line) as Omit<QueueEntry, 'instance'>) }));
}

/** Configuration and queue tree; making the tree here takes 2 ms, `postfix check` up to a second. */
async function prepare(name: PostfixName, ground: Ground): Promise<void> {
	const home = join(ground.folder, name);
	const [{ uid }, postdrop] = await Promise.all([userId('postfix'), groupId('postdrop')]);
	await mkdir(join(home, 'etc'), { recursive: true });
	await Promise.all([
		makeQueue(join(home, 'queue'), { uid, postdrop }),
		mkdir(join(home, 'data')).then(async () => await chown(join(home, 'data'), uid, -1)),
		...Object.entries(postfixFiles(name, ground)).map(async ([file, text]) => {
			const path = join(home, 'etc', file);
			await writeFile(path, text);
			// Postfix re-reads files younger than some seconds until they have aged: 2 s at each start.
			await age(path);
		}),
	]);
	await age(join(home, 'etc'));
}

async function age(path: string): Promise<void> {
	const aMinuteAgo = new Date(Date.now() - 60_000);
	await utimes(path, aMinuteAgo, aMinuteAgo);
}

async function makeQueue(queue: string, ids: { uid: number; postdrop: number }): Promise<void> {
	await mkdir(queue);
	const own = 'active bounce corrupt defer deferred flush hold incoming private saved trace';
	await Promise.all([
		...own.split(' ').map(async (name) => {
			await mkdir(join(queue, name), { mode: 0o700 });
			await chown(join(queue, name), ids.uid, -1);
		}),
		mkdir(join(queue, 'pid'), { mode: 0o755 }),
		...[['public', 0o710] as const, ['maildrop', 0o730] as const].map(async ([name, mode]) => {
			const path = join(queue, name);
			await run('install', ['-d', '-m', mode.toString(8), path]);
			await chown(path, ids.uid, ids.postdrop);
		}),
	]);
}

const DELIVERY =
	/ (\w+): to=<([^>]*)>,(?: orig_to=<([^>]*)>,)? relay=([^,]*),.*? dsn=([\d.]+), status=(\w+) \((.*)\)$/;

/** The delivery attempts in a mail log, oldest first. */
export function deliveriesIn(instance: PostfixName, log: string): Delivery[] {
	return log.split('\n').flatMap((line) => {
		const found = DELIVERY.exec(line);
		if (found === null) return [];
		const [, queueId = '', recipient = '', original, relay = '', dsn = '', status = '', text = ''] =
			found;
		return [
			{
				instance,
				queueId,
				recipient,
				originalRecipient: original ?? recipient,
				relay,
				dsn,
				status,
				text,
			},
		];
	});
}
