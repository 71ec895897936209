import { ConfigurationError } from '../../mail/errors';
import type { SendLedger } from '../../store/send-ledger';
import type { SealedSecret } from './secret-box';
import type { SliceContext } from './slice-context';

type AttemptPayloads = Pick<SendLedger, 'putPayload' | 'getPayload'>;

// In front of the box stands the id of its key (8 hex digits), so that old boxes open after a rotation.
const KEY_ID_BYTES = 8;

/** The text of a mail that waits: personal data, so it lies encrypted and bound to its attempt. */
export function createAttemptPayloads({ session, box }: SliceContext): AttemptPayloads {
	return {
		putPayload: async (attemptId, payload) => {
			const sealed = sealOrNothing(() => box.seal(payload, rowName(attemptId)));
			if (!sealed) return false;
			const bytes = Buffer.concat([Buffer.from(sealed.keyId, 'latin1'), sealed.box]);
			await session.run('UPDATE attempts SET payload_box = ? WHERE id = ?', [bytes, attemptId]);

			return true;
		},
		getPayload: async (attemptId) => {
			const row = await session.get('SELECT payload_box FROM attempts WHERE id = ?', [attemptId]);
			if (!row?.payload_box) return undefined;
			const bytes = Buffer.from(row.payload_box as Uint8Array);
			const sealed = {
				keyId: bytes.subarray(0, KEY_ID_BYTES).toString('latin1'),
				box: bytes.subarray(KEY_ID_BYTES),
			};

			return box.open(sealed, rowName(attemptId));
		},
	};
}

function rowName(attemptId: string): string {
	return `attempt ${attemptId}`;
}

/** A shared store may have no key; then a mail can only be tried again by running its item again. */
function sealOrNothing(seal: () => SealedSecret): SealedSecret | undefined {
	try {
		return seal();
	} catch (error) {
		if (error instanceof ConfigurationError) return undefined;
		throw error;
	}
}
