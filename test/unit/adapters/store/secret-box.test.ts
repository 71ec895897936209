import { ConfigurationError } from '../../../../lib/mail/errors';
import { createSecretBox, readEncryptionKey } from '../../../../lib/adapters/store/secret-box';

const current = readEncryptionKey('current');
const earlier = readEncryptionKey('earlier');

describe('the secret box', () => {
	it('gives back what it sealed, for the same row only', () => {
		const box = createSecretBox([current]);
		const sealed = box.seal('a password', 'mailbox 1');

		expect(box.open(sealed, 'mailbox 1')).toBe('a password');
		expect(() => box.open(sealed, 'mailbox 2')).toThrow('belong to another row');
	});

	it('never makes the same box twice', () => {
		const box = createSecretBox([current]);

		expect(box.seal('a password', 'r').box).not.toEqual(box.seal('a password', 'r').box);
	});

	it('notices a changed byte', () => {
		const box = createSecretBox([current]);
		const { keyId, box: bytes } = box.seal('a password', 'r');
		bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;

		expect(() => box.open({ keyId, box: bytes }, 'r')).toThrow('were changed');
	});

	it.each([0, 5, 12, 16, 24, 27])('refuses one that was cut off after %d bytes', (length) => {
		const box = createSecretBox([current]);
		const { keyId, box: bytes } = box.seal('', 'r');

		expect(() => box.open({ keyId, box: bytes.slice(0, length) }, 'r')).toThrow(ConfigurationError);
	});

	it('does not take a short tag for a whole one', () => {
		const box = createSecretBox([current]);
		const { keyId, box: bytes } = box.seal('', 'r');

		// Its first four bytes are right: with tags of any length this would be an empty password.
		expect(() => box.open({ keyId, box: bytes.slice(0, 16) }, 'r')).toThrow('were changed');
	});

	it('opens with the earlier key, seals with the current one', () => {
		const old = createSecretBox([earlier]).seal('a password', 'r');
		const box = createSecretBox([current, earlier]);

		expect(box.open(old, 'r')).toBe('a password');
		expect(box.isCurrent(old.keyId)).toBe(false);
		expect(box.isCurrent(box.seal('x', 'r').keyId)).toBe(true);
	});

	it('names the wrong key and the missing key, never the secret', () => {
		const sealed = createSecretBox([earlier]).seal('planted-secret', 'r');

		expect(() => createSecretBox([current]).open(sealed, 'r')).toThrow(
			'encrypted with another key',
		);
		expect(() => createSecretBox([]).open(sealed, 'r')).toThrow('has no encryption key');
		expect(() => createSecretBox([]).seal('planted-secret', 'r')).toThrow('has no encryption key');
	});

	it('takes 32 bytes as hex or base64 as they are, and stretches anything else', () => {
		const bytes = Buffer.alloc(32, 7);

		expect(Buffer.from(readEncryptionKey(bytes.toString('hex')).bytes)).toEqual(bytes);
		expect(Buffer.from(readEncryptionKey(bytes.toString('base64')).bytes)).toEqual(bytes);
		expect(readEncryptionKey('short').bytes).toHaveLength(32);
		expect(readEncryptionKey('short').id).not.toBe(readEncryptionKey('shorter').id);
	});
});
