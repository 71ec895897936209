import type { SendMailOptions } from 'nodemailer';
import type { StoredMail } from '../servers/maildir';
import { choiceFor, nameOf, textFor, type AnswerKind, type WrittenKind } from './answers';
import { feedbackReport } from './feedback-report';

/** Who answers which mail how. */
export interface AnswerTask {
	readonly from: string;
	readonly mail: StoredMail;
	readonly kind: Exclude<AnswerKind, 'silent'>;
	readonly now: Date;
}

type QuoteStyle = 'gmail' | 'outlook' | 'apple';

const STYLES: readonly QuoteStyle[] = ['gmail', 'outlook', 'apple'];

/** Where an answer goes: Reply-To, else From (RFC 5322 3.6.2). */
export function answerTarget(mail: StoredMail): string {
	const target = mail.parsed.replyTo ?? mail.parsed.from;
	return target?.value[0]?.address ?? '';
}

/** A message ready for nodemailer, with the thread headers of RFC 5322 3.6.4. */
export function composeAnswer(task: AnswerTask): SendMailOptions {
	const to = answerTarget(task.mail);
	if (task.kind === 'complaint') {
		return {
			envelope: { from: task.from, to },
			raw: feedbackReport({ ...task, reporter: task.from, to }),
		};
	}
	if (task.kind === 'out_of_office') return composeAutoReply(task, to);
	return { ...frame(task, to), ...quoted(task, task.kind) };
}

function frame({ from, mail }: AnswerTask, to: string): SendMailOptions {
	return {
		from: { name: nameOf(from), address: from },
		to,
		subject: `Re: ${mail.subject.replace(/^re:\s*/i, '')}`,
		inReplyTo: mail.messageId,
		references: [mail.headers.get('references') ?? '', mail.messageId].join(' ').trim(),
		date: new Date(),
	};
}

/** RFC 3834: marked as automatic, and with an empty reverse-path, so that nobody answers it. */
function composeAutoReply(task: AnswerTask, to: string): SendMailOptions {
	return {
		...frame(task, to),
		subject: `Automatic reply: ${task.mail.subject}`,
		envelope: { from: '', to },
		headers: {
			'Auto-Submitted': 'auto-replied',
			'X-Auto-Response-Suppress': 'All',
			Precedence: 'bulk',
		},
		text: `${textFor('out_of_office', task.from, task.now)}\n\n${signature(task.from)}\n`,
	};
}

const signature = (address: string): string =>
	`${nameOf(address)}\nHead of Partnerships | ${address.split('@')[1] ?? ''}\n+1 555 0100`;

function quoted(task: AnswerTask, kind: WrittenKind): { text: string; html: string } {
	const style = STYLES[choiceFor(`${task.from} style`, STYLES.length)] ?? 'gmail';
	const body = textFor(kind, task.from, task.now);
	return { text: quotedText(task, style, body), html: quotedHtml(task, style, body) };
}

function quotedText(task: AnswerTask, style: QuoteStyle, body: string): string {
	const { mail } = task;
	const original = (mail.parsed.text ?? '').trimEnd();
	const marked = original.replace(/^/gm, '> ').replace(/^> $/gm, '>');
	switch (style) {
		case 'gmail':
			return `${body}\n\n-- \n${signature(task.from)}\n\n\n${attribution(mail)}\n\n${marked}\n`;
		case 'apple':
			return `${body}\n\n${signature(task.from)}\n\n${appleAttribution(mail)}\n> \n${marked}\n`;
		case 'outlook':
			return (
				`${body}\n\nBest regards,\n${signature(task.from)}\n\n${'_'.repeat(32)}\n` +
				`${outlookHead(task).join('\n')}\n\n${original}\n`
			);
	}
}

const writer = (mail: StoredMail): { name: string; address: string } => {
	const from = mail.parsed.from?.value[0];
	return { name: from?.name ?? '', address: from?.address ?? '' };
};

/** `On Tue, Mar 3, 2026 at 10:12 AM Anna <u01@alpha.test> wrote:`, wrapped as Gmail wraps it. */
function attribution(mail: StoredMail): string {
	const { name, address } = writer(mail);
	const date = dateOf(mail);
	const day = date.toLocaleDateString('en-US', {
		weekday: 'short',
		month: 'short',
		day: 'numeric',
		year: 'numeric',
	});
	const time = date.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
	const line = `On ${day} at ${time} ${name === '' ? '' : `${name} `}<${address}>`;
	return `${line}${line.length > 70 ? '\n' : ' '}wrote:`;
}

function appleAttribution(mail: StoredMail): string {
	const { name, address } = writer(mail);
	const date = dateOf(mail);
	const day = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
	const time = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
	return `> On ${day}, at ${time}, ${name || address} <${address}> wrote:`;
}

function outlookHead({ mail, from }: AnswerTask): string[] {
	const { name, address } = writer(mail);
	const sent = dateOf(mail).toLocaleString('en-US', { dateStyle: 'full', timeStyle: 'short' });
	return [
		`From: ${name || address} <${address}>`,
		`Sent: ${sent}`,
		`To: ${nameOf(from)} <${from}>`,
		`Subject: ${mail.subject}`,
	];
}

const dateOf = (mail: StoredMail): Date => mail.parsed.date ?? mail.storedAt;

const escapeHtml = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>');

function quotedHtml(task: AnswerTask, style: QuoteStyle, body: string): string {
	const original = escapeHtml((task.mail.parsed.text ?? '').trimEnd());
	const said = `<div dir="ltr">${escapeHtml(body)}</div>`;
	const signed = escapeHtml(signature(task.from));
	switch (style) {
		case 'gmail':
			return (
				`${said}<div><br></div><span class="gmail_signature_prefix">-- </span><br>` +
				`<div class="gmail_signature">${signed}</div><br><div class="gmail_quote">` +
				`<div dir="ltr" class="gmail_attr">${escapeHtml(attribution(task.mail))}<br></div>` +
				`<blockquote class="gmail_quote">${original}</blockquote></div>`
			);
		case 'apple':
			return (
				`<html><body>${said}<br>${signed}<br><div><br><blockquote type="cite">` +
				`<div>${escapeHtml(appleAttribution(task.mail).slice(2))}</div><br>` +
				`<div>${original}</div></blockquote></div></body></html>`
			);
		case 'outlook':
			return (
				`<html><body>${said}<br>Best regards,<br><div id="Signature">${signed}</div>` +
				'<hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr">' +
				`${outlookHead(task).map(escapeHtml).join('<br>')}</div><div>${original}</div></body></html>`
			);
	}
}
