import {
	FORMER_MAILBOXES,
	MAIL_DOMAINS,
	SPECIAL_RECIPIENTS,
	SUBMISSION_ADDRESS,
	SUBMISSION_HOST,
	isServedByPostfix,
	mailboxAddresses,
	mxHost,
	type MailDomain,
} from '../world';
import type { Ground } from './ground';

export type PostfixName = 'out' | 'mx';

/** The files of `<folder>/<name>/etc`. Two instances, since one would refuse unknowns at submission. */
export function postfixFiles(name: PostfixName, ground: Ground): Readonly<Record<string, string>> {
	return name === 'out'
		? {
				'main.cf': mainCf(name, ground) + submissionSettings(ground),
				'master.cf': submissionListener(ground) + SERVICES,
				transport: transport(ground),
			}
		: {
				'main.cf': mainCf(name, ground) + mxSettings(ground),
				'master.cf': mxListeners(ground) + SERVICES,
				mailboxes: lines(
					[...mailboxAddresses(), ...FORMER_MAILBOXES].map((address) => `${address} x`),
				),
				aliases: aliases(),
				answers: lines(
					Object.entries(SPECIAL_RECIPIENTS).map(([address, reply]) => `${address} ${reply}`),
				),
			};
}

const lines = (list: readonly string[]): string => list.map((line) => `${line}\n`).join('');

const mainCf = (name: PostfixName, { folder, certificates }: Ground): string => `
compatibility_level = 3.6
queue_directory = ${folder}/${name}/queue
data_directory = ${folder}/${name}/data
maillog_file = ${folder}/log/${name}.log
maillog_file_prefixes = ${folder}/log
syslog_name = ${name}
inet_protocols = ipv4
# Only addresses the kernel lists are allowed here; the real ones stand in master.cf.
inet_interfaces = 127.0.0.1
# Empty, or the machine's own names become local domains that deliver into its real /var/mail.
mydestination =
local_recipient_maps =
local_transport = error:5.1.1 no local delivery in the sandbox
alias_maps =
alias_database =
biff = no
append_dot_mydomain = no
# Everybody is on loopback: with loopback trusted, each client could relay and no limit would hold.
mynetworks = 127.255.255.255/32
smtputf8_enable = yes
smtp_host_lookup = native
disable_dns_lookups = yes
smtpd_peername_lookup = no
smtpd_tls_security_level = may
smtpd_tls_chain_files = ${certificates.keyFile}, ${certificates.certFile}
smtp_tls_security_level = may
smtpd_error_sleep_time = 0
in_flow_delay = 0
queue_run_delay = 2s
minimal_backoff_time = 2s
maximal_backoff_time = 2s
transport_retry_time = 2s
smtp_connect_timeout = 3s
smtp_helo_timeout = 5s
`;

const submissionSettings = ({ folder, ports }: Ground): string => `
myhostname = ${SUBMISSION_HOST}
myorigin = alpha.test
smtp_bind_address = ${SUBMISSION_ADDRESS}
transport_maps = texthash:${folder}/out/etc/transport
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:${ports.sasl}
smtpd_tls_auth_only = yes
smtpd_relay_restrictions = permit_sasl_authenticated, reject
# Unknown recipients must be accepted here, so that they bounce like in the real world.
smtpd_reject_unlisted_recipient = no
smtpd_recipient_restrictions =
bounce_queue_lifetime = 1h
maximal_queue_lifetime = 1h
`;

const mxSettings = ({ folder, ports }: Ground): string => `
myhostname = mx.sandbox.test
recipient_delimiter = +
virtual_mailbox_domains = ${mailboxDomains().join(', ')}
virtual_mailbox_maps = texthash:${folder}/mx/etc/mailboxes
virtual_alias_domains =
virtual_alias_maps = texthash:${folder}/mx/etc/aliases
virtual_transport = lmtp:inet:127.0.0.1:${ports.lmtp}
lmtp_destination_recipient_limit = 1
smtpd_relay_restrictions = reject_unauth_destination
smtpd_recipient_restrictions = check_recipient_access texthash:${folder}/mx/etc/answers
smtpd_reject_unlisted_recipient = yes
unknown_virtual_mailbox_reject_code = 550
smtpd_soft_error_limit = 10
smtpd_hard_error_limit = 20
smtpd_client_connection_count_limit = 50
`;

const mailboxDomains = (): string[] =>
	MAIL_DOMAINS.filter((mail) => isServedByPostfix(mail) && mail.behaviour !== 'relay-denied').map(
		(mail) => mail.name,
	);

const submissionListener = ({ ports }: Ground): string =>
	`${SUBMISSION_ADDRESS}:${ports.submission} inet n - n - - smtpd\n`;

const mxListeners = (ground: Ground): string =>
	MAIL_DOMAINS.filter(isServedByPostfix)
		.map((mail) => {
			const overrides = [
				`myhostname=${mxHost(mail)}`,
				`syslog_name=mx/${mail.name}`,
				...behaviourOverrides(mail, ground),
			];
			const listener = `${mail.address}:${ground.ports.mx} inet n - n - - smtpd\n`;
			return listener + overrides.map((override) => `  -o ${override}\n`).join('');
		})
		.join('');

/** master.cf wants values with blanks in braces. */
function behaviourOverrides(mail: MailDomain, { ports }: Ground): string[] {
	const recipients = (restriction: string) => [`{ smtpd_recipient_restrictions = ${restriction} }`];
	switch (mail.behaviour) {
		case 'over-quota':
			return recipients(`check_policy_service inet:127.0.0.1:${ports.quota}`);
		case 'greylist':
			return recipients(`check_policy_service inet:127.0.0.1:${ports.greylist}`);
		case 'defer':
			return recipients('defer');
		case 'ip-blocked':
			return recipients(
				'check_recipient_access static:{554 5.7.1 Service unavailable; Client host [127.0.0.1] ' +
					'blocked using zen.dnsbl.test}',
			);
		case 'reject-all':
			return recipients(
				'check_recipient_access static:{550 5.7.0 Delivery not authorized, message refused by policy}',
			);
		case 'reject-sender':
			return [
				'smtpd_delay_reject=no',
				'{ smtpd_sender_restrictions = check_sender_access static:{550 5.7.1 Sender address ' +
					'rejected: SPF check failed} }',
			];
		default:
			return [];
	}
}

/** The `*` line is the safety belt: nothing leaves the sandbox. */
const transport = ({ ports }: Ground): string =>
	lines([
		...MAIL_DOMAINS.map((mail) => `${mail.name} smtp:[${mail.address}]:${ports.mx}`),
		'* error:5.4.4 domain is not in the sandbox',
	]);

/** Identity lines for the real boxes come first, or the wildcard would swallow them. */
const aliases = (): string =>
	lines(
		MAIL_DOMAINS.filter((mail) => mail.behaviour === 'catch-all').flatMap(({ name, mailboxes }) => [
			...mailboxes.map((local) => `${local}@${name} ${local}@${name}`),
			`@${name} all@${name}`,
		]),
	);

/** Everything besides the listeners; the fifth column "n" keeps Debian's chroot off. */
const SERVICES = `
pickup unix n - n 1 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`;
