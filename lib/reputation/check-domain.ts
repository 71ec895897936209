import { checkDkim } from './check-dkim';
import { checkDmarc } from './check-dmarc';
import { checkSpf } from './check-spf';
import type { CheckFinding } from './finding';
import { undetermined } from './finding';
import type { IpAddress } from './ip-address';
import { checkPostmaster } from './check-postmaster';
import type {
	OrganisationalDomains,
	PostmasterProbe,
	RecordLookup,
	TlsObservation,
	TlsProbe,
} from './ports';

export interface DomainPorts {
	readonly dns: RecordLookup;
	readonly domains: OrganisationalDomains;
	/** Left out when no connection is to be made. */
	readonly tls?: TlsProbe;
	readonly postmaster?: PostmasterProbe;
	readonly now: number;
}

export interface DomainQuestion {
	readonly domain: string;
	readonly selectors: readonly string[];
	readonly ips: readonly IpAddress[];
	readonly includes: readonly string[];
	readonly dkimDomain?: string;
	readonly mailFromDomain?: string;
	readonly smtpPort: number;
}

const DAY_MS = 24 * 3_600_000;
const MIN_DAYS_LEFT = 14;

/** Everything receivers look up about a sending domain, each with the repair in words. */
export async function checkDomain(
	ports: DomainPorts,
	question: DomainQuestion,
): Promise<readonly CheckFinding[]> {
	const { dns, domains } = ports;
	const { domain } = question;
	const spf = await checkSpf(dns, { ...question, domain: question.mailFromDomain ?? domain });
	const dkim: CheckFinding[] = [];
	for (const selector of question.selectors) {
		dkim.push(await checkDkim(dns, question.dkimDomain ?? domain, selector));
	}
	const dmarc = await checkDmarc(dns, domains, question);
	const mx = await checkMx(ports, question);
	const findings = [mx.finding, spf, ...dkim, dmarc, ...mx.dialogues];

	return [...findings, bulkRules(domain, findings)];
}

async function checkMx(
	ports: DomainPorts,
	{ domain, smtpPort }: DomainQuestion,
): Promise<{ readonly finding: CheckFinding; readonly dialogues: readonly CheckFinding[] }> {
	const base = {
		check: 'mx' as const,
		about: domain,
		expected: 'a mail server that takes answers and bounces',
	};
	const answer = await ports.dns.mailExchanges(domain);
	if (answer.kind === 'servfail' || answer.kind === 'timeout') {
		return { finding: undetermined('mx', domain, answer.kind), dialogues: [] };
	}
	const hosts =
		answer.kind === 'found' ? [...answer.records].sort((a, b) => a.preference - b.preference) : [];
	const [first] = hosts;
	if (!first) {
		const fix = `Publish an MX record for ${domain}; answers and bounces would be lost, and many receivers refuse mail from a domain without one.`;

		return { finding: { ...base, status: 'fail', observed: 'no MX record', fix }, dialogues: [] };
	}
	if (first.exchange === '' || first.exchange === '.') {
		const fix =
			'Replace the null MX (RFC 7505) by a server that takes mail, or send from another domain.';

		return {
			finding: { ...base, status: 'fail', observed: 'null MX: the domain takes no mail', fix },
			dialogues: [],
		};
	}
	const observed = hosts.map(({ preference, exchange }) => `${preference} ${exchange}`).join(', ');
	const exchange = { domain, host: first.exchange, port: smtpPort };

	return {
		finding: { ...base, status: 'pass', observed, fix: '' },
		dialogues: await askExchange(ports, exchange),
	};
}

/** What only a connection to the MX can tell. */
async function askExchange(
	{ tls, postmaster, now }: DomainPorts,
	exchange: { readonly domain: string; readonly host: string; readonly port: number },
): Promise<readonly CheckFinding[]> {
	const { host, port } = exchange;

	return [
		...(tls ? [judgeTls(host, await tls.observe(host, port), now)] : []),
		...(postmaster ? [await checkPostmaster(postmaster, exchange)] : []),
	];
}

export function judgeTls(host: string, observation: TlsObservation, now: number): CheckFinding {
	const base = {
		check: 'tls' as const,
		about: host,
		expected: 'STARTTLS with a valid certificate',
	};
	if (observation.kind === 'unreachable') {
		const fix = 'Check from a network that may use port 25.';

		return {
			...base,
			status: 'undetermined',
			observed: `not reachable: ${observation.reason}`,
			fix,
		};
	}
	if (observation.kind === 'no_starttls') {
		const fix =
			'Switch STARTTLS on; with Postfix: smtpd_tls_security_level = may and a certificate.';

		return { ...base, status: 'fail', observed: 'no STARTTLS', fix };
	}
	const days = Math.floor((observation.validUntil - now) / DAY_MS);
	if (days < 0) {
		return {
			...base,
			status: 'fail',
			observed: 'the certificate has expired',
			fix: 'Renew the certificate.',
		};
	}
	if (!observation.nameMatches || !observation.trusted) {
		const flaw = observation.nameMatches ? 'no known authority signed it' : `it is not for ${host}`;

		return {
			...base,
			status: 'warn',
			observed: `certificate: ${flaw}`,
			fix: `Use a certificate for ${host} from a public authority.`,
		};
	}

	return days < MIN_DAYS_LEFT
		? {
				...base,
				status: 'warn',
				observed: `the certificate ends in ${days} days`,
				fix: 'Renew the certificate now.',
			}
		: { ...base, status: 'pass', observed: `valid for ${days} days`, fix: '' };
}

/** What Gmail and Yahoo want of bulk senders since February 2024 (support.google.com/a/answer/81126). */
function bulkRules(domain: string, findings: readonly CheckFinding[]): CheckFinding {
	const base = {
		check: 'bulk_sender_rules' as const,
		about: domain,
		expected: 'SPF, DKIM and DMARC in place, and a From domain that takes mail',
	};
	const wanted = ['spf', 'dkim', 'dmarc', 'mx'] as const;
	const broken = wanted.filter((check) =>
		findings.some((finding) => finding.check === check && finding.status === 'fail'),
	);
	const unchecked = wanted.filter((check) => !findings.some((finding) => finding.check === check));
	if (broken.length > 0) {
		const fix = `Repair ${broken.join(', ')} first; Outreach Send adds one-click unsubscribe (RFC 8058) itself.`;

		return { ...base, status: 'fail', observed: `not met: ${broken.join(', ')}`, fix };
	}

	return unchecked.length > 0
		? {
				...base,
				status: 'undetermined',
				observed: `not checked: ${unchecked.join(', ')}`,
				fix: 'Enter the DKIM selectors your mail is signed with.',
			}
		: { ...base, status: 'pass', observed: 'all in place', fix: '' };
}
