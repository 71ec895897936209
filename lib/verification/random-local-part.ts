import type { SecureRandom } from '../random';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ALL = `${LETTERS}0123456789`;

/**
 * A local part that nobody has: 12 to 16 characters, a letter first, new each time (ledger S4-33).
 * Every third character is a digit, so that no dictionary or role word can appear.
 */
export function randomLocalPart(random: SecureRandom): string {
	const length = 12 + random.below(5);
	let text = LETTERS.charAt(random.below(LETTERS.length));
	for (let index = 1; index < length; index += 1) {
		text += index % 3 === 0 ? String(random.below(10)) : ALL.charAt(random.below(ALL.length));
	}

	return text;
}
