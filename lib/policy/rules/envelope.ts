import { parseAddress } from '../../mail/address';
import { areRelated } from '../../mail/domain-name';
import { breaksHeader, hidesText } from '../../mail/header-value';
import type { PolicyRequest } from '../policy-request';
import type { Finding } from '../reasons';
import { finding } from '../reasons';
import type { Rule } from './rule';

export const envelope: Rule = ({ request, facts, profile }) => {
	const texts = headerFindings(request);
	const recipient = recipientFindings(request.recipient, facts.recipient);
	// Without a recipient no mailbox was chosen, so there is no sender to judge either.
	if (recipient.length > 0) return [...recipient, ...texts];

	return [
		...texts,
		...senderFindings(request.sender, request.allowedFrom),
		...selfFindings(request, facts.recipient),
		...copyFindings(request, profile.copyTo),
	];
};

type Parsed = ReturnType<typeof parseAddress>;

function recipientFindings(given: unknown, parsed: Parsed): readonly Finding[] {
	if (parsed.ok) return [];
	if (parsed.problem === 'multiple' || (Array.isArray(given) && given.length > 1)) {
		return [finding('multiple_recipients', 'block')];
	}
	// A line break inside an address is an attack on the envelope, not a typing error.
	if (typeof given === 'string' && breaksHeader(given.trim())) {
		return [finding('header_injection', 'block', { detail: 'recipient' })];
	}

	return [finding('recipient_invalid', 'block', { detail: parsed.problem })];
}

function headerFindings(request: PolicyRequest): readonly Finding[] {
	const { sender, subject, headerTexts = [], message } = request;
	if ([sender, subject, ...headerTexts].some(breaksHeader)) {
		return [finding('header_injection', 'block')];
	}
	const hidden = [subject, message?.identity.name ?? ''].some(hidesText);

	return hidden ? [finding('header_injection', 'block', { detail: 'encoded-word' })] : [];
}

function senderFindings(
	sender: string,
	allowedFrom: readonly string[] | undefined,
): readonly Finding[] {
	const parsed = parseAddress(sender);
	if (!parsed.ok) return [finding('sender_not_authorized', 'block', { detail: 'not an address' })];
	if (
		allowedFrom === undefined ||
		allowedFrom.some((pattern) => allows(pattern, parsed.address.key))
	) {
		return [];
	}

	return [finding('sender_not_authorized', 'block', { detail: parsed.address.key })];
}

/** `sales@example.com`, or `*@example.com` for every name of exactly that domain. */
function allows(pattern: string, key: string): boolean {
	const wanted = pattern.trim().toLowerCase();
	if (!wanted.startsWith('*@')) return wanted === key;

	return key.endsWith(wanted.slice(1)) && key.indexOf('@') === key.length - wanted.length + 1;
}

/** An alias writes to itself, too, when it writes to the account that it belongs to. */
function selfFindings(
	{ sender, reversePath = sender }: PolicyRequest,
	recipient: Parsed,
): readonly Finding[] {
	const own = [sender, reversePath].map((address) => parseAddress(address));
	const same =
		recipient.ok && own.some((each) => each.ok && each.address.key === recipient.address.key);

	return same ? [finding('recipient_is_sender', 'block')] : [];
}

/** A copy is for ourselves: what goes to anybody else is a mail of its own, with a decision of its own. */
function copyFindings(
	{ sender, allowedFrom = [], blindCopy }: PolicyRequest,
	copyTo: readonly string[],
): readonly Finding[] {
	if (!blindCopy) return [];
	const [from, copy] = [parseAddress(sender), parseAddress(blindCopy.address)];
	if (!copy.ok) return [finding('bcc_not_own', 'block', { detail: 'not an address' })];
	const { key, domain } = copy.address;
	if ([...allowedFrom, ...copyTo].some((pattern) => allows(pattern, key))) return [];
	const isOurs = !blindCopy.isFreemail && from.ok && areRelated(from.address.domain, domain);

	return isOurs ? [] : [finding('bcc_not_own', 'block', { detail: domain })];
}
