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
	const organisation = domains.of(question.domain) ?? question.domain;
	const found = await askWithParent(dns, question.domain, organisation);
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

/** The one record that counts for this From domain; several count as none (RFC 7489 6.6.3). */
export async function findDmarcRecord(
	dns: RecordLookup,
	domains: OrganisationalDomains,
	domain: string,
): Promise<
	{ readonly kind: 'found'; readonly record: string } | { readonly kind: 'no_record' | 'temperror' }
> {
	const found = await askWithParent(dns, domain, domains.of(domain) ?? domain);
	if (!('records' in found)) return { kind: 'temperror' };
	const [record, ...others] = found.records;

	return record !== undefined && others.length === 0
		? { kind: 'found', record }
		: { kind: 'no_record' };
}

async function askWithParent(dns: RecordLookup, domain: string, organisation: string) {
	const own = await ask(dns, domain);
	const hasNone = 'records' in own && own.records.length === 0;

	return hasNone && organisation !== domain ? await ask(dns, organisation) : own;
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
	return (
		isAligned(domains, [dkimDomain, domain], tags.get('adkim')) ||
		isAligned(domains, [mailFromDomain, domain], tags.get('aspf'))
	);
}

/** Strict: the same domain; relaxed: the same organisation (RFC 7489 3.1). */
export function isAligned(
	domains: OrganisationalDomains,
	[one, other]: readonly [string, string],
	mode: string | undefined,
): boolean {
	if (mode?.toLowerCase() === 's') return one === other;

	return (domains.of(one) ?? one) === (domains.of(other) ?? other);
}
