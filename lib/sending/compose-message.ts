import type { Address } from '../mail/address';
import { parseAddress } from '../mail/address';
import { messageIdOf } from '../mail/message-id';
import type { MessageFacts } from '../policy/policy-request';
import { chooseVariant } from './choose-variant';
import {
	refuseEmpty,
	refuseLargeFiles,
	refuseLongLines,
	refuseLongNames,
	refuseLongText,
} from './content-limits';
import { lintContent } from './content-lint';
import type { FooterParts } from './footer';
import { lacksFooter, withHtmlFooter, withTextFooter } from './footer';
import type { HtmlToText, OutgoingMail, TemplateRenderer } from './ports';
import type { ContentVariant, MailContent, SendRequest } from './send-request';
import type { SendingMailbox } from './sending-mailbox';
import { spin } from './spintax';
import type { ThreadPosition } from './thread-position';
import { unsubscribeParts } from './unsubscribe';

// RFC 5322 sets no limit, but lines do (2.1.1: 998); the thread's first message tells the rest.
const MAX_SUBJECT_CHARACTERS = 900;

export interface Composed {
	readonly mail: OutgoingMail;
	readonly message: MessageFacts;
	readonly variant: string | null;
	/** Stands for the subject in the tuple key when the texts of a mail differ by person. */
	readonly contentKey: string | null;
}

export interface ComposeTools {
	readonly htmlToText: HtmlToText;
	readonly renderer: TemplateRenderer;
}

export interface ComposeFrame {
	readonly attemptId: string;
	/** Of an attempt that goes on, from another mailbox perhaps: what the store knows it by. */
	readonly messageId?: string;
	readonly token: string;
	readonly recipient: Address;
	readonly mailbox: SendingMailbox;
	readonly thread: ThreadPosition;
	readonly now: number;
}

/**
 * Everything between the item and MIME: variant, spintax, template, opt-out, footer, text part.
 * @throws ConfigurationError for a text that cannot be used for anybody
 */
export async function composeMessage(
	tools: ComposeTools,
	request: SendRequest,
	frame: ComposeFrame,
): Promise<Composed> {
	const { content } = request;
	refuseLargeFiles(content);
	refuseLongNames(content);
	const sender = senderOf(request, frame.mailbox);
	const unsubscribe = unsubscribeParts(request.unsubscribe, {
		token: frame.token,
		answersTo: sender.replyTo ?? sender.from.address,
	});
	const headers = [...unsubscribe.headers, ...request.headers];
	refuseLongLines(headers);
	const variant = chooseVariant(content.variants, stickyKey(request, frame.recipient));
	const written = await writeTexts(tools, {
		request,
		recipient: frame.recipient,
		variant,
		unsubscribeUrl: unsubscribe.url,
	});
	refuseEmpty(written);
	const footer = { identity: frame.mailbox.identity, unsubscribe, dataSource: content.dataSource };
	const parts = content.footer ? withFooters(written, footer) : written;

	return {
		variant: variant?.name ?? null,
		contentKey: contentKeyOf(content, variant),
		mail: {
			...envelopeOf(request, frame),
			...sender,
			...threadOf(frame.thread),
			subject: subjectOf(written.subject, frame.thread),
			date: new Date(frame.now),
			messageId: frame.messageId ?? messageIdOf(frame.attemptId, domainOf(sender.from.address)),
			headers,
			text: parts.text,
			html: parts.html,
			attachments: content.attachments,
		},
		message: {
			identity: { ...frame.mailbox.identity, name: sender.from.name },
			replyTo: sender.replyTo,
			hasUnsubscribe: unsubscribe.headers.length > 0,
			isThreadReply: frame.thread.inReplyTo !== null,
			missingVariables: written.missing,
			contentFindings: [
				...lintContent(written.text, written.html, unsubscribe.url),
				...(lacksFooter(parts.text, footer) ? [{ code: 'content_footer_missing' as const }] : []),
			],
		},
	};
}

function senderOf(
	request: SendRequest,
	mailbox: SendingMailbox,
): Pick<OutgoingMail, 'from' | 'replyTo'> {
	const replyTo = request.replyTo ?? mailbox.replyTo;

	return {
		from: {
			name: request.fromName ?? mailbox.fromName,
			address: asWritten(request.fromAddress ?? mailbox.address),
		},
		replyTo: replyTo === null ? null : asWritten(replyTo),
	};
}

/** `Ada <ada@münchen.example>` -> the address alone, as it stands on the wire; the policy judges the rest. */
function asWritten(given: string): string {
	const parsed = parseAddress(given);

	return parsed.ok ? parsed.address.address : given;
}

function envelopeOf(request: SendRequest, { recipient, mailbox, token }: ComposeFrame) {
	return {
		envelopeFrom: mailbox.address,
		envelopeTo: recipient.address,
		envelopeBcc: request.bcc,
		envelopeId: token,
		to: { name: request.recipientName, address: recipient.address },
	};
}

/** Ids with other letters need SMTPUTF8 (RFC 6532 3.3), and longer ones a line that is too long. */
function threadOf({ inReplyTo, references }: ThreadPosition) {
	const isSendable = (id: string): boolean => /^[\x21-\x7e]{1,900}$/.test(id);

	return {
		inReplyTo: inReplyTo !== null && isSendable(inReplyTo) ? inReplyTo : null,
		references: references.filter(isSendable),
	};
}

/** A follow-up without a subject of its own goes on under the first one's. */
function subjectOf(written: string, thread: ThreadPosition): string {
	const subject = written === '' && thread.subject !== null ? `Re: ${thread.subject}` : written;

	// No half of a character outside the basic plane.
	return subject.slice(0, MAX_SUBJECT_CHARACTERS).replace(/[\ud800-\udbff]$/, '');
}

function withFooters({ text, html }: Written, footer: FooterParts): Pick<Written, 'text' | 'html'> {
	return {
		text: withTextFooter(text, footer),
		html: html === null ? null : withHtmlFooter(html, footer),
	};
}

interface Written {
	readonly subject: string;
	readonly text: string;
	readonly html: string | null;
	readonly missing: readonly string[];
}

interface WritingTask {
	readonly request: SendRequest;
	readonly recipient: Address;
	readonly variant: ContentVariant | undefined;
	readonly unsubscribeUrl: string | null;
}

async function writeTexts(tools: ComposeTools, task: WritingTask): Promise<Written> {
	const { content } = task.request;
	// What a variant leaves out is taken from the main content.
	const source = { ...content, ...withoutEmpty(task.variant) };
	refuseLongText(source);
	const write = createWriter(tools, task);
	const subject = await write(source.subject, 'none');
	const html = source.html === null ? undefined : await write(source.html, 'html');
	const text =
		source.text === null
			? { text: tools.htmlToText(html?.text ?? ''), missing: [] }
			: await write(source.text, 'none');
	const missing = [subject, html, text].flatMap((part) => part?.missing ?? []);
	const written = { text: text.text, html: html?.text ?? null };
	// Variables may be longer than the template they stand in.
	refuseLongText(written);

	return { ...written, subject: subject.text, missing: [...new Set(missing)] };
}

interface WrittenPart {
	readonly text: string;
	readonly missing: readonly string[];
}

/** Spintax first: what a person's data contains is never read as a choice. */
function createWriter(
	{ renderer }: ComposeTools,
	{ request, recipient, unsubscribeUrl }: WritingTask,
) {
	const { content, policy } = request;
	const seed = `${recipient.key}\n${policy.stepId}`;
	// Ours wins over a field of that name, which may come from an earlier mail to somebody else.
	const variables = {
		unsubscribe_url: '',
		...content.variables,
		...(unsubscribeUrl === null ? {} : { unsubscribe_url: unsubscribeUrl }),
	};

	return async (source: string, escape: 'html' | 'none'): Promise<WrittenPart> => {
		const spun = content.spintax ? spin(source, seed) : source;
		if (content.template === 'none') return { text: spun, missing: [] };
		const rendered = await renderer.render(spun, variables, escape);

		return rendered.ok
			? { text: rendered.text, missing: [] }
			: { text: spun, missing: rendered.missing };
	};
}

function withoutEmpty(variant: ContentVariant | undefined) {
	const { subject, text, html } = variant ?? {};

	return { ...(subject ? { subject } : {}), ...(text ? { text } : {}), ...(html ? { html } : {}) };
}

function stickyKey({ policy }: SendRequest, recipient: Address): string {
	return JSON.stringify(['variant', policy.campaignId, policy.stepId, recipient.key]);
}

/** With spintax the rendered subject says nothing about sameness: the template does. */
function contentKeyOf(content: MailContent, variant: ContentVariant | undefined): string | null {
	if (!content.spintax) return null;

	return `template:${content.subject}|${variant?.name ?? ''}`;
}

function domainOf(address: string): string {
	return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
