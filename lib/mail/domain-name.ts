/**
 * Names that the public DNS never delegates (RFC 2606, 6761, 6762, 7686, 9476). example.com and its
 * sisters are delegated, with a null MX: DNS answers for them.
 */
const RESERVED: ReadonlySet<string> = new Set([
	'test', 'invalid', 'example', 'localhost', 'local', 'onion', 'internal', 'alt', 'home.arpa',
]); // prettier-ignore

/** Whether the domain lies in special-use name space. Expects A-labels in lower case. */
export function isReservedDomain(domain: string): boolean {
	const labels = domain.split('.');

	return labels.some((_, index) => RESERVED.has(labels.slice(index).join('.')));
}

/** Whether `host` is `suffix` or ends in it at a label boundary: notgoogle.example is not Google. */
export function isWithin(host: string, suffix: string): boolean {
	return host === suffix || host.endsWith(`.${suffix}`);
}

/** One of the two lies within the other: a subdomain of ours is still ours. */
export function areRelated(one: string, other: string): boolean {
	return isWithin(one, other) || isWithin(other, one);
}

const HOST_LABEL = /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/;

/** Whether a name can be a mail exchange: labels of a host name, and no address in disguise. */
export function isHostName(name: string): boolean {
	const labels = name.split('.');

	return (
		name.length <= 253 &&
		labels.every((label) => HOST_LABEL.test(label)) &&
		!/^\d+$/.test(labels.at(-1) ?? '')
	);
}

/** Lower case and without the root's dot. */
export function normaliseHost(name: string): string {
	return name.toLowerCase().replace(/\.$/, '');
}
