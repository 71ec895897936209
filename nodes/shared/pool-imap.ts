import type { ConnectionSettings } from '../../lib/adapters/credential-check/connection-settings';
import { readConnectionSettings } from '../../lib/adapters/credential-check/connection-settings';
import { findPreset } from '../../lib/mail/provider-presets';
import type { Mailbox } from '../../lib/store/mailbox-pool';
import type { OutreachStore } from '../../lib/store/store';

export function hasImap({ imap }: Pick<Mailbox, 'imap'>): boolean {
	return (imap.host ?? '') !== '';
}

/** How to sign in to the IMAP side of a mailbox of the pool. */
export async function poolImapSettings(
	store: Pick<OutreachStore, 'mailboxes'>,
	mailbox: Mailbox,
): Promise<ConnectionSettings> {
	const { imap } = mailbox;
	const secrets = await store.mailboxes.readSecrets(mailbox.id);

	return readConnectionSettings('imap', {
		provider: 'custom',
		security: 'auto',
		tokenUrl: findPreset(mailbox.provider)?.tokenUrl,
		// With its certificate authority, fingerprint and the rest of what the mailbox says of its server.
		...imap,
		user: imap.user ?? mailbox.address,
		authentication: secrets.oauth ? 'oauth2' : 'password',
		password: secrets.imapPassword ?? secrets.smtpPassword ?? '',
		...secrets.oauth,
	});
}
