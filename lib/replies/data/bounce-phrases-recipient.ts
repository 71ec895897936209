import type { PhraseTable } from '../bounce-reason';

// Wording about a mailbox that exists, lower case. Collected from the message texts of the MTAs' own
// sources and manuals; fixtures in test/fixtures/bounces.
export const recipientPhrases: readonly PhraseTable[] = [
	{
		reason: 'mailboxfull',
		phrases: [
			/(?:mailbox|mail ?box|inbox|mailfolder|mail folder|maildir|account|user|recipient|storage|disk|bo[iî]te|casella|buz[oó]n|postfach|caixa)\b.{0,60}(?:\bfull\b|over ?-?quota|quota exceeded|exceeds? (?:its|the|his|their|allowed|allotted|storage|quota)|exceeded (?:its|the|his|their|allowed|allotted|storage|quota)|(?:has|have) (?:insufficient|no) (?:disk )?(?:space|storage)|size limit (?:exceeded|has been reached)|out of storage)/,
			/over ?-?quota|quota ?-?exceed|quota (?:is |has been )?(?:exceeded|full|violation)|exceed(?:s|ed|ing)?(?: \S{1,60}){0,4} (?:mailbox|disk|storage|user)?\s*(?:quota|storage (?:limit|allocation))|overquota|quota exhausted|diskquota|disk quota|out of (?:disk )?quota/,
			/mailbox ?(?:is )?(?:too )?full|mailbox_full|mail ?box (?:has )?exceed|mailbox size|full mailbox|too (?:much|many) (?:mail|messages?|data) (?:data )?(?:in|on|for) (?:this |the )?(?:mailbox|user|recipient|folder)|(?:mailbox|mail box|inbox|account|recipient)\b.{0,30}(?:holds?|contains?|has|stores?) too (?:much|many) (?:mail|messages?|data)|no (?:more )?(?:room|space) left in .{0,30}(?:mailbox|inbox|account)/,
			/(?:not enough|insufficient|no) (?:storage |disk |system )?(?:space|storage) (?:in|for|on|is available in|available for) (?:the |this |recipient'?s? |user'?s? |his |her )*(?:mailbox|account|user|recipient|in?box)/,
			/delivery failed: over quota|would be over ?-?quota|maildir (?:over|delivery failed)|mailfolder is full|user has (?:exhausted|too many|used up|reached)|has (?:run out of|reached (?:its|the|their) (?:storage|quota|limit))|his storage|recipient storage full|account (?:is )?exceed/,
			/requested mail action aborted: exceeded storage|mailbox for .{0,300} is full|inbox is full|out of storage space|too large for (?:his|her|the) mailbox|the maximum mailbox|(?:mailbox|account|inbox|user|recipient).{0,40} (?:would )?exceeds? |space has been used up|disk ?space (?:limit|quota)|exceeded (?:the )?(?:disk|storage)|quota violation|message(?:s)? would exceed .{0,300} (?:quota|storage)/,
		],
	},
	{
		reason: 'suspend',
		phrases: [
			/(?<!\bip )\b(?:account|mailbox|user|recipient|domain|service|address|e-?mail)\b(?:'s)?.{0,60}\b(?:disabled|suspended|deactivated|inactive|terminated|archived|not active|locked|frozen|blocked (?:for|due to inactivity)|temporar(?:il)?y (?:blocked|disabled|limited|inactive|suspended|locked)|has been (?:disabled|suspended|deactivated|blocked|locked|discontinued)|expired|dormant|on hold|(?:switched|turned|shut) off)/,
			/(?:disabled|inactive|suspended|deactivated|archived|locked|closed|dormant|discontinued) (?:account|mailbox|user|recipient|e-?mail|domain)/,
			/mailbox (?:currently )?(?:disabled|suspended|unavailable or (?:blocked|disabled))|mailbox (?:is )?(?:inactive|locked|frozen|closed)|is a deactivated mailbox|account that you tried to reach is (?:disabled|inactive)|no longer (?:active|on service)/,
			/user(?:\(s\))? account is (?:disabled|temporarily limited)|invalid\/inactive user|recipient (?:is )?suspend|boite du destinataire archivee|has not been activated|user suspended|suspend the service|temporar(?:il)?y locked|vacation-?disabled/,
		],
	},
	{
		reason: 'hasmoved',
		phrases: [
			/(?:has|have) (?:been )?(?:moved|changed)(?: to|;| please)|has been replaced by|user (?:has )?moved|address (?:has )?changed|moved permanently|please (?:use|try|update).{0,40}new (?:e-?mail )?address|551[ -](?:5\.1\.6 )?(?:user not local; please try|.{0,300}please try <)|recipient has moved/,
		],
	},
	{
		reason: 'notaccept',
		phrases: [
			/null ?mx|no mx found|does not accept (?:any )?(?:e-?)?mail|doesn'?t accept (?:any )?(?:e-?)?mail|host\/domain does not accept mail|domain does not accept mail|name server: \.: host not found|smtp protocol returned a permanent error|no mail service|not accept(?:ing)? (?:mail|messages?) (?:for|at|from) (?:this|any)|does not receive mail|server does not accept mail/,
		],
	},
	{
		reason: 'filtered',
		phrases: [
			/(?:rejected|refused|blocked|denied|filtered) (?:by|due to) (?:the )?(?:recipient(?! verif)|user|addressee|recipient'?s? (?:filter|settings|mail filter|request|policy)|user'?s? (?:filter|settings))|(?:user|recipient)(?: id)? (?:refuse[sd]?|reject(?:s|ed)?) to receive|user rules|recipient preferences|blocked by the recipient|refused to (?:receive|accept) (?:your|this|mail)|recipient (?:has )?(?:blocked|refused|rejected)/,
			/because the recipient is (?:only )?accepting mail from specific|list(?:s)? of allowed|only accepts? mail from|not on (?:the )?(?:recipient'?s )?(?:whitelist|allow ?list)|sender (?:address )?(?:is )?(?:not in|not on|blocked by).{0,40}(?:user|recipient)|user reject|due to extended inactivity|this account is protected by|not authorized to send to (?:the )?(?:recipient|group|list|destination)|ドメイン指定|受信拒否|拒否されました/,
			/restrict(?:s|ed|ing)? (?:to )?(?:(?:messages|mail|delivery|the) )+(?:from|to)|recipient doesn'?t (?:want|accept)|no longer wish|transferred to (?:the )?(?:spam|junk)|permission to (?:send|post)|you (?:do not|don't|aren'?t|are not) (?:have|allowed|permitted|authorized).{0,40}(?:send|post|mail)/,
		],
	},
	{
		reason: 'onhold',
		phrases: [
			/this message (?:is|has been) (?:held|quarantined)|awaiting (?:moderation|approval)|held for (?:review|moderation|approval)/,
		],
	},
];
