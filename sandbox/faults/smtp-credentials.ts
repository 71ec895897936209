/** What an AUTH dialogue carried, before anybody judges it. */
export interface SmtpCredentials {
	readonly mechanism: string;
	readonly user: string;
	readonly secret: string;
}

/** Sends a 334 challenge and returns the client's line, undefined when it left. */
export type Challenge = (text: string) => Promise<string | undefined>;

const decode = (text: string): string => Buffer.from(text, 'base64').toString();

/** Reads PLAIN, LOGIN (with or without initial response) and XOAUTH2; undefined when the client left. */
export async function readCredentials(
	mechanism: string,
	initial: string | undefined,
	challenge: Challenge,
): Promise<SmtpCredentials | undefined> {
	if (mechanism === 'LOGIN') {
		const user = initial ?? (await challenge('VXNlcm5hbWU6'));
		const secret = user === undefined ? undefined : await challenge('UGFzc3dvcmQ6');
		if (user === undefined || secret === undefined) return undefined;
		return { mechanism, user: decode(user), secret: decode(secret) };
	}
	const line = initial ?? (await challenge(''));
	if (line === undefined) return undefined;
	if (mechanism !== 'XOAUTH2') {
		const [, user = '', secret = ''] = decode(line).split('\0');
		return { mechanism, user, secret };
	}
	// user=<address> ^A auth=Bearer <token> ^A ^A, where ^A is octet 1.
	const [user = '', bearer = ''] = decode(line).split(String.fromCharCode(1));
	return { mechanism, user: user.replace('user=', ''), secret: bearer.replace('auth=Bearer ', '') };
}
