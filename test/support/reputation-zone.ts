import { generateKeyPairSync } from 'node:crypto';

import type { Zone } from '../../sandbox/dns/zone';

const spki = (bits: number): string =>
	generateKeyPairSync('rsa', { modulusLength: bits })
		.publicKey.export({ type: 'spki', format: 'der' })
		.toString('base64');

const ipList = (zone: string) => ({ [`2.0.0.127.${zone}`]: { A: ['127.0.0.2'], ttl: 0 } });

/** Lists, records and mistakes that Reputation Check must tell apart. */
export const reputationZone: Zone = {
	...ipList('zen.spamhaus.org'),
	...ipList('bl.spamcop.net'),
	...ipList('psbl.surriel.com'),
	'10.2.0.192.zen.spamhaus.org': { A: ['127.0.0.3'], ttl: 0, TXT: ['listed, see the page'] },
	'11.2.0.192.zen.spamhaus.org': { A: ['127.255.255.254'], ttl: 0 },
	'12.2.0.192.zen.spamhaus.org': { A: ['127.0.0.99'], ttl: 0 },
	'13.2.0.192.zen.spamhaus.org': 'SERVFAIL',
	'*.wild.example.net': { A: ['127.0.0.2'], ttl: 0 },
	'dbltest.com.dbl.spamhaus.org': { A: ['127.0.1.2'], ttl: 0 },
	'bad.example.com.dbl.spamhaus.org': { A: ['127.0.1.2'], ttl: 0 },
	'0.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.zen.spamhaus.org': {
		A: ['127.0.0.2'],
	},
	'good.example.com': {
		MX: ['10 mx.good.example.com'],
		TXT: ['v=spf1 ip4:192.0.2.0/24 -all'],
	},
	's1._domainkey.good.example.com': { TXT: [`v=DKIM1; k=rsa; p=${spki(2048)}`] },
	'weak._domainkey.good.example.com': { TXT: [`v=DKIM1; k=rsa; p=${spki(512)}`] },
	'gone._domainkey.good.example.com': { TXT: ['v=DKIM1; p='] },
	'_dmarc.good.example.com': { TXT: ['v=DMARC1; p=reject; rua=mailto:d@good.example.com'] },
	'loop.example.com': { TXT: ['v=spf1 include:loop2.example.com -all'] },
	'loop2.example.com': { TXT: ['v=spf1 include:loop.example.com -all'] },
	'deep.example.com': {
		TXT: [
			`v=spf1 ${Array.from({ length: 11 }, (_, index) => `a:h${index}.example.com`).join(' ')} ~all`,
		],
	},
	...Object.fromEntries(
		Array.from({ length: 11 }, (_, index) => [`h${index}.example.com`, { A: ['192.0.2.99'] }]),
	),
	'_dmarc.deep.example.com': { TXT: ['v=DMARC1; p=none', 'v=DMARC1; p=reject'] },
	'quiet.example.com': { TXT: 'SERVFAIL', MX: 'SERVFAIL' },
	'10.2.0.192.in-addr.arpa': { PTR: ['out1.example.com'] },
	'out1.example.com': { A: ['192.0.2.10'] },
	// Where mailboxes may move to.
	'example.com': { TXT: ['v=spf1 ip4:198.51.100.40 -all'] },
	'40.100.51.198.in-addr.arpa': { PTR: ['out2.example.com'] },
	'out2.example.com': { A: ['198.51.100.40'] },
	'20.2.0.192.in-addr.arpa': { PTR: ['192-0-2-20.dyn.example.net'] },
	'192-0-2-20.dyn.example.net': { A: ['192.0.2.20'] },
};
