import type { MailboxSecrets } from '../../store/mailbox-pool';
import type { RowValues } from './record-shape';
import type { SliceContext } from './slice-context';

export function sealSecrets(
	{ box: secretBox }: SliceContext,
	id: string,
	secrets: MailboxSecrets,
): RowValues {
	const { keyId, box } = secretBox.seal(JSON.stringify(secrets), boxName(id));

	return { secret_box: box, secret_key_id: keyId };
}

export async function readSecrets(
	{ session, box }: SliceContext,
	id: string,
): Promise<MailboxSecrets> {
	const row = await session.get('SELECT secret_box, secret_key_id FROM mailboxes WHERE id = ?', [
		id,
	]);
	if (!row?.secret_box) return {};

	const sealed = { keyId: String(row.secret_key_id), box: row.secret_box as Uint8Array };

	return JSON.parse(box.open(sealed, boxName(id))) as MailboxSecrets;
}

/** Mailbox by mailbox, so that sending goes on; what changed meanwhile is new already. */
export async function rotateKey(
	context: SliceContext,
): Promise<{ rotated: number; current: number }> {
	const rows = await context.session.all(
		'SELECT id, secret_key_id FROM mailboxes WHERE secret_box IS NOT NULL ORDER BY id',
	);
	const old = rows.filter((row) => !context.box.isCurrent(String(row.secret_key_id)));
	let rotated = 0;
	for (const row of old) {
		const id = String(row.id);
		const secrets = await readSecrets(context, id);
		const { keyId, box } = context.box.seal(JSON.stringify(secrets), boxName(id));
		rotated += await context.session.run(
			'UPDATE mailboxes SET secret_box = ?, secret_key_id = ? WHERE id = ? AND secret_key_id = ?',
			[box, keyId, id, String(row.secret_key_id)],
		);
	}

	return { rotated, current: rows.length - old.length };
}

function boxName(id: string): string {
	return `mailbox ${id}`;
}
