import { chown, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FULL_MAILBOX, PASSWORD, mailboxAddresses } from '../world';
import { MAIL_UID, type Ground } from './ground';
import type { Keeper, KeptServer } from './keeper';
import { mailboxFolder } from './maildir';
import { greets } from './ports';
import { waitFor } from './wait-for';

export interface Dovecot {
	/** Stop and start again on the same ports: every IMAP connection breaks. */
	restart(): Promise<void>;
	/** Gone until `resume`: connections are refused. */
	pause(): Promise<void>;
	resume(): Promise<void>;
	stop(): Promise<void>;
}

export async function startDovecot(ground: Ground, keeper: Keeper): Promise<Dovecot> {
	await prepare(ground);
	let server = await launch(ground, keeper);
	const pause = async () => await server.stop();
	const resume = async () => {
		if (!server.isRunning()) server = await launch(ground, keeper);
	};
	return {
		pause,
		resume,
		restart: async () => {
			await pause();
			await resume();
		},
		stop: pause,
	};
}

async function launch(ground: Ground, keeper: Keeper): Promise<KeptServer> {
	const config = join(ground.folder, 'dovecot', 'dovecot.conf');
	const server = keeper.start({ name: 'dovecot', command: 'dovecot', args: ['-F', '-c', config] });
	const { imap, lmtp } = ground.ports;
	const expected = [
		{ host: '127.0.0.1', port: imap, greeting: '* OK' },
		{ host: '127.0.0.1', port: lmtp, greeting: '220 ' },
	];
	await Promise.all(
		expected.map(async (at) => {
			const isUp = async () => {
				if (!server.isRunning()) throw new Error(`Dovecot ended at once: ${await server.output()}`);
				return await greets(at);
			};
			await waitFor(isUp, { what: `Dovecot to greet on port ${at.port}` });
		}),
	);
	return server;
}

async function prepare(ground: Ground): Promise<void> {
	const home = join(ground.folder, 'dovecot');
	const mail = join(ground.folder, 'mail');
	await Promise.all([mkdir(join(home, 'run'), { recursive: true }), mkdir(mail)]);
	await Promise.all([
		mkdir(join(home, 'state'), { recursive: true }),
		chown(mail, MAIL_UID, MAIL_UID),
		writeFile(join(home, 'dovecot.conf'), dovecotConf(ground)),
		writeFile(join(home, 'users'), users(ground)),
	]);
	await fill(ground, FULL_MAILBOX);
}

/** One line per mailbox; its folder is made at first use. */
const users = ({ folder }: Ground): string =>
	mailboxAddresses()
		.map((address) => {
			const home = mailboxFolder(folder, address);
			const limit = address === FULL_MAILBOX ? '1K' : '50M';
			const ids = `${MAIL_UID}:${MAIL_UID}`;
			return `${address}:{PLAIN}${PASSWORD}:${ids}::${home}::userdb_quota_rule=*:bytes=${limit}\n`;
		})
		.join('');

/**
 * An empty mailbox with a tiny limit still answers 250 to a probe without SIZE, so it needs a message.
 * No `S=<size>` in its name: a wrong value makes the quota service answer 450.
 */
async function fill({ folder }: Ground, address: string): Promise<void> {
	const path = mailboxFolder(folder, address);
	const domain = join(path, '..');
	await mkdir(join(path, 'Maildir', 'cur'), { recursive: true });
	const seed = join(path, 'Maildir', 'cur', '1.M1P1.seed:2,S');
	await writeFile(seed, `From: archive@full.test\nSubject: old mail\n\n${'full '.repeat(1_000)}\n`);
	for (const owned of [domain, path, join(path, 'Maildir'), join(path, 'Maildir', 'cur'), seed]) {
		await chown(owned, MAIL_UID, MAIL_UID);
	}
}

const dovecotConf = ({ folder, ports, certificates }: Ground): string => `
base_dir = ${folder}/dovecot/run
state_dir = ${folder}/dovecot/state
instance_name = sandbox
log_path = ${folder}/log/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
ssl = yes
ssl_cert = <${certificates.certFile}
ssl_key = <${certificates.keyFile}
disable_plaintext_auth = yes
auth_mechanisms = plain login
auth_failure_delay = 0
mail_location = maildir:~/Maildir
mail_max_userip_connections = 100
mail_fsync = never
recipient_delimiter = +
lmtp_save_to_detail_mailbox = yes
lmtp_rcpt_check_quota = yes
mail_plugins = quota
passdb {
  driver = passwd-file
  args = username_format=%u ${folder}/dovecot/users
}
userdb {
  driver = passwd-file
  args = username_format=%u ${folder}/dovecot/users
}
namespace inbox {
  inbox = yes
  mailbox Junk {
    auto = subscribe
    special_use = \\Junk
  }
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
}
plugin {
  quota = count:User quota
  quota_vsizes = yes
  quota_grace = 0
  quota_status_success = DUNNO
  quota_status_nouser = DUNNO
  quota_status_overquota = "552 5.2.2 Mailbox is full"
}
service imap-login {
  service_count = 0
  inet_listener imap {
    port = ${ports.imap}
  }
  inet_listener imaps {
    port = ${ports.imaps}
    ssl = yes
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${ports.lmtp}
  }
}
service auth {
  inet_listener {
    address = 127.0.0.1
    port = ${ports.sasl}
  }
}
# After one wrong password the next good login would wait 4 s.
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service quota-status {
  executable = quota-status -p postfix
  client_limit = 1
  inet_listener {
    address = 127.0.0.1
    port = ${ports.quota}
  }
}
`;
