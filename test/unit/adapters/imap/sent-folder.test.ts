import { createSentFolder } from '../../../../lib/adapters/imap/sent-folder';
import { readConnectionSettings } from '../../../../lib/adapters/credential-check/connection-settings';

describe('the Sent folder', () => {
	it.each(['', '<a@b> ALL', '<a@example.com>\r\nA1 DELETE INBOX', '"', '<a@example.com> OR SEEN'])(
		'S1-27: does not even connect to search for %j, which is no Message-ID',
		async (text) => {
			// Nobody listens there: a connection would fail.
			const settings = readConnectionSettings('imap', {
				provider: 'custom',
				host: '127.0.0.1',
				port: 1,
				security: 'tls',
				user: 'ada',
				password: 'secret',
			});

			await expect(createSentFolder(settings).has(text)).resolves.toBe(false);
		},
	);
});
