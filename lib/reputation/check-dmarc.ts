import type { CheckFinding } from './finding';
import { undetermined } from './finding';
import type { DnsAnswer, OrganisationalDomains, RecordLookup } from './ports';
import { parseTags } from './tag-list';

export interface DmarcQuestion {
	/** Domain of the header From. */
	readonly domain: string;
	/** d= of our signatures; the From domain when left out. */
	readonly dkimDomain?: string;
	/** Domain of MAIL FROM; the From domain when left out. */
	readonly mailFromDomain?: string;
}

const EXPECTED =
	'one record with a valid p= and a rua= address, and SPF or DKIM aligned with our From';
const POLICIES: ReadonlySet<string> = new Set(['none', 'quarantine', 'reject']);
const isDmarc = (text: string): boolean => /^v\s*=\s*DMARC1\s*(;|$)/i.test(text.trim());

interface Found {
	readonly at: string;
	readonly records: readonly string[];
}

/** RFC 7489: the record of the From domain, else of its organisational domain. */
export async function checkDmarc(
	dns: RecordLookup,
	domains: OrganisationalDomains,
	question: DmarcQuestion,
): Promise<CheckFinding> {
	const own = await ask(dns, question.domain);
	const organisation = domains.of(question.domain) ?? question.domain;
	const found =
		'records' in own && own.records.length === 0 && organisation !== question.domain
			? await ask(dns, organisation)
			: own;
	if (!('records' in found)) return undetermined('dmarc', question.domain, found.kind);
	const base = { check: 'dmarc' as const, about: found.at, expected: EXPECTED };
	const [record] = found.records;
	if (record === undefined) {
		const fix = `Publish a TXT record at _dmarc.${organisation}: v=DMARC1; p=none; rua=mailto:dmarc@${organisation}. Then go on to p=quarantine and p=reject when the reports are clean.`;

		return { ...base, status: 'fail', observed: 'no DMARC record', fix };
	}
	if (found.records.length > 1) {
		const observed = `${found.records.length} DMARC records; receivers then use none (RFC 7489 6.6.3)`;

		return { ...base, status: 'fail', observed, fix: `Leave one TXT record at ${found.at}.` };
	}

	return { ...base, ...judge(record, { question, domains, at: found.at }) };
}

async function ask(
	dns: RecordLookup,
	domain: string,
): Promise<Found | { readonly kind: 'servfail' | 'timeout' }> {
	const at = `_dmarc.${domain}`;
	const answer: DnsAnswer<string> = await dns.texts(at);
	if (answer.kind === 'none') return { at, records: [] };

	return answer.kind === 'found' ? { at, records: answer.records.filter(isDmarc) } : answer;
}

interface Context {
	readonly question: DmarcQuestion;
	readonly domains: OrganisationalDomains;
	readonly at: string;
}

type Judgement = Pick<CheckFinding, 'status' | 'observed' | 'fix'>;

function judge(record: string, { question, domains, at }: Context): Judgement {
	const tags = parseTags(record);
	const policy = tags?.get('p')?.toLowerCase() ?? '';
	if (!tags || !POLICIES.has(policy)) {
		const fix = `Publish at ${at}: v=DMARC1; p=none; rua=mailto:...`;

		return { status: 'fail', observed: `${record} has no valid p=`, fix };
	}
	if (!canAlign(tags, question, domains)) {
		const { domain, dkimDomain = domain, mailFromDomain = domain } = question;

		return {
			status: 'fail',
			observed: `neither DKIM (${dkimDomain}) nor MAIL FROM (${mailFromDomain}) is aligned with ${domain}`,
			fix: 'Sign with d= of the From domain, or use a MAIL FROM of it; with adkim=s or aspf=s the domains must be equal.',
		};
	}
	return judgePolicy(record, policy, tags.has('rua'));
}

function judgePolicy(record: string, policy: string, hasReports: boolean): Judgement {
	if (!hasReports) {
		return {
			status: 'warn',
			observed: record,
			fix: 'Add rua=mailto:... to see who sends for the domain.',
		};
	}
	if (policy === 'none') {
		return {
			status: 'warn',
			observed: record,
			fix: 'When the reports are clean, go on to p=quarantine, then p=reject.',
		};
	}

	return { status: 'pass', observed: record, fix: '' };
}

function canAlign(
	tags: ReadonlyMap<string, string>,
	{ domain, dkimDomain = domain, mailFromDomain = domain }: DmarcQuestion,
	domains: OrganisationalDomains,
): boolean {
	const aligned = (other: string, mode: string | undefined): boolean =>
		mode === 's'
			? other === domain
			: (domains.of(other) ?? other) === (domains.of(domain) ?? domain);

	return aligned(dkimDomain, tags.get('adkim')) || aligned(mailFromDomain, tags.get('aspf'));
}
