import type { Address } from '../mail/address';
import { parseAddress } from '../mail/address';
import type { PolicyRequest } from '../policy/policy-request';
import type { DomainNames } from '../policy/ports';
import { normaliseSubject } from '../policy/subject-line';
import type { SecureRandom } from '../random';
import type { Attempt } from '../store/send-ledger';
import type { OutreachStore } from '../store/store';
import type { Composed, ComposeTools } from './compose-message';
import { composeMessage } from './compose-message';
import type { SendPlan } from './reserve';
import type { SendRequest } from './send-request';
import type { SendingMailbox } from './sending-mailbox';
import type { ThreadPosition } from './thread-position';
import type { SigningKey } from './unsubscribe-token';
import { signToken } from './unsubscribe-token';

export interface PreparePorts {
	readonly store: OutreachStore;
	readonly names: DomainNames;
	readonly random: SecureRandom;
	readonly tools: ComposeTools;
	readonly signingKey: SigningKey;
}

export interface PrepareFrame {
	readonly recipient: Address;
	readonly mailbox: SendingMailbox;
	readonly thread: ThreadPosition;
	readonly now: number;
	readonly resumes: Attempt | null;
}

/**
 * The mail as it would leave and the question to the policy about it.
 * @throws ConfigurationError
 */
export async function prepare(
	ports: PreparePorts,
	request: SendRequest,
	frame: PrepareFrame,
): Promise<SendPlan> {
	const { mailbox, resumes, thread } = frame;
	const attemptId = resumes?.id ?? ports.random.id();
	const token = signToken(attemptId, ports.signingKey);
	const composed = await composeMessage(ports.tools, request, {
		...frame,
		attemptId,
		token,
		...(resumes ? { messageId: resumes.messageId } : {}),
	});

	return {
		request,
		mailbox,
		composed,
		thread,
		attemptId,
		token,
		resumes,
		policy: {
			...request.policy,
			recipientProvider:
				request.policy.recipientProvider ?? ports.names.providerOf(frame.recipient.domain),
			sender: composed.mail.from.address,
			reversePath: composed.mail.envelopeFrom,
			subject: composed.mail.subject,
			message: composed.message,
			headerTexts: headerTextsOf(request, composed.mail.from.name),
			allowedFrom: [mailbox.address.toLowerCase(), ...mailbox.allowedFrom],
			tlsVerified: mailbox.tlsVerified,
			...contentKeyOf(request, composed, thread),
			...blindCopyOf(request, ports.names),
			...(resumes ? { attemptId } : {}),
		},
	};
}

/**
 * The tuple key forgets "Re:", so a follow-up in its own thread would be the first mail again; its
 * step tells them apart.
 */
function contentKeyOf(
	{ policy }: SendRequest,
	{ contentKey, mail }: Composed,
	thread: ThreadPosition,
) {
	const inThread = thread.inReplyTo !== null && policy.campaignId !== '';
	if (!inThread) return contentKey === null ? {} : { contentKey };

	return {
		contentKey: `step ${policy.stepId} in thread: ${contentKey ?? normaliseSubject(mail.subject)}`,
	};
}

function blindCopyOf({ bcc }: SendRequest, names: DomainNames) {
	if (bcc === null) return {};

	return {
		blindCopy: { address: bcc, isFreemail: names.isFreemail(bcc.slice(bcc.lastIndexOf('@') + 1)) },
	};
}

/** A question about a mail that cannot even be composed: its recipient is no address. */
export function unaddressed(
	request: SendRequest,
	mailbox: SendingMailbox | undefined,
): PolicyRequest {
	return {
		...request.policy,
		sender: request.fromAddress ?? mailbox?.address ?? '',
		subject: request.content.subject,
	};
}

/** Everything that a person or an item wrote and that will stand in a header field. */
function headerTextsOf(request: SendRequest, fromName: string): readonly string[] {
	return [
		fromName,
		request.recipientName,
		request.replyTo ?? '',
		request.fromAddress ?? '',
		request.bcc ?? '',
		request.thread.inReplyTo ?? '',
		...request.thread.references,
		...request.headers.flat(),
		...request.content.attachments.flatMap(({ fileName, contentType }) => [fileName, contentType]),
	];
}

export function addressOf(request: SendRequest): Address | undefined {
	const given = request.policy.recipient;
	const parsed = parseAddress(Array.isArray(given) && given.length === 1 ? given[0] : given);

	return parsed.ok ? parsed.address : undefined;
}
