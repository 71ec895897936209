import isEmail from 'validator/lib/isEmail';

import type { SyntaxCheck } from '../../verification/ports';

/**
 * validator's judgement behind our own parser: alone it lets CR LF pass inside a quoted local part
 * (peer bug 19). Domains are ours: it knows neither special-use names nor every new label.
 */
export const librarySyntaxCheck: SyntaxCheck = {
	isAcceptable: ({ address }) =>
		isEmail(address, { allow_utf8_local_part: true, require_tld: false, allow_underscores: true }),
};
