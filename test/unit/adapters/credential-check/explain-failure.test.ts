import { recogniseFlaw } from '../../../../lib/adapters/credential-check/explain-failure';

const error = (message: string, more: object = {}): Error =>
	Object.assign(new Error(message), more);

// Texts as Node 24, nodemailer 10.6 and imapflow 2.1 word them.
describe('recogniseFlaw', () => {
	it.each([
		[error('getaddrinfo ENOTFOUND mail.example.com', { code: 'EDNS' }), 'host_not_found'],
		[error('connect ECONNREFUSED 127.0.0.1:587', { code: 'ESOCKET' }), 'refused'],
		[error('connect EHOSTUNREACH 10.0.0.1:587', { code: 'ESOCKET' }), 'unreachable'],
		[error('certificate has expired', { code: 'ESOCKET' }), 'certificate_expired'],
		[error('self-signed certificate', { code: 'ESOCKET' }), 'certificate_untrusted'],
		[
			error('self-signed certificate in certificate chain', { code: 'ESOCKET' }),
			'certificate_untrusted',
		],
		[error('unable to verify the first certificate', { code: 'ESOCKET' }), 'certificate_untrusted'],
		[
			error("Hostname/IP does not match certificate's altnames", { code: 'ESOCKET' }),
			'certificate_name',
		],
		[error('write EPROTO ... wrong version number', { code: 'ESOCKET' }), 'not_tls'],
		[error('Error upgrading connection with STARTTLS', { code: 'ETLS' }), 'starttls_missing'],
		[error('Server does not support STARTTLS', { tlsFailed: true }), 'starttls_missing'],
		[error('Invalid login: 535 5.7.8', { code: 'EAUTH', responseCode: 535 }), 'sign_in_refused'],
		[
			error('Invalid login: 503 5.5.1', { code: 'EAUTH', responseCode: 503 }),
			'sign_in_not_offered',
		],
		[error('Command failed', { authenticationFailed: true }), 'sign_in_refused'],
		[error('No access token', { code: 'EOAUTH2' }), 'token_refused'],
		[error('No access token', { code: 'ETOKENSERVER' }), 'token_unavailable'],
		[error('Greeting never received', { code: 'ETIMEDOUT' }), 'timeout'],
		[error('Connection closed unexpectedly', { code: 'ECONNECTION' }), 'closed'],
		[error('Something new'), 'other'],
		['no error at all', 'other'],
	])('%p is %s', (thrown, flaw) => expect(recogniseFlaw(thrown)).toBe(flaw));
});
