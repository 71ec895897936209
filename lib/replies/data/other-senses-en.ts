import type { LanguageRules } from '../cue-language';

/** Where the words of a class mean something else. */
export const englishOtherSenses: LanguageRules['otherSenses'] = {
	unsubscribe: `
		(unsubscribe|opt-out|opt out|unsub|removal) (page*|form*|button*|link*|section*|screen*|rate*) (of|on|in|at) (our|my|their) [own] [..]
		(redesign*|rebuil*|rework*|overhaul*|rewr*|test*|translat*) [our|the|an|my] (unsubscribe|opt-out|opt out|unsub) [..]
		stop at (nothing|no)
		(remove|take|delete|unsubscribe|get|drop) (my|our|the) (husband|wife|colleague*|boss|manager|partner|son|daughter|mother|father|assistant|friend|ex|team|coworker*) [..] [off]
		(one|next|bus|tour|last) stop
		(unsubscribe|unsubscribes|unsub|opt-out|opt out|optout|opt-outs|spam|bounce|churn) (rate*|ratio*|feature*|handling|percentage*|number*|statistic*|stats|process*|mechanism*|function*|header*|folder*|filter*|score*|trap*|management|metric*|list management|complaints|checker|test*|assassin|request* (handl*|process*|automat*))
		(our|a|an|their|his|its|working|clear|valid|one-click|automatic) [own] (unsubscribe|opt-out|opt out|unsub) (link*|page*|button*|option*|form*)
		(unsubscribe|opt-out|opt out|unsub) (link*|page*|button*|option*|form*) (work*|looks|is (nice|good|great|fine|clear)|in (every|all|each)|feature*)
		(tell*|told|ask|asks|asked|asking|beg|begged|order*|remind*|force*|convince*|want|wants|wanted|get|gets|got|help|helps|helped) (me|us|him|her|them|someone|people|our|my) [..] to (stop|remove|delete|erase|unsubscribe|quit|cease|take|opt out) [..]
		(stop|quit|stopped|cease|remove|removing|delete|deleting|erase) [sending|emailing|mailing|writing|writing to|calling|contacting|chasing|bothering|using|paying] (him|her|them|his|their|customers|people|clients|users|everyone|each other|ourselves|faxes|invoices|letters) [..]
		(customer*|client*|user*|recipient*|subscriber*|people|supplier*|competitor*|someone|somebody|everyone|candidates|patients|members|donors|tenants|contacts) [..] (unsubscribe*|opt out|opted out|opt-out*|asked us|ask us|asks us|complain*|reported us|report us|spam)
		(off|on|from|out of|leave) [..] (waiting|wait|guest|packing|price|shopping|bucket|to-do|todo|short) list
		(have|keep|maintain|support|offer|upload|import|manage|use|export|sync) [a|an|any|our|your|the|my] [..] (do not contact|do-not-contact|suppression|dnc|opt-out|black|block) list*
		(out|off) of (that|our|the|this|my) [..] (contract|deal|agreement|lease|commitment)
		(how|does|do|will|can|what) [..] (you|your (tool|software|platform|system|product|service|app|solution)) [..] (handle|make sure|ensure|process|deal with|support|honour|honor|manage|prevent|treat) [that|sure] [..]
		(your|the|our) (tool|software|platform|product|system|app|service|solution) [..] (stop|remove|delete|end|cut|unsubscribe|block|erase) [..]
		(rate|percentage|number|share|amount|ratio|count|proportion|handling|management) of (unsubscribe*|unsub*|opt-out*|opt out*|spam*)
		(handle|manage|process|track|reduce|lower|honour|honor|support|avoid|prevent|filter) [..] (unsubscribe*|opt-out*|spam|junk)
		(in|into|from) [the|my|our|your] (spam|junk) (folder|filter|box)
		(went|go|goes|going|landed|lands|ended up|ends up|end up|found [..]|was|been|is|marked|sent|stuck|caught) [..] [in|into|to|from] [my|our|the] (spam|junk|spam folder|junk folder)
		(went|go|goes|landed|ended up|filtered|caught) [..] [in|into|to|by] [my|our|the] spam [folder|filter|box]
		(opt out|unsubscribe) (of|from) (the|its|your product*|cookies|certain|some|individual|individually|each|other) [..] (tracking|feature*|cookies|part*|module*|analytics|trial|plan|contract|renewal|service|services)
		(opt out|unsubscribe) (rate*|if we|if i|at any time|any time|anytime|later|whenever)
		(not|isn't|no|without|never) [a|any|just|more|like|only|being] spam
		(bus|train|tram|one|first|next|last|full|pit|rest|short|non|short|whistle) stop
		stop (by|in|over|off|sign|loss|words|watch|gap|at)
		(stop|stopping|stopped) (paying|using|worrying|looking|losing|wasting|churn|me from|us from|thinking|fraud|hackers|attacks|leak*|doing)
		(can't|cannot|won't|couldn't|didn't|don't|never|not) stop
		(do|does|will|can|would|did) (it|this|that|your|the|these|they|we|i) [..] (stop|remove|delete|unsubscribe|block|erase)
		(if|when|once|unless|until|before|after|in case) [..] (we|i|someone|people|users|customers|they|you|it|somebody|anyone) [..] (stop|unsubscribe|opt out|remove|delete|cancel|removed|deleted|unsubscribed)
		(remove|delete|take|drop|erase) (the|this|that|these|a|an|any|all) (barrier*|obstacle*|need|friction|bottleneck*|risk|meeting|call|invite|attachment|doubt*|time|look|deal|break|feature|message if|e-mail if)
		get off [..] (work|train|plane|call|phone|ground|bus)
	`,
	question: `
		(who|that|which) (runs|handles|owns|manages|looks|deals|would|is|can)
		(what|how) (a|an) (great|good|lovely|nice|interesting|waste|coincidence|joke|surprise|load)
		(whatever|whoever|however)
		(that's|this is|it's|which is|is) (why|how|what|where|when)
		how (nice|cool|great|funny|interesting|kind|lovely)
		(know|see|sure|understand|idea|care|don't|matter) (what|how|who|why|where|when|which)
	`,
	referral: `
		(invite|include|add|copy|cc|forward the invite to) @ [too|as well|also|please]
		(will|i'll) [..] (contact|talk to|email) (my|our) [..] (and|before|first)
	`,
	interested: `
		(please|pls) (do not|don't|dont)
		(interesting|great|good|nice|clever|catchy|cute) (subject|pitch|email|copy|try|note|letter|question|name|template|writing|approach|message) [line]
		(pitch|email|note|copy) is (great|good|nice|lovely|fine)
		(nothing against|great pitch)
		not take {me} off
		(not|{nt}) [..] (at all|remotely)
		(interested|interesting) (part*|stakeholder*|in what)
		(any|anyone|if|whether|everyone|nobody|who) [..] interested
		(interested) (in what|at all|or)
		(demo|deal|love|trial) (or|another|again)
		(another|yet another|more|every|one more) [..] (demo|sales call|call|trial|pitch|meeting)
		like (these|this|it|that) (email*|message*|mail*|spam|pitch*|one*)
		(if there's|if there is|if there) [..] interest
	`,
	not_interested: `
		sorry for (not|the|my|being) [..]
		pass (this|it|that|your [..]|these|them) [..] (on|to|along|round|around|over|by|past|up|across|through)
		(can't|cannot|couldn't|can not) [quite] (place|open|access|read|view|download|recall|remember|make out|figure out|tell|attend|make it|make|do) [..]
		(don't|do not|didn't|dont|not) [quite|really|fully|yet] (get|understand|know|follow|remember|recall|understood|clear|recognise|recognize|catch) [..]
		(not|{nt}) [..] (worry|hesitate|forget|delay)

		(not|{nt}) (need|want) to (worry|tell|explain|apolog*|be sold|say)
		(don't|do not|doesn't) (need|want) to (miss|lose)
		no (problem|worries|rush|hurry|pressure|doubt|trouble|idea|offence|offense|harm|objection*|later than)
		not (only|just|sure|bad|yet sure|so bad|a problem|gonna lie|going to lie|long|too|quite sure)
		(can't|cannot|couldn't) (wait|hurt|complain|agree more)
		(not|{nt}) [..] (want|like) to miss
		why not
		(all set|good|fine|set|covered) (for|to go|with) [..] {weekday}
	`,
	later: `
		(don't|do not|dont|never|can't|cannot) (wait|stop|delay|hesitate) [..] (until|till|now|yet|to)
		(not|n't|don't|haven't|not yet) [..] (sure|decided|certain|clear|know) [..] yet
		(what|how) [..] (happens|becomes) [..] (contract|agreement|licence|license|subscription|renewal|budget) [..] (ends|expires|is up|runs)
		(contract|agreement|licence|license|subscription) (ends|expires|is up|runs out) [..] your
		(what|how|who|where|which) [..] (happens|about|becomes|happen) [..] (when|if|after|once|until) [..]
		(before|first) (switching|starting|signing|we start|i start|we sign) [..]
		(get|come|circle|report) back to you
		(will|i'll|we'll) [..] (get|come|be|circle|loop|report|revert) back [..]
		(this|next) (week|afternoon|evening)
		(call|ring|phone|meet|talk|speak|chat|free|available|zoom) [..] (tomorrow|this week|next week|{weekday})
	`,
};
