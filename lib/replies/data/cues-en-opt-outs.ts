import { phrases } from '../cue-language';

/** Orders to remove, stop or delete, addressed to us. */
export const englishOptOuts = [
	...phrases('unsubscribe', {
		3: `
			unsubscribe (me|us|my|this|from|immediately|now)
			take me off
			take us off
			(be|get) (removed|taken off|deleted) from [..] (list*|database|mailing*)
			(do not|don't|dont|never) (email|e-mail|contact|write|message|mail|spam|bother|send|reach out) [to] (me|us|this|here|any|anything|more|again|my)
			(do not|don't|dont) (contact|email|write|message|reach out) .. (again|anymore|any more|further)
			(don't|do not|no longer) (want|wish|care) to (receive|get|hear)
			(delete|erase|remove) [all] (my|our) [personal] (data|information|details|contact*|email*|address*|record*)
			right to (erasure|be forgotten)
			leave (me|us) alone
			(withdraw|revoke) [..] consent
			{remove} {me} (off|from|out) [of] [your|this|the|that|any|all] [stupid|damn|bloody|fucking|marketing|email|e-mail|mailing|sales] [..] {list}
			{remove} {mine} {data} [..] (off|from|out of) [..] {list}
			{remove} [all|any] [of] {mine} {data} [..] (from|off|immediately|permanently|now|please)
			(take|get|leave|keep) {me} (off|out of) [..] {list}
			(want|wish|like|ask*|request*|demand*|need|wanted|asked) [you|to|that you] [to] [be] (removed|deleted|taken off|unsubscribed|opted out|erased|excluded|off)
			(want|wish|like|love|need|demand|prefer) to (unsubscribe|opt out|be unsubscribed)
			(i|we) (want|need) (out|off) [of] [this|your|the] [..] {list}
			(how|where) (do|can|could|should) (i|we) [..] (unsubscribe|opt out|opt-out|get off|stop getting|stop receiving|be removed|get removed|remove myself)
			(stop|quit|cease|discontinue|halt|refrain from|desist from) [..] {mailing} [to|with|on] [{me}|this|my|our|here|these|your|any|spam]
			(stop|quit|cease|end|halt|discontinue) [all|any|with|sending] [of] [the|these|this|those|your|further|unsolicited|such] {letter}
			(do not|don't|dont|don t|never|pls dont|must not|shall not|should not) [ever|you] {mailverb} [to] [{me}|this|here|my|our] [..] {again}
			(do not|don't|dont|never) [ever|please] {mailverb} [to] {me}
			(do not|don't|dont|never) (send|send me|reach out|get in touch|follow up|contact) [..] ({again}|{me}|emails|messages|this)
			(rather|prefer|appreciate|mind|like it if) [it|if] [you] [..] (not|didn't|did not|stopped|don't|never) [being|be] ({mailing}|{mailverb}ed|emailed|contacted|messaged|mailed) [{me}] [again|anymore]
			not [be|being|to be] (emailing|contacting|e-mailing|writing|messaging|emailed|contacted|messaged) [to] [{me}] {again}
			(not|don't|dont|never|no longer) [want|wish|care|like|need|interested in|agree|consent] [..] (hear|hearing|receive|receiving|get|getting|be contacted|being contacted) [..] ({letter}|from (you|your|anyone)|{again}|these|this|such|marketing)
			(not|never) [..] (contact|email|mail|write|message) [to] {me} {again}
			(object|objecting) to [..] (processing|use|direct marketing|marketing|storing|storage|profiling|you)
			(exercise|exercising|invoke|invoking) [..] right [..] (erasure|object|forgotten|deletion|opt out|be)
			(demand|request|require|insist|expect|ask|instruct) [..] (erase|erasure|delete|deletion|remove|removal|destroy) [of] [all] {mine}
			(erase|delete|destroy|remove) [all|any|every] [of] [the|personal] (data|information|details|records) [..] (about|on|concerning|relating|regarding|you (hold|have|store|keep)|of mine)
			(delete|erase|destroy|remove) [..] (you|your company|which you) (hold|have|keep|store) [..] (me|us)
			(report|reporting|complain|complaining|complaint) [..] to [the] [..] (ftc|ico|dpa|authorit*|regulator*|commission*|your (provider|isp|host*)|spamhaus|spamcop)
			(violat*|breach*|illegal|unlawful*|against the law) [..] (can-spam|can spam|gdpr|casl|pecr|ccpa|privacy|law|anti-spam|data protection)
			(can-spam|can spam|gdpr|casl|pecr|ccpa|privacy|data protection) [..] (violat*|breach*|request|complaint|notice|demand)
			(this|it) is spam
			(stop|quit) (spamming|with the spam|the spam|your spam|this spam|spam)
			[you|go] (piss off|fuck off|bugger off|sod off|get lost|go to hell|eff off)
			(leave|let) {me} (alone|in peace|be)
			(forget|lose|delete|scrap|burn|destroy) (my|our|this) (e-mail|email|address|number|contact*|details|name|data|mail|info)
			not [want|wish] to be (contacted|emailed|solicited|bothered|on [..] list*)
			[please] (consider|treat|take) this [email|message|as] [..] (opt-out|opt out|unsubscribe|removal|cease|formal|final)
			(put|add|place) {me} [..] (do not contact|do-not-contact|do not email|no contact|blacklist|suppression|dnc|suppress*)
			(do not contact|do-not-contact|do not email|dnc|suppression) list
			(unsub|unsubscribe|opt out|opt-out) (me|us|pls|plz|please|now|immediately|asap|thanks|request|from)
			(pls|please|plz|kindly) [just|immediately|can you|could you] (unsub|unsubscribe|stop|desist|remove|opt {me} out)
			no (more|further|other) {letter}
			(remove|delete|unsubscribe) [me|this|us] [from] [..] (immediately|asap|at once|right away|now|permanently|forever)
			cease and desist
			(not|never|don't|didn't|do not|did not|have not|haven't|nor) [..] (sign up|signed up|subscribe|subscribed|opt in|opted in|consent|consented|agree to receive|agreed to receive|ask for this|asked for this|ask for these|give you permission|given you permission|gave you permission|authorize|authorise*|authoriz*)
			(withdraw|revoke|withdrawing|revoking|retract) [..] (consent|permission)
			(drop|cut|kill|end) (me|us) from [..] {list}
			(quit|stop) (it|bugging|nagging|bothering|contacting) [me|us|already|now]
			(block|blocking|blocked|junk|trash) (you|your (domain|address|emails|company))
			(will|gonna|going to|i'll|have|already|just) [be|have] (block*|report*|flag*|mark*) (you|this|your|it)
			(get|getting) [me|us] off [of] (your|this|the|that)
			(not|never) (emailed|contacted|bothered|mailed|messaged|spammed) [..] {again}
			(ask*|told|request*|said) [you] [..] (before|already|twice|times|last) [..] (stop|remove|unsubscribe|not to (email|contact|write))
			(third|second|2nd|3rd|last|final|how many|several|multiple) (time*|request|warning) [..] (stop|remove|unsubscribe|ask*|off|leave)
			(do not email|do not contact|do not mail|no mail|no contact|suppression|opt out|robinson) (list|register|registry)
			(make sure|ensure|see to it|confirm) [..] (not|no|never|n't|nothing) [..] (mail*|email*|hear|contact*|get|receive|these|messages)
			(not|n't|never) [..] (get|receive|see|want|need|send) [..] (any|anymore|more) [more|of] [of|these|those|this] [such] ({letter}|these|this|your)
			(no|without|any|lack) (legal basis|lawful basis|legal ground*|consent|permission|authori*ation)
			i object [to|and|i|formally]
			(formally|hereby|strongly) (object|request|demand|withdraw|opt out|revoke|unsubscribe)
			(stopped|stop|quit) {mailing} [..]
			(off|out of) [..] (your|this|the|that|any|whatever|all) [..] (list*|database*|mailing*|crm|mailer)
			(get|want|keep) {me} off
			(you can|you may|feel free to|go ahead and|just|simply|might as well) (remove|delete|unsubscribe|drop|scrub) [{me}|this|my]
			(next|another|one more) [..] (mail|email|message|one) [..] (goes|report|straight|complain*|lawyer|regulator|commissioner|authority|block*)
			(information commissioner|privacy regulator|trading standards|consumer protection|data protection (authority|officer|commissioner)) [..]
			(refrain|abstain|desist) from [..]
			(spare|save) {me} [from] [..] ({letter}|your|the|these)
			(no|not) {mailing} [..] please
			(do not|don't|dont) (use|keep|store|share|sell|process) {mine} [..] {data} [..]
			(i|we) [..] (never|not|n't) [..] (gave|give|given|granted|grant) [..] (permission|consent|leave|approval) [..]
			[again|once more] no more [of] [these|this|your] [..]
			(take|get|strike) [our|my|this] [..] (firm|company|office|address|domain|organi*ation) (off|out)
			(quit|stop) (it|this|that|emailing|mailing|writing) [or|now|already]
			(do not|don't|dont|no longer|not) (want|wish|need|require|desire|welcome|appreciate|accept) [..] (contact|communication*|correspondence|mails|emails|e-mails|messages) [..]
			(unwanted|unwelcome|not welcome|not wanted|annoying) ~ (mails|emails|e-mails|messages|spam|mail)
			stop or [..]
			stop (now|or|else) [..]
			(i|we|me|us|my|our) [..] be (removed|excluded|deleted|taken off|unsubscribed|erased|left alone|left out|exempt*|dropped|struck|purged|wiped|opted out)
			(exclude|exempt|omit|skip|leave out|leave) {me} [out|from] [..]
			(stop|cease|halt|end|discontinue|suspend|terminate) [..] (processing|using|storing|sharing|selling|holding) [..] (my|our|personal) [..]
			(formal|final|official|written|legal) (notice|request|demand|objection|warning|complaint) [..]
			(consider|treat|take|regard) this [..] (notice|request|objection|opt out|demand|warning|complaint) [..]
			(keep|leave|count) {me} out of [..]
			(not|never) (email|mail|contact|write|message|bother|spam) [to] (this|that|our|my) (address|inbox|mailbox|account|company|office) [..]
			(don't|dont|do not|never|please) [ever] (email|mail|contact|write) [to] (this|that) (address|inbox|mailbox|account) [..]
			(want|need|would like|like|wish) (no|zero) [more|further] [..] (contact|emails|mails|messages|part of|communication) [..]
			(not|never|don't|no) (want|wish) [..] (part of|on) [..] (list*|database|campaign*|mailing*)
			(mark|marked|marking|flag|flagged|send|sending|sent) [..] as spam
			(no|not) (spam|junk|cold emails|mass mails|mass mailings) (please|thanks|thank you|here)
			(harassment|harassing|stalking) [..]
			(go|get) (away|lost|stuffed|out of my inbox) [..]
			out of my inbox
			(why|how) (am|are) (i|we) [still] (getting|receiving|on) [..] (this|these|list*|emails|spam|junk) [..]
		`,
		2.8: `
			(don't|do not|never) [want|wish|like] [to] (hear from|receive|get) [..] (emails|email|messages|mail|you|these|this|any|further|again)
			(out of|get off|off|leave|exit|quit) (this|your|the) [mailing|email|distribution] (list|database|newsletter|campaign|sequence)
			no longer (want|wish|interested in) [..] (emails|receive|receiving|messages|mail)
		`,
		2.6: `
			(remove|delete|take) (me|us|my name|my email|my address|my contact|my data|my details|my information|our email|our address|this address|this email|my e-mail)
			no (more|further) (email*|e-mail*|message*|mail*|contact|communication*|correspondence|follow-up*|follow ups)
			lose (my|this) (email|address|number)
			(fuck|piss|bugger) off
			do not contact
			off [of] (your|this|the) [mailing|email|e-mail|distribution|contact] list
			(cease|stop) all
			(why|how come) [..] (still|keep) [..] (getting|receiving|emailing|sending|mailing|contacting) [..]
			(take|remove|strike|cross|scratch) (this|that|the|our|my) (address|email|e-mail|inbox|mailbox|domain|name|company)
			(unsolicited|unwanted) (email*|e-mail*|mail*|message*|commercial|spam|contact|advert*|marketing|junk)
			(legal action|lawyer|attorney|solicitor|legal team|sue|lawsuit|small claims) [..] (if|unless|further|next|again|contact*|email*)
			(one|another|any) (more|further|other) [email|message|mail|spam] [..] (report*|lawyer*|legal|complain*|block*|ftc|ico)
			(stop|quit) (now|already|right now|immediately|asap|please|pls|plz|ffs|doing this|this)
			(spam|spammer|spammers|spamming)
			(i|we) (keep|am|are|still) (getting|receiving) (these|your|this) [..] (stop|remove|off|unwanted|despite)
			sick (and tired )?of (these|your|this|getting|receiving)
		`,
		2.4: `
			(report|reported|reporting) .. (spam|abuse|ico|ftc|authorit*|you)
			(suppress|block|blacklist) (me|my|this|our)
			(cancel|end) (my|this|our|the) subscription
			(do not|don't) have [..] (permission|consent)
			(stop|cut) (this|it|these|all this|with the|that)
			(this is|considered|marked|marking|flagged|flagging|reported|reporting) [..] [as] spam
			(i|we) (opt|am opting|are opting|would like to opt|choose to opt|want to opt) out
			opt {me} out
			opting out
			(knock it off|cut it out|pack it in|give it a rest|no spam)
		`,
		2.2: `
			(unsubscribe|unsub|opt out|opt-out|optout)
			never (signed|subscribed|opted|agreed|gave|asked|requested)
		`,
		2: `
			(remove|delete|erase|purge|wipe|strike|scrub|unlist|removed|deleted) ~ (list*|mailing*|database|my data|my details|my address|my email|our details|contact details|my contact|my info*|my name)
			(stop|cease|quit|halt|end|no more|enough) ~ (emails|e-mails|mails|spam|messages|mailing|mailings|emailing|newsletters|garbage|contacting)
			(third|second|twice|again|already|last) [..] (asked|asking|told|requested|request) ~ (stop|off|remove*|unsubscribe*|list)
			(stop|cease|halt|quit|discontinue|terminate|desist|enough|no more) ~ (processing|communications|outreach|newsletter|calls|campaigns|follow-ups|marketing|sending)
			(excluded|exclude|removal|erasure|deletion|unsubscribed) ~ (campaigns|mailings|recipients|distribution|me|my|us|future)
		`,
		1.8: `
			never (signed up|subscribed|opted in|asked for|requested|gave)
		`,
		0.7: `
			(gdpr|ccpa|can-spam|can spam|casl|pecr|article 17|art 17|article 21|art 21|data protection|legal action|lawyer|attorney|unsolicited)
			(how|where) did you get (my|this|our)
			who gave you (my|this|our)
			(want|let|get) [me] (out|off)
		`,
	}),
];
