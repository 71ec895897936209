import { readConnectionSettings } from '../../../lib/adapters/credential-check/connection-settings';
import { trustAlso } from '../../../lib/adapters/trusted-authorities';
import { ConfigurationError } from '../../../lib/mail/errors';
import { createCertificates } from '../../../sandbox/tls/certificates';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('a certificate authority of the credential', () => {
	let folder: string;
	let ca: string;
	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'outreach-ca-'));
		({ ca } = await createCertificates(folder, { hosts: ['mail.example'], addresses: [] }));
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it('is read once for all mailboxes that name it', () => {
		expect(trustAlso(ca)).toBe(trustAlso(ca));
	});

	it('that is no certificate is told with the way out', () => {
		const fields = { host: 'mail.example', port: 587, caCertificate: 'my certificate' };

		expect(() => readConnectionSettings('smtp', fields)).toThrow(ConfigurationError);
		expect(() => readConnectionSettings('smtp', fields)).toThrow(/not a certificate in PEM/);
	});
});
