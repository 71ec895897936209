import type { SecureRandom } from '../random';
import { findMxRoute } from './mx-route';
import type { DialogueOpener, DnsAnswer, DnsLookup } from './ports';
import { randomLocalPart } from './random-local-part';
import type { VerificationOptions } from './verification';

/** More questions than verification itself has. */
export interface SetupDns extends DnsLookup {
	txt(domain: string): Promise<DnsAnswer<string>>;
	ptr(ip: string): Promise<DnsAnswer<string>>;
}

export interface SetupCheck {
	readonly check:
		| 'resolver'
		| 'identity'
		| 'helo_forward'
		| 'helo_reverse'
		| 'mail_from_receives'
		| 'mail_from_spf'
		| 'port_25';
	readonly ok: boolean;
	readonly detail: string;
	/** The way out; empty when all is well. */
	readonly fix: string;
}

export interface SetupTools {
	readonly dns: SetupDns;
	readonly opener: DialogueOpener;
	readonly random: SecureRandom;
	readonly options: VerificationOptions;
}

/** What a stranger's mail server will look at before it answers us. */
export async function checkSetup(tools: SetupTools): Promise<readonly SetupCheck[]> {
	const { identity } = tools.options;
	const resolver = await checkResolver(tools);
	if (!identity) {
		const fix = 'Fill in HELO Name and MAIL FROM, or choose a server of the store by "Server Tag"';
		return [
			resolver,
			{ check: 'identity', ok: false, detail: 'HELO name or MAIL FROM is missing', fix },
		];
	}
	const domain = identity.mailFrom.slice(identity.mailFrom.lastIndexOf('@') + 1);

	return [
		resolver,
		...(await checkHelo(tools, identity.heloName, identity.ip4)),
		...(await checkSender(tools, domain)),
		await checkPort(tools, domain),
	];
}

/** A resolver that answers made-up names would make every domain look alive. */
async function checkResolver({ dns, random }: SetupTools): Promise<SetupCheck> {
	const name = `${randomLocalPart(random)}.invalid`;
	const answer = await dns.ipv4(name);
	const ok = answer.kind === 'not_found' || answer.kind === 'no_data';
	const detail = ok
		? 'Names that do not exist are reported as such'
		: `The made-up name "${name}" was answered with ${answer.kind}`;

	return {
		check: 'resolver',
		ok,
		detail,
		fix: ok ? '' : 'Use another resolver with the option "DNS Servers"',
	};
}

/** Whether the name leads to our address and back (forward-confirmed reverse DNS). */
export async function checkHelo(
	{ dns }: Pick<SetupTools, 'dns'>,
	heloName: string,
	ip: string | undefined,
): Promise<readonly SetupCheck[]> {
	const forward = await dns.ipv4(heloName);
	const addresses = forward.kind === 'found' ? forward.records : [];
	const forwardOk = ip === undefined ? addresses.length > 0 : addresses.includes(ip);
	const checks: SetupCheck[] = [
		{
			check: 'helo_forward',
			ok: forwardOk,
			detail:
				addresses.length > 0
					? `"${heloName}" resolves to ${addresses.join(', ')}`
					: `"${heloName}" does not resolve (${forward.kind})`,
			fix: forwardOk
				? ''
				: `Publish an A record of "${heloName}" with the address your connections come from`,
		},
	];
	const own = ip ?? addresses[0];
	if (own === undefined) return checks;
	const reverse = await dns.ptr(own);
	const names = reverse.kind === 'found' ? reverse.records.map((name) => name.toLowerCase()) : [];
	const reverseOk = names.includes(heloName.toLowerCase());
	const fix = reverseOk
		? ''
		: `Ask your hosting company to set the PTR record of ${own} to "${heloName}"`;

	return [
		...checks,
		{
			check: 'helo_reverse',
			ok: reverseOk,
			detail: `${own} is called ${names.join(', ') || 'nothing'}`,
			fix,
		},
	];
}

async function checkSender(tools: SetupTools, domain: string): Promise<readonly SetupCheck[]> {
	const route = await findMxRoute(tools.dns, domain, { ...tools.options, random: tools.random });
	const receives = route.kind === 'hosts';
	const txt = await tools.dns.txt(domain);
	const spf =
		txt.kind === 'found' ? txt.records.find((record) => /^v=spf1(\s|$)/i.test(record)) : undefined;

	return [
		{
			check: 'mail_from_receives',
			ok: receives,
			detail: receives
				? `"${domain}" takes mail at ${route.hosts[0]?.name ?? ''}`
				: `"${domain}" takes no mail (${route.reason})`,
			fix: receives
				? ''
				: 'Use a MAIL FROM whose domain has a mail exchange: many servers check it',
		},
		{
			check: 'mail_from_spf',
			ok: spf !== undefined,
			detail: spf ?? `"${domain}" has no SPF record`,
			fix: spf
				? ''
				: `Publish a TXT record of "${domain}" that begins with v=spf1 and covers your address`,
		},
	];
}

/** Our own exchange is the one stranger we may always call. */
async function checkPort(tools: SetupTools, domain: string): Promise<SetupCheck> {
	const { options } = tools;
	const route = await findMxRoute(tools.dns, domain, {
		...options,
		allowPrivateAddresses: true,
		random: tools.random,
	});
	const host = route.kind === 'hosts' ? route.hosts[0] : undefined;
	const ip = host?.addresses[0];
	if (!host || ip === undefined) {
		return {
			check: 'port_25',
			ok: false,
			detail: 'Not tried: MAIL FROM has no mail exchange to call',
			fix: 'Correct MAIL FROM first',
		};
	}
	const opened = await tools.opener.open({ host: host.name, ip, port: options.smtpPort }, options);
	if ('dialogue' in opened) {
		await opened.dialogue.quit();
		return {
			check: 'port_25',
			ok: true,
			detail: `${host.name} answered on port ${options.smtpPort}`,
			fix: '',
		};
	}

	return {
		check: 'port_25',
		ok: false,
		detail: `${host.name} could not be reached on port ${options.smtpPort} (${opened.failure.kind})`,
		fix: 'Many clouds block outbound port 25: ask for it to be opened, use another host, or stay at level 3 DNS',
	};
}
