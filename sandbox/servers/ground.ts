import type { CertificateFiles } from '../tls/certificates';

/** What the servers of one sandbox agree on before the first of them starts. */
export interface Ground {
	readonly folder: string;
	readonly certificates: CertificateFiles;
	readonly ports: {
		/** Postfix `out`, on SUBMISSION_ADDRESS. */
		readonly submission: number;
		/** Every MX of the world, on the domain's own address. */
		readonly mx: number;
		readonly imap: number;
		readonly imaps: number;
		readonly lmtp: number;
		/** Dovecot's SASL service for Postfix. */
		readonly sasl: number;
		/** Dovecot's quota policy service for Postfix. */
		readonly quota: number;
		/** Our greylisting policy service. */
		readonly greylist: number;
	};
}

/** Owner of all mail; a bare number, no account is needed. */
export const MAIL_UID = 5000;
