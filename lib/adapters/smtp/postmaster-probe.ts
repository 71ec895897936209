import type { SmtpReply } from '../../mail/smtp-reply';
import type { PostmasterAnswer, PostmasterProbe, RecordLookup } from '../../reputation/ports';
import type { DialogueOpener, SmtpDialogue } from '../../verification/ports';

export interface PostmasterProbeOptions {
	readonly opener: DialogueOpener;
	readonly dns: Pick<RecordLookup, 'ipv4'>;
	readonly heloName: string;
	readonly timeoutMs: number;
}

/** Asks the way Email Validate does: a dialogue that stops after RCPT, from the empty reverse-path. */
export function createPostmasterProbe(options: PostmasterProbeOptions): PostmasterProbe {
	const { opener, dns, timeoutMs } = options;

	return {
		ask: async ({ domain, host, port }) => {
			const addresses = await dns.ipv4(host);
			const [ip] = addresses.kind === 'found' ? addresses.records : [];
			if (ip === undefined) return { kind: 'unknown', reason: `no address for ${host}` };
			const opened = await opener.open(
				{ host, ip, port },
				{
					connectTimeoutMs: timeoutMs,
					commandTimeoutMs: timeoutMs,
					sessionTimeoutMs: 3 * timeoutMs,
				},
			);
			if (!('dialogue' in opened)) return { kind: 'unknown', reason: opened.failure.kind };
			try {
				return await askPostmaster(opened.dialogue, domain, options.heloName);
			} finally {
				await opened.dialogue.quit();
			}
		},
	};
}

async function askPostmaster(
	dialogue: SmtpDialogue,
	domain: string,
	heloName: string,
): Promise<PostmasterAnswer> {
	const commands = [
		{ verb: 'EHLO', name: heloName },
		{ verb: 'MAIL', path: '', smtpUtf8: false },
		{ verb: 'RCPT', path: `postmaster@${domain}` },
	] as const;
	for (const command of commands) {
		const { replies, failure } = await dialogue.exchange([command]);
		const reply = replies[0]?.reply;
		if (!reply) return { kind: 'unknown', reason: failure?.kind ?? 'closed' };
		if (command.verb === 'RCPT') return toAnswer(reply);
		if (reply.code >= 300) return { kind: 'unknown', reason: textOf(reply) };
	}

	return { kind: 'unknown', reason: 'closed' };
}

function toAnswer(reply: SmtpReply): PostmasterAnswer {
	if (reply.code < 300) return { kind: 'accepted', reply: textOf(reply) };

	return reply.code < 500
		? { kind: 'unknown', reason: textOf(reply) }
		: { kind: 'refused', reply: textOf(reply) };
}

function textOf({ code, text }: SmtpReply): string {
	return `${code} ${text}`.slice(0, 200);
}
