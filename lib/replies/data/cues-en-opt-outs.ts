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
			(don't|do not|no longer) (want|wish|care) to (receive|recieve|get|hear)
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
			(not|don't|dont|never|no longer) [want|wish|care|like|need|interested in|agree|consent] [..] (hear|hearing|receive|recieve|receiving|recieving|get|getting|be contacted|being contacted) [..] ({letter}|from (you|your|anyone)|{again}|these|this|such|marketing)
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
			(make sure|ensure|see to it|confirm) [..] (not|no|never|{nt}|nothing) [..] (mail*|email*|hear|contact*|get|receive|recieve|these|messages)
			(not|{nt}|never) [..] (get|receive|recieve|see|want|need|send) [..] (any|anymore|more) [more|of] [of|these|those|this] [such] ({letter}|these|this|your)
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
			(i|we) [..] (never|not|{nt}) [..] (gave|give|given|granted|grant) [..] (permission|consent|leave|approval) [..]
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
			(why|how) (am|are) (i|we) [still] (getting|receiving|recieving|on) [..] (this|these|list*|emails|spam|junk) [..]
			enough is enough
			enough (already|now|with the|of (this|these|your|the))
			(want|need|expect|like) (it|this|them|that|everything|all of it|{mine} {data}) [..] {removed} [..] (from|of|by|now|today|please|immediately|within)
			{mine} {data} [..] (to be|be|is|are|should be|must be|needs to be|has to be|shall be|taken) {removed}
			(ask*|told|said|request*|begged|beg|want*|like|wish) [..] to be left (alone|in peace|out)
			(what|which) part of [..] (no|stop|not|unsubscribe|remove|alone) [..]
			forget [that] (i|we) [ever] (exist|existed)
			forget (about|you [ever] (met|knew|heard of)) {me}
			(so|so that|such that|ensure|sure|that|see that) (nobody|no one|none of (you|your)|no-one|neither you) [..] (reaches out|contacts|emails|writes|calls|bothers|messages|mails|approaches|gets in touch) [..]
			(nobody|no one|none of you) [..] (should|may|must|is to|needs to|ought to) [..] (reach out|contact|email|write|call|bother|message|mail|approach) [to] {me} [..]
			update your (crm|records|database|list*|system*|files) [..] (not|nobody|no one|never|unsubscribed|opted out|do not contact|removed|no longer|exclude*)
			(never|not|don't|dont) [ever] [want|wish|care|need|like] [to] (see|hear|read|get|receive|recieve) [..] (again|from you|another|one more|you or|your company)
			(who|what) gave you [the|any] (permission|right|consent|authority|authorisation|authorization)
			how dare you
			(i'm|i am|we're|we are|im|am|hereby|i) [now|also|hereby|formally|currently|just] (blocking|reporting|unsubscribing|blacklisting|opting out|reported|blocked|blacklisted|unsubscribe|withdrawing|object|opt out) [..]
			(you're|you are|you have been|you've been|consider yourself|your (domain|address|company|emails) [..] (is|are|have been|has been)) [now|officially|hereby] (blocked|reported|blacklisted|warned|banned|filtered|flagged|muted|on my block list|going to spam|going straight to)
			(get|take) [yourself|yourselves] (off|out of|away from) my (back|case|inbox|mailbox|mail|face|sight|life)
			(buzz|naff|bog|clear|hop|jog|push|shove|back|sod|eff|p*ss) off
			(take a hike|jog on|hop it|do one|get bent|shove it|get lost|drop dead|take a running jump|shut up|go pester|go bother|pester someone|bother someone) [..]
			(have no|no|zero|without any|haven't any|have zero) (wish|desire|intention|inclination|interest) [..] (to|of|in) [..] (hear|hearing|receive|recieve|receiving|recieving|be contacted|being contacted|get|getting) [any|anything|more|further|from|your|these|such] [..]
			(grateful|obliged|thankful|glad|happy|delighted|pleased|appreciate it|appreciate|thank you|great|nice|helpful|kind|lovely|good|wonderful|prefer|prefer it|rather|better|best) [if|that|it] [if] (you|you'd|you would|you could|your company|your team|you people|you guys) [would|could|can|might|all|kindly|please|just|would please] {stopword} [..] ({mailing}|{me}|{mine}|{mailverb}|{letter}|this|these|again)
			(would|could|can|will|might) (you|someone|somebody|your team|you guys|you people) [please|kindly|just|finally|perhaps|all|maybe] (stop|quit|cease|refrain|desist|not (email|contact|write|mail|message|send|call)|leave {me} (alone|be|in peace|out)|unsubscribe|never|opt {me}) [..]
			(would|could|can|will|might) (you|someone|somebody|your team) [please|kindly|just|finally] {remove} ({mine} {data}|{me} (off|from|out)|{me} please|{me} now) [..]
			(make) (it|this|them|these|the {letter}) [..] stop
			(sick|sick and tired|sick to death|tired|fed up|bored|annoyed|irritated|weary|had enough|had it|done|drowning|drowned) (of|with|by|in) [all] (your|these|this|getting|receiving|recieving|deleting|being|all the|hearing|cold|endless|constant) [..] ({letter}|{mailed}|from you|one|this)
			(you|they|why|and|still|people|you guys) keep [on] {mailing} [to|with] [{me}|this|my|our|here]
			[do] not keep {mailing} [..]
			(take|get|got|getting) the (hint|message|picture) [..]
			(not|won't|don't|never) [going to|gonna|want to|make me] [..] (ask|tell|say|repeat|warn) [you|it|this|myself|have to] [..] (again|twice|a third time)
			(last|final) warning [..]
			(any|all) [and all] (further|future|more|other|additional|subsequent) {letter} [..] (will|is|are|shall|would|must|should|to) [be] (considered|treated|unwelcome|not welcome|ignored|reported|harassment|deleted|blocked|unwanted|forwarded|regarded|cease|stop|seen|deemed)
			(if|should) (you|i|we|your company) [..] (contact|email|write|hear|receive|recieve|get|mail|message|see|send) [..] (again|further|another|any more|one more|once more) [..] (will|i'll|we'll|shall|expect|i|we|you'll) [..]
			(hear|hearing) from (my|our) (lawyer*|solicitor*|attorney*|legal|counsel)
			(data subject|erasure|deletion|removal|opt-out|opt out|unsubscribe|gdpr|subject access) request
			(add|put|place|enter) (me|us|{mine} {data}|this {data}|our whole {data}) [..] (to|on|in|into|onto) [..] (block*|suppression*|exclusion*|blacklist*|black list|opt-out*|opt out*|do not*|do-not*|no contact|no-contact|dnc|stop list|never contact|unsubscribe*|no-fly|no fly)
			(blacklist|suppress|block|unlist|exclude|ban|mute|unsubscribe) (us|me|{mine} {data}|this {data}|our)
			(mark|flag|set|tag|label|list) (me|us|{mine} {data}|this {data}) [down] as (do not|do-not|dnc|opted out|unsubscribed|no contact|not to be|never|inactive|dead|off limits|closed|a no-contact)
			(used|sold|obtained|scraped|harvested|bought|added|contacted|mailed|emailed|collected|processed) [..] without [..] (consent|permission|asking|authori*ation|my knowledge|being asked|approval)
			(not|never) [been] (invited|requested|asked for|solicited|wanted|consented to|authorised|authorized|ordered) [..] ({letter}|this|these|your)
			(wipe|erase|remove|delete|scrub|purge) {me} [completely|entirely|permanently]
			(wipe|erase|remove|delete|scrub|purge|destroy) [..] (all|every|any) (trace*|record*|reference*|mention*|data|information|details|copies|entries|copy) [..] (of|about|on|relating|concerning) [..]
			(tried|trying|attempted|clicked|clicking|hit|pressed|used) [..] (to|on|the|your) [the|your] (unsubscribe|opt out|opt-out|unsub) [..]
			(can't|cannot|can not|couldn't|don't|no|unable to|impossible to|where is|where's|without|missing) [..] (find|see|working|way|possibility|option|chance|function|the|an|any|a) [..] (unsubscribe|opt out|opt-out|unsub|get off|be removed|to stop (it|this|these|them|receiving|recieving|getting))
			(unsubscribe|opt-out|opt out|unsub) (link|button|page|option|form) [..] (doesn't|does not|didn't|did not|isn't|is not|not|broken|dead|fails|failed|missing|nowhere|error*|404|never|leads|useless)
			no (unsubscribe|opt-out|opt out|unsub) (link|button|option|possibility|function)
			(despite|although|even though|after) [..] (unsubscribed|unsubscribing|opted out|asked [you] to stop|told you|asking you|my request|requests) [..]
			(already|previously|twice|have|just|times|had|i) (unsubscribed|opted out|unsubscribe*) [..]
			(rescind|cancel|revoke|withdraw|retract|terminate) (my|our|any|all|this|whatever|the) [..] (consent|permission|subscription|registration|opt-in|opt in|agreement|authori*ation|mailing)
			(don't|do not|dont|never|cannot|no longer) (consent|agree) to [..] (being|be|receive|recieve|receiving|recieving|the|this|your|my|you|any|processing|storage|use) [..]
			(i'll|i will|we'll|we will|i shall|we shall|going to|gonna|about to|have to|or i'll|or i|will be) [..] (report|block|blacklist|sue|filter|complain|take legal|involve|escalate this to) [..] (you|this|your|it|legal|lawyer*|authorit*|action|spam|ftc|ico|domain)
			(legal action|legal steps|our lawyer*|my lawyer*|my solicitor|our solicitor*|my attorney|our attorney*|legal department|legal counsel|cease-and-desist) [will|has|have|is|are|would] [..] (be|been|taken|in touch|informed|copied|follow|contact|pursue*|notified|hear)
			(not|{nt}|never) [..] (welcome|appreciated|wanted|wished for|tolerated|acceptable|desired|solicited) [here|at all|by us|in this|at our] [..] ~ ({letter}|{mailing}|contact*|marketing)
			(not|{nt}|never) [..] (want|wish|like|care|need|going|willing) [..] to be [..] ({mailed}|on (your|this|any|the)|part of (your|this|any)|in your|included in|added to|marketed|sold to|disturbed)
			(prefer|like|want|wish|rather|love|happier|appreciate) [..] (not|never) [..] (to be|being|be) [..] ({mailed}|on (your|this|any)|part of|in your|included|added)
			(prefer|like|want|wish|rather|love|appreciate) [..] (not|never) [to] (hear|hearing|receive|recieve|receiving|recieving|get|getting|have|having|see) [..] ({letter}|from you|from your|these|such|this|anything|any|more)
			(prefer|like|want|wish|rather|love|appreciate|mind) [it] [if] (you|you'd|your company|your team) [..] (did not|didn't|stopped|would not|wouldn't|don't|do not|never|no longer|ceased|refrained|could stop|would stop|left {me}|removed|took {me}|took {mine}|take {me}|take {mine}|deleted) [..]
			(leave|keep|take|get|count) (me|us|{mine} {data}|this {data}) (out|off|away) [of|from] [..] (this|your|these|that|any|such|future|all|the) [..] ({list}|{letter}|thing|loop|thread)
			(please|kindly|pls|just|simply|now|and) (stop|cease|desist|quit|unsub|unsubscribe) [..]
			(unsolicited|unwanted|uninvited) [..] ({letter}|approach*|advance*|request*) [..] (stop|not|breach|illegal|unlawful|remove|delete|never|prohibited|forbidden)
			(don't|do not|dont|never|no need to|there is no need to) [bother|try|even|dare|ever|attempt] [to] ({mailverb}|get in touch|reach out|reply|respond|follow up|mailing|writing|emailing|contacting|replying|send|sending) [..] (again|anymore|any more|further|in future|ever|another|more|any of this|this stuff)
			don't (bother|even bother|dare) ({mailing}|to {mailverb}) [..]
			(no|not any|stop any|zero|without) (further|future|additional|more) (contact|approach*|attempt*|{letter}|follow*) [..]
			(this|that|it|you|which|what you're doing|your {letter}) (is|are|'s|constitutes|amounts to|borders on|counts as|feels like|qualifies as) [..] (spam|spamming|harassment|harassing|stalking|illegal|unlawful|a violation|a breach|intrusive|an invasion|junk mail|invasive|unacceptable)
			(i|we) (want|need|would like|wish|demand|expect|like|ask) (off|out|removal|deletion|to be (off|out|removed|gone)|to (leave|quit|exit|get off|come off|stop receiving|stop getting|stop hearing)) [..]
			(get|take|keep) (your|these|this|those|that) [..] ({letter}|hands|paws|sales) [..] (out of|away from|off) [..]
			(not|never|{nt}) [..] (give|gave|given|granted|provided|received|have|had|obtained|got|get) [..] (permission|consent|my details|my address|my email|our details|my number|authori*ation|opt-in) [..]
			(how|why) [..] (end up|ended up|got|get|get put|put|land|landed|added|am i|are we|come i am|come i'm) [..] on [..] (list|lists|database|mailing|newsletter|distribution)
			(hate|loathe|detest|despise|resent) [..] (spam|cold emails|these emails|your emails|mails like|emails like|being emailed|getting|receiving|recieving)
			(never|not|{nt}) [..] (darken|pollute|clutter|fill|clog) [..] (inbox|mailbox|door|doorstep) [..]
			[stop] (clogging|polluting|cluttering|flooding|filling|bombarding) (up) [my|our] (inbox*|mailbox*|mail)
			(stop|quit) (clogging|polluting|cluttering|flooding|filling|bombarding|wasting|trying|harassing|stalking|selling) [..]
			(inbox|mailbox) [..] (is not|isn't|not) [a|an|your|for|the] [..] (advert*|dumping|billboard|sales|marketing|spam|playground|place|bin)
			(be|is|was|were|make this|make it|consider this|let this be|hope this is|this should be) [..] the (last|final) [..] (mail|email|message|time|thing|one|letter|note|contact) [..] (i|we|you|from|that)
			(be|is|was|this is) the end of (our|this|the|your) (correspondence|exchange|conversation|contact|emails|communication|mails|story)
			(like|want|wish|love|need|how do i|how can i|how do we|let me|let us) [..] (come off|drop off|get off|be off|get out of|opt out of|leave|exit) [..] ({list}|it|this|there|thing)
			(make|get) (you|you people|you guys|this|these|your company|them|these {letter}) [to] stop [..]
			(don't|do not|dont|never|no need to|please don't) (write|reply|email|mail|respond|get|message|ping|contact) [me|us] back [..]
			(switch|turn|shut) (off|down) [..] ({letter}|these|this|your|the sequence|campaign)
			(kill|stop|end|pull|terminate|cancel) [the|this|your|that|these] [..] (sequence*|campaign*|cadence|drip|automation|auto-mails|automailer|robot|bot|mail merge|follow-ups|workflow)
			(not one|not a single) (more|further|other|additional|single) [..] ({letter}|word)
			(had|have had|i've had|we've had|that's|that is|this is) [quite|more than|just about|really] enough [of|already|now|from]
			(i'm|i am|we're|we are) not (your|a) (customer|client|lead|prospect|target)
			{remove} {me} as [a|an] (contact|lead|prospect|recipient|subscriber|customer|target)
			(your|these|this|all these|the) [constant|endless|continued|repeated|daily|weekly|ongoing] (persistence|{letter}|approach|behaviour|behavior|pestering|spamming|conduct|practice*) [..] (is|are|'s|becoming|getting|have become|has become) [..] (annoying|irritating|unprofessional|intrusive|nuisance|tiresome|ridiculous|unwelcome|unacceptable|unwanted|out of hand|too much|harassment|old|rude|disrespectful|a joke|pathetic)
			(gdpr|ccpa|data protection act|dpa|uk gdpr|dsgvo|can-spam|pecr|casl|law) ~ (delete|erase|erasure|remove|object|stop|cease|removal|deletion|unsubscribe|opt out|destroy|withdraw)
			{remove} (everything|anything|whatever|all) [..] (you|about|on {me}|have|hold|relating|stored|of mine|concerning)
			(ask|asking|request|requesting|beg|begging|urge|advise|instruct|require|told|asked|want|warn|order) you [..] (not to|to not|never to|to never|to stop|to cease|to refrain|to desist) [..]
			you (must|may|should|shall|are|need|have|ought|do) [to] (not|never|no longer|stop|cease|refrain|desist|delete|remove) [to] [..] ({mailverb}|{mailing}|use|send|{mine}|{me}|permission|store|keep|hold)
			no {letter} (please|wanted|desired|welcome|whatsoever|of any kind|to this|at all|ever)
			(policy|rules|company) [..] (prohibits|prohibit|forbids|forbid|does not allow|doesn't allow|bans|against|not permit|not accept|no tolerance|zero tolerance) [..] (cold|unsolicited|vendor|sales|marketing|spam|soliciting|solicitation*|advert*)
			(this|my|our) (mailbox|address|inbox|email|account) is (not for|not meant for|only for|for customers only|not intended for|reserved for|off limits|private and) [..]
			(begone|scram|on your bike|get knotted|away with you|off you go|go bother|go annoy|go spam|go pester|sling your hook|take your business elsewhere|get off my lawn) [..]
			respect (my|our) (wish*|privacy|request*|inbox|decision|choice) [..]
			(notified|notice|warned|aware|advised|informed) [that] [..] (continued|further|any|future|additional|more) (contact|{letter}|use|attempt*) [..]
			(continued|further|any further|repeated) (contact|{letter}|mailing|attempts) [..] (constitute*|amount*|will|is|be|reported|treated)
			(count|consider|regard) {me} (out|gone|opted out|unsubscribed|removed) of [..]
			(please|kindly|just|simply|and|so|then|now|pls|would you|can you|could you) [now|just|also|all|finally] leave {me} [well] (alone|be|in peace|out)
			(i|we) (don't|do not|dont|no longer|never|didn't|did not|neither) [..] (want|wish|need|like|care|ask|asked|request*|subscribe*|sign*|appreciate|enjoy|welcome|tolerate|accept) [..] (your|these|this|such|to|for|cold|unsolicited|sales|marketing|any) [..] ({letter}|{mailing}|{mailed}|spam)
			(not|never|{nt}) (use|sell|share|keep|store|process|retain|pass on|give out|add) (my|our|this|any of my|any of our) [..] (data|details|address|email|information|number|name|inbox|list*)
			(unsubscribe|unsub|opt out|opt-out|remove|delete|stop|off) [..] how many times
			(how many|how often|many) (times|more times|often) [..] (must|do|have|need|should|shall) (i|we) [..] (ask|tell|say|unsubscribe|repeat|opt out|request|told|asked|unsubscribed)
			(mind|consider|about|for|by|start|try|with|thank you for|thanks for|appreciate|grateful for) [you|your] {removing} ({mine} {data}|{me}|this {data}) [..]
			(mind|consider|how about|try|start|appreciate|thanks for|thank you for) [you|your] (stopping|ceasing|not {mailing}|not sending|leaving {me} alone|refraining) [..]
			no (more|further|other) (sales|cold|marketing|of your|of these|of this|unsolicited|such|promotional|advertising|automated|damn|bloody|annoying|bulk|mass|vendor) {letter}
			(not|{nt}|never|no longer) [..] (recall|remember|recollect|aware of) [..] (subscribing|signing up|asking|requesting|giving|agreeing|opting|consenting|ever|signed|subscribed|asked)
			{remove} (it|them|that|those|these) [..] (now|today|immediately|at once|from (your|the)|please|asap|or|by (tomorrow|{weekday}|the end)|within)
			(dpo|data protection officer|lawyer*|legal|compliance|solicitor*|legal team|attorney*) [..] will [..] (touch|contact|follow|write|hear|get|take|pursue)
			(belongs|belonged|address is|inbox is) [..] (to|of) [my|our|the] (late|deceased|dead|former)
			(out of|off) (circulation|the circulation|distribution|your distribution|the rotation|rotation|your books|your mailings)
			(have|have already|we've|i've|already) (told|asked|informed|instructed|notified|requested|warned) [..] (colleague*|you|your|company|team|several|people) [..] (stop|not|remove*|same|no more|unsubscribe*|off|before|already|twice)
			(go|goes|going|gone|moved|filed|sent|straight|directly) [..] (straight|directly|right) (in|into|to) [..] (bin|trash|junk|spam|delete*|garbage)
			(do not|don't|dont|never|stop|quit|please stop) ({mailing}|{mailverb}) [to] (our|my) (employees|staff|people|team|company|colleagues|users|domain|office|organi*ation|family)
			(not|{nt}|never) [want|wish|like] [..] (approached|solicited|targeted|pitched|cold called|cold emailed|marketed) [..]
			(drop|scratch|axe|ditch|dump|lose|scrap|bin|cut|lop) {me} [..] (list*|loop|please|pls|now|off|from|out)
			(save|spare) (us|me|yourself|us both|everyone|both of us) [..] (and|by) (drop|remove|delete|stop|take|forget|unsubscribe|cut|leave|not) [..]
			(unsubscribe|remove|delete) [..] (everyone|everybody|all of us|our whole|our entire|all our|the whole|all addresses|all {data}) [..]
			unsubs*b* (me|us|please|pls|now)
			{mine} {data} [..] (not|never|no longer) [..] (used|stored|shared|processed|sold|kept|passed|disclosed|contacted)
			(this|it|that|these {letter}) (has to|have to|must|needs to|need to|should|better|had better) (stop|end|cease)
		`,
		2.8: `
			(don't|do not|never) [want|wish|like] [to] (hear from|receive|recieve|get) [..] (emails|email|messages|mail|you|these|this|any|further|again)
			(out of|get off|off|leave|exit|quit) (this|your|the) [mailing|email|distribution] (list|database|newsletter|campaign|sequence)
			no longer (want|wish|interested in) [..] (emails|receive|recieve|receiving|recieving|messages|mail)
		`,
		2.6: `
			(remove|delete|take) (me|us|my name|my email|my address|my contact|my data|my details|my information|our email|our address|this address|this email|my e-mail)
			no (more|further) (email*|e-mail*|message*|mail*|contact|communication*|correspondence|follow-up*|follow ups)
			lose (my|this) (email|address|number)
			(fuck|piss|bugger) off
			do not contact
			off [of] (your|this|the) [mailing|email|e-mail|distribution|contact] list
			(cease|stop) all
			(why|how come) [..] (still|keep) [..] (getting|receiving|recieving|emailing|sending|mailing|contacting) [..]
			(take|remove|strike|cross|scratch) (this|that|the|our|my) (address|email|e-mail|inbox|mailbox|domain|name|company)
			(unsolicited|unwanted) (email*|e-mail*|mail*|message*|commercial|spam|contact|advert*|marketing|junk)
			(legal action|lawyer|attorney|solicitor|legal team|sue|lawsuit|small claims) [..] (if|unless|further|next|again|contact*|email*)
			(one|another|any) (more|further|other) [email|message|mail|spam] [..] (report*|lawyer*|legal|complain*|block*|ftc|ico)
			(stop|quit) (now|already|right now|immediately|asap|please|pls|plz|ffs|doing this|this)
			(spam|spammer|spammers|spamming)
			(i|we) (keep|am|are|still) (getting|receiving|recieving) (these|your|this) [..] (stop|remove|off|unwanted|despite)
			sick [and tired] of (these|your|this|getting|receiving|recieving)
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
		1.5: `
			(this is|that's|that is|thats|it's|your|the|got my|now the|already the) [now|already|the|at least] [..] (third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|3rd|4th|5th|6th|7th|10th|hundredth) (mail|email|e-mail|message|time|reminder|follow-up|one|letter|attempt) [..]
			(third|fourth|fifth|sixth|umpteenth|4th|5th|6th) (mail|email|e-mail|message|reminder|follow-up|attempt) [..] (week*|month*|days|from you|row|already|now)
			(three|four|five|six|seven|eight|nine|ten|countless|so many|endless) (mails|emails|e-mails|messages|reminders|follow-ups|unsolicited) [..] (week*|month*|days|row|already|now|year|today)
		`,
	}),
];
