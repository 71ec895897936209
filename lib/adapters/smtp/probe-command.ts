import { InvariantError } from '../../mail/errors';
import type { ProbeCommand } from '../../verification/ports';

// A CR, LF or NUL would start a command of its own on the wire (peer bug 19).
// eslint-disable-next-line no-control-regex -- exactly the octets that must never pass
const UNSAFE = /[\u0000-\u001f\u007f<>]/;

/** The line of a command without its end. The union knows no DATA, so none can be written. */
export function lineOf(command: ProbeCommand): string {
	switch (command.verb) {
		case 'EHLO':
		case 'HELO':
			return `${command.verb} ${safe(command.name)}`;
		case 'MAIL':
			return `MAIL FROM:<${safe(command.path)}>${command.smtpUtf8 ? ' SMTPUTF8' : ''}`;
		case 'RCPT':
			return `RCPT TO:<${safe(command.path)}>`;
		case 'RSET':
			return 'RSET';
	}
}

function safe(argument: string): string {
	if (UNSAFE.test(argument)) {
		throw new InvariantError(
			'An SMTP argument could not be written because it holds a control character',
		);
	}

	return argument;
}
