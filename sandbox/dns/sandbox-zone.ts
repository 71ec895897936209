import {
	DNS_ONLY_DOMAINS,
	MAIL_DOMAINS,
	SUBMISSION_ADDRESS,
	SUBMISSION_HOST,
	mxHost,
} from '../world';
import { reverseName, type DnsFault, type NameRecords, type Zone } from './zone';

/** A public key of the right form for a DKIM record; nothing in the sandbox is signed with it. */
const DKIM_KEY =
	'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqs6Ssq3Cv5v1yY7tXcGxq9vLJv6uWw8mX1dS3r2b6t1hM5m7' +
	'Wq9tqk0Y2b8cHdJ4r1lO8zT6nKp3fVh5sGxUe7yWjB2aQv9RzN4kLmC1oPiXtE6uSdFgHjKlZxCvBnM0qWeRtYuIoPaSdF';

/** The zone of the sandbox's world; names that are not here answer NXDOMAIN. */
export function sandboxZone(): Zone {
	const zone: Record<string, NameRecords | DnsFault> = {};
	for (const mail of MAIL_DOMAINS) {
		if (mail.mx === 'implicit') {
			zone[mail.name] = { A: [mail.address] };
		} else {
			zone[mail.name] = { MX: [`10 ${mxHost(mail)}`], TXT: ['v=spf1 mx -all'] };
			zone[mxHost(mail)] = { A: [mail.address] };
		}
		zone[reverseName(mail.address)] = { PTR: [mxHost(mail)] };
	}
	return { ...zone, ...senderZone(), ...lessons() };
}

/** What a sending domain in good order publishes. */
function senderZone(): Zone {
	return {
		'alpha.test': {
			MX: ['10 mx.alpha.test'],
			TXT: [`v=spf1 ip4:${SUBMISSION_ADDRESS} ip4:127.0.0.1 -all`],
		},
		'_dmarc.alpha.test': {
			TXT: ['v=DMARC1; p=reject; rua=mailto:postmaster@alpha.test; adkim=s; aspf=s'],
		},
		'sandbox._domainkey.alpha.test': { TXT: [`v=DKIM1; k=rsa; p=${DKIM_KEY}`] },
		[SUBMISSION_HOST]: { A: [SUBMISSION_ADDRESS] },
		[reverseName(SUBMISSION_ADDRESS)]: { PTR: [SUBMISSION_HOST] },
		// The clients of the sandbox connect from here and need a name as every sender does.
		[reverseName('127.0.0.1')]: { PTR: ['localhost.alpha.test'] },
		'localhost.alpha.test': { A: ['127.0.0.1'] },
	};
}

function lessons(): Zone {
	return {
		[DNS_ONLY_DOMAINS.nullMx]: { MX: ['0 .'] },
		[DNS_ONLY_DOMAINS.noMx]: { TXT: ['v=spf1 -all'] },
		[DNS_ONLY_DOMAINS.serverFailure]: 'SERVFAIL',
		[DNS_ONLY_DOMAINS.timeout]: 'TIMEOUT',
		[DNS_ONLY_DOMAINS.unresolvable]: { MX: ['10 mx.gone.test'] },
		[DNS_ONLY_DOMAINS.private]: { MX: ['10 mx.private.test'] },
		'mx.private.test': { A: ['0.0.0.0'] },
		[DNS_ONLY_DOMAINS.malformed]: { MX: ['10 127.0.0.11'] },
	};
}
