import { createHmac } from 'node:crypto';

import fc from 'fast-check';

import { createMac } from '../../../lib/mail/mac';

describe('createMac', () => {
	it('is HMAC-SHA-256 for every key and text', () => {
		fc.assert(
			fc.property(
				fc.uint8Array({ maxLength: 200 }),
				fc.string({ unit: 'grapheme' }),
				(key, text) => {
					const wanted = createHmac('sha256', key).update(text, 'utf8').digest('hex');
					expect(createMac(key)(text).toString('hex')).toBe(wanted);
				},
			),
		);
	});
});
