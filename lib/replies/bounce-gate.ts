import type { IncomingMessage } from './incoming-message';
import { headerOf, headersOf, writerOf } from './incoming-message';

/** The signs that a mail system, not a person, says that mail did not get through. */
export interface BounceSigns {
	/** A mail system's own sender name. */
	readonly systemSender: boolean;
	readonly nullReturnPath: boolean;
	readonly reportType: boolean;
	readonly failedRecipients: readonly string[];
	readonly subject: boolean;
	/** Wording with which a known MTA opens its reports. */
	readonly signature: boolean;
}

const SYSTEM_LOCAL_PART =
	/^(?:mailer-?_?daemon|postmaster|post_?master|mail-?daemon|mailerdaemon|maildaemon|daemon|mdaemon|mail\.?delivery(?:-?system|-?subsystem)?|microsoftexchange[0-9a-f]*|exchange|bounces?|bounce-?handler|delivery-?(?:notification|failure|status)|undeliverable|nobody|autoreply-?delivery|mmdf|uucp|smtp(?:daemon)?|mta|gateway|mail-?gateway|mail-?system|no-?reply-?delivery|returned-?mail|system|root|symantec[\w-]*|mxlogic[\w-]*|mail_?admin|mailadmin|mailmaster|notify|mail-?notification|email-?security|spamfilter|zoho-?mail.*|mailbounce|emaildelivery|interscan)(?:[+.=-].*)?@/;
const SYSTEM_NAME =
	/mail(?:er)? ?delivery (?:sub-?)?system|(?:courier|mail) (?:mail )?server at|mail ?server|mailer-daemon|mail delivery (?:system|service|agent)|system administrator|systemadministrator|administrateur (?:syst[eè]me|du syst[eè]me)|administrador del sistema|postmaster|microsoft outlook|microsoft exchange|mail administrator|internet mail delivery|mail ?-?daemon|delivery (?:subsystem|service)|email delivery|письм.*достав|システム管理者/i;

const SUBJECT =
	/undeliver(?:able|ed)|non-?delivery|delivery (?:status notification|failure|failed|error|report|notification|problem|has failed|incomplete|delayed|unsuccessful|status)|(?:mail|message|e-?mail)(?:\(s\))? (?:could not be delivered|not delivered|delivery (?:failed|failure|error)|returned|undelivered|system error|undeliverable|status notification)|failure notice|returned (?:mail|message|to sender|e-?mail)|return(?:ed|ing) (?:mail|message)|failed (?:delivery|mail|to deliver|recipient)|could ?n[o']t (?:be )?deliver|unable to deliver|mail failure|rejected mail|bounced? (?:mail|message|action)|mail system error|user unknown|permanent (?:delivery )?failure|warning: (?:message|could not send|e-?mail)|unzustellbar|nicht zustell|zustell(?:ung|fehler)|unbekannter empf|non remis|non[- ]distribu|[eé]chec de (?:la )?(?:remise|distribution|livraison)|avis de non|no se puede entregar|no se ha podido entregar|error (?:de|en la) entrega|notificaci[oó]n de (?:estado|error|fallo)|no entregado|devuelto|correo devuelto|не ?достав|недоставлен|не уда(?:лось|[её]тся) (?:[а-я]+ ){0,2}достав|ошибка доставки|возврат|mancata consegna|impossibile recapitare|n[aã]o entregue|falha (?:na entrega|de entrega)|未送達|配信(?:不能|エラー|失敗|できません)|送信(?:エラー|失敗|できません)|エラーメール|退信|无法投递|投递失败|系统退信|반송|onbestelbaar|kan ikke leveres|gick inte att leverera|niedostarcz|nie dostarcz|dsn:|ndn:/i;

const SIGNATURE =
	/this (?:is the|message was (?:created|generated) automatically by|is an automatically generated) (?:mail system at host|mail delivery software|the mail|delivery status|bounce|mail)|hi\. this is the (?:qmail-send|deliver)|i'?m afraid i wasn'?t able to deliver|the following address(?:es|\(es\))? (?:had|failed|has)|your message (?:did not reach|to .{1,200} (?:was automatically rejected|has been blocked|couldn'?t be delivered|could not be delivered|cannot be delivered|can'?t be delivered)|could not be delivered|was not delivered|cannot be delivered|has encountered delivery problems|wasn'?t delivered)|delivery (?:to the following recipients? (?:failed|has failed|have failed|has been)|has failed to these recipients)|could not (?:be delivered|deliver (?:your |the )?(?:message|mail|e-?mail))|(?:unable|not able|failed|impossible) to deliver|couldn'?t (?:be delivered|deliver)|(?:message|mail|e-?mail) (?:you sent )?(?:was|is|has been|could) (?:not (?:be )?delivered|undeliverable|returned|rejected|bounced)|(?:undeliverable|undelivered) (?:mail|message|to)|this report relates to a message you sent|an error (?:was|occurred) .{0,60}(?:deliver|sending)|fatal errors|transcript of session|technical details of (?:permanent|temporary) failure|diagnostic information for administrators|the e-?mail account does not exist at the organization|reporting-mta|smtp error from remote|remote host said|delivery (?:failed|error|failure)|permanent error|mail delivery failed|returned to sender|no se (?:pudo|ha podido|puede) entregar|n'a pas pu [eê]tre (?:remis|distribu|d[eé]livr)|konnte nicht (?:zugestellt|[uü]bermittelt|ausgeliefert)|nicht zugestellt werden|не (?:было|может быть|удалось|уда[её]тся|был[оа]?) (?:[а-я]+ )?достав|недоставлен|配信(?:できません|されません|エラー)|送信(?:できません|エラー)|お届け(?:できません|する)|送れません|送信することができません|无法(?:投递|送达|发送)|退回|non [eè] stato possibile|n[aã]o (?:p[oô]de|foi poss[ií]vel) ser? ?entreg/i;

const DELAY =
	/this is (?:only )?a warning(?: message)? only|do(?:es)? not need to (?:resend|re-?send)|you do not need to|no action is required on your part|(?:has|have|was|is|been) (?:temporarily )?delayed|delivery (?:is |has been |incomplete|delayed)|still (?:being )?(?:trying|retried|attempting|queued)|will (?:continue|keep|be) (?:to (?:be )?)?(?:try|trying|retry|retried|attempt)|not yet been delivered|will retry for|temporarily undeliverable|could not (?:yet )?be delivered (?:yet|for the last|so far)|noch nicht zugestellt|verz[oö]ger|retard[eé]|n'a pas encore|retras|demorado|a[uú]n no (?:se )?ha|задерж|пока не|ещ[её] не достав|遅延|遅れ|delayed/i;
const FAILED_FOR_GOOD =
	/permanent(?:ly)? (?:error|fail|fatal|reject)|failed permanently|giv(?:e|ing) up|gave up|returned to sender|will not (?:be )?(?:retr|try)|no longer|i'?ve given up|undeliverable|could not be delivered to one or more|\b5\.\d\.\d{1,3}\b|\b55\d[ -]/i;

export function readBounceSigns(message: IncomingMessage): BounceSigns {
	const text = bodyOf(message);

	return {
		systemSender:
			SYSTEM_LOCAL_PART.test(writerOf(message)) || SYSTEM_NAME.test(message.from[0]?.name ?? ''),
		nullReturnPath: headersOf(message, 'return-path').some((value) =>
			/^<\s*>$|^<?mailer-daemon/i.test(value),
		),
		reportType:
			message.contentType === 'multipart/report' &&
			/delivery-?status/i.test(message.contentTypeParameters['report-type'] ?? 'delivery-status'),
		failedRecipients: headersOf(message, 'x-failed-recipients')
			.flatMap((value) => value.toLowerCase().split(/[\s,;<>]+/))
			.filter((word) => word.includes('@')),
		subject: SUBJECT.test(message.subject),
		signature: SIGNATURE.test(text.slice(0, 12_000)),
	};
}

/**
 * Without a gate there is no bounce: a person may well write "your message could not be delivered".
 * A report must come from a mail system and say so.
 */
export function passesGate(signs: BounceSigns, headers: Pick<IncomingMessage, 'headers'>): boolean {
	if (signs.failedRecipients.length > 0 || signs.reportType) return true;
	const told = signs.subject || signs.signature;
	const answersByRule =
		/auto-(?:replied|notified)/i.test(headerOf(headers, 'auto-submitted')) && !signs.subject;
	if (answersByRule) return signs.systemSender && signs.signature;

	return signs.systemSender ? told : isForeignReport(signs, headers);
}

function isForeignReport(signs: BounceSigns, headers: Pick<IncomingMessage, 'headers'>): boolean {
	if (isBulk(headers) || isHandedOn(headers) || !signs.signature) return false;

	return signs.nullReturnPath || (signs.subject && isReportLike(headers));
}

/** People forward reports and answer to them; mail systems do neither. */
function isHandedOn(headers: Pick<IncomingMessage, 'headers'>): boolean {
	return /^\s*(?:fwd?|wg|tr|rv|enc|i|re|aw|sv|пересл|пер|отв)\s?:/iu.test(
		headerOf(headers, 'subject'),
	);
}

/** Shops write "could not be delivered", too; no mail system reports through a list. */
function isBulk(headers: Pick<IncomingMessage, 'headers'>): boolean {
	return ['list-id', 'list-unsubscribe', 'feedback-id'].some(
		(name) => headerOf(headers, name) !== '',
	);
}

/** A non-standard report that only warns. */
export function isDelayText(subject: string, report: string): boolean {
	if (/delay|warning|verz[oö]ger|retard|задерж|遅延|incomplete|retras/i.test(subject)) {
		return !/failed permanently|giving up|permanent error/i.test(report);
	}

	return DELAY.test(report) && !FAILED_FOR_GOOD.test(`${subject}\n${report}`);
}

function isReportLike(headers: Pick<IncomingMessage, 'headers'>): boolean {
	return (
		/^auto-generated|^auto-replied/i.test(headerOf(headers, 'auto-submitted')) ||
		headerOf(headers, 'references') === ''
	);
}

/** The text a person would see: plain, or the bare words of the HTML. */
export function bodyOf(message: Pick<IncomingMessage, 'text' | 'html'>): string {
	if (message.text.trim() !== '') return message.text;

	return (message.html ?? '')
		.slice(0, 300_000)
		.replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d)\b[^>]*>/gi, '\n')
		.replace(/<[^>]*>/g, ' ')
		.replace(/&lt;/gi, '<')
		.replace(/&gt;/gi, '>')
		.replace(/&nbsp;|&#160;/gi, ' ')
		.replace(/&amp;/gi, '&')
		.replace(/[ \t]+/g, ' ')
		.replace(/^ /gm, '');
}
