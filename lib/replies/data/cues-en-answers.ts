import { phrases } from '../cue-language';

/** Interest, meetings, questions, referrals, and nothing said. */
export const englishAnswers = [
	...phrases('interested', {
		3: `
			(caught|piqued|grabbed|got) [..] (eye|attention|interest|curiosity)
			(right up our|exactly what we|just what we|precisely what) [..]
			(we're|we are|i'm|i am|im|we'd be|i'd be|count us|count me|consider us|consider me) (in|game|on board|down|sold|all ears|all for it|keen|up for)
			(let's|lets|let us) [..] (do it|do this|go for it|go ahead|get started|give it|make it happen|proceed|try it|explore|move forward|discuss|kick|get going|roll)
			(tell|show|send|give|forward|email|shoot|get|drop) {me} [..] (more|info*|details|deck|brochure|proposal|quote|pricing|example*|case stud*|overview|materials|one-pager|link|links|sample*|presentation|whatever|everything|contract|catalog*|leaflet|something|what you)
			send [over|along|through|across|it|some|the|your|more|a|an|me|us] [..] (more|info*|details|deck|brochure|proposal|quote|pricing|example*|case stud*|overview|materials|one-pager|link|links|sample*|presentation|whatever|contract|catalog*|it|over|along|through|across|agreement|paperwork|docs)
			(can|could|would|will) you [please|kindly|just|also] (send|share|forward|email|provide|drop|pop|ping) [me|us|over|along|across] [..] (more|deck|brochure|proposal|quote|info*|details|example*|case stud*|overview|materials|one-pager|link|sample*|presentation|contract|something|through|over|across)
			(unhappy|dissatisfied|frustrated|fed up|disappointed|struggling|not happy|not satisfied|problems|issues) [..] (with|using) [..] (current|our|existing|vendor|provider|supplier|tool|setup|this)
			(timing|time) (is|couldn't be|could not be) [..] (good|great|perfect|right|ideal|better|impeccable|spot on)
			(great|good|perfect|excellent|impeccable) timing
			(looking|searching|hunting|in the market|shopping|on the lookout) for [..] (this|something|exactly|solution|like this|alternative*|provider|vendor|such|a new|one|just)
			(still|definitely|very|really|quite|certainly|super|extremely|genuinely|absolutely|rather|pretty) (keen|interested|intrigued|curious|open|up for)
			(would|i'd|we'd|i would|we would) [..] (like|love|want|be (keen|happy|glad|open|interested|willing|delighted|curious)) [..] (see|hear|learn|know|try|test|talk|chat|discuss|explore|have|get|schedule|meet|take|give|receive)
			(happy|glad|keen|willing|delighted|pleased|open|eager|excited) to (take|have|jump|hop|learn|hear|talk|chat|discuss|explore|see|try|look|test|meet|give|consider|give it|receive)
			(sounds|looks|seems) [..] (good|great|interesting|promising|amazing|awesome|perfect|fantastic|useful|cool|intriguing|exciting|relevant|right|brilliant|excellent|lovely|neat|reasonable|worth)
			(if|provided|as long as|assuming|so long as|subject to|on condition) [..] (we're in|i'm in|count us|count me|deal|yes|interested|we'd|i'd|would|happy|sign|go ahead|let's|we can talk|could work|works)
			(provided|as long as|assuming|so long as) (you|it|the|that|this) [..]
			(we|i) (could|can|might|would|do|really) [..] (use|need) [..] (this|something|that|help|it|a tool|a hand|exactly)
			(go ahead|yes please|please do|why not|be my guest|fire away|i'm all ears|shoot|bring it on|hit me)
			(tell|show|walk|talk) {me} [..] (through|how|about|what)
			(i|we) (like|love|appreciate) (this|it|the (idea|concept|approach|look|sound)|what (you|i))
			(worth|open to|up for|keen on|interested in) [a|an|having|doing] [..] (chat|call|conversation|look|discuss*|explor*|talk|idea|try|trial|pilot|demo|test|meeting|go)
			(sign|put) {me} (up|down)
			(forward|pass) me [..]
			(happy|willing|open|ready) to be (convinced|persuaded|proven wrong|sold)
			(resend|re-send|send again|send me again) [..] (pdf|deck|doc*|link|file|brochure|info*|it|that|attachment|proposal)
			(yes|ok|okay|sure|fine) [..] (as long as|provided|if|but only|on one condition|once you|assuming)
			[a|one|free|short|small] (pilot|trial|poc|proof of concept|test run|demo) [..] (look|be|start|cost|possible|work|interesting|sounds|would)
			(got|have) [you] [a|any|an] [..] (one pager|one-pager|deck|brochure|datasheet|case study|demo|slides|pdf|video)
			(was|were|been|have been|we were|i was|just|currently) [..] (googling|searching|looking into|looking for|discussing|talking about|thinking about|evaluating|comparing|shopping|researching) [..]
			(answer is|it's a|that's a|consider this a) yes
			(have|got|caught) [my|our] attention
			(what|which) [..] (need|require|want) [..] (from (us|me)|to (get started|start|begin|proceed|sign up|onboard)) [..]
			(like|love|want|keen|happy|good) to see (it|this|that|the product) [..] (live|in action|working)
			if you can [..] (beat|match|do|offer|show|prove|help|deliver|guarantee|integrate) [..]
			(impressive|impressed) [..]
			(how|where) do (i|we) (sign up|start|order|buy|get started|proceed|begin|register)
			(place|placing|make) an order
			(solve|fix|solves|save|ease) [..] (headache|problem|pain|issue*|time) [..] (for us|for me)
			(colour|color) me (curious|intrigued|interested)
			(what's|what is|whats|what are) the next step*
			(send|share) [..] (terms|conditions|agreement|order form|invoice)
			(can|could|may|might) (we|i) [please|also] (get|have|see|receive|try|arrange|request) [a|an|your|the|some] [..] (quote|price list|demo|offer|proposal|trial|sample*|brochure|deck|contract|access|look|test|estimate)
			(quote|offer|proposal|pricing|price|estimate) for # [..]
			(boss|team|manager|colleague*|director|ceo|wife|everyone|they|we all) [..] (loves|loved|likes|liked|keen|impressed|excited|interested|approved|on board) [..]
			(how fast|how soon|how quickly|when) can (you|we|i) (start|begin|deliver|get going|go live|onboard|get started)
			(how|where|when) (do|can|could|would|should) (we|i) [..] (start|begin|get started|sign up|order|buy|proceed|get going|try it|test it|go from here|move forward|get this going|get access|take this forward|make this happen)
			(what's|what is|what are|whats) [the|your|our] (next|first) step*
			(let's|lets|let us) [..] (take this|take it|talk about|see where|see if|see what|look at|have a look|dig|get into|find out|set this|get this|get it|get a)
			(i'd|we'd|i would|we would|would) [definitely|certainly|really|be] [..] (want|like|love|welcome|appreciate|value|up for|open to|keen on|interested|happy to|curious) [..] (see|more|hear|learn|know|try|look|demo|trial|pilot|chat|conversation|detail*|proposal|quote|sample*|discuss*|understand|explore|further|this|that|it)
			(we're|we are|i'm|i am|we've been|been|i've been|currently|actively|just) [..] (looking for|looking into|looking at|evaluating|comparing|reviewing options|in the market|shopping around|shopping for|searching for|considering|planning to) [..] (this|something|exactly|solution*|tool*|provider*|supplier*|vendor*|such|help|way*|alternative*|option*|new|replace*|like|kind|someone|partner*)
			(send|forward|shoot|email|pop|drop|fire|ping|share|pass) (it|them|that|those|these|one|your deck|the deck|a deck|the details|the link|the contract|details|more|the proposal|the offer) [over|across|along|through|my way|our way|please|to me|to us|on] [..]
			(i'll|we'll|i will|we will|happy to|i can|i could|glad to) [..] (take it to|bring it up|put it to|present it to|show it to|take this to|pitch it|champion|recommend|run it past|bring this to) [..] (board|team|boss|management|directors|committee|partners|manager|colleagues|cfo|ceo|meeting)
			(this|that|it|timing|your email|your mail|your message|your note) [..] (is|was|came|comes|sounds|looks|could be|might be|may be|would be|seems) [..] (timely|good time|perfect time|right time|what we need|what we're looking|what i need|of interest|interesting|relevant|helpful|useful|handy|valuable|intriguing|promising|just what|exactly)
			(worth|deserves) [a|an|having|taking|exploring|discussing|looking|another|closer|further] [..] (look|chat|call|try|conversation|closer|exploring|discussing|into|at|shot|test)
			(not|{nt}) [..] (opposed|against|averse|closed) to [..]
			(wouldn't|would not|don't|do not) (mind|object to) [..] (seeing|hearing|trying|having|a|learning|look|chat|testing|demo|more|knowing|finding)
			(keep me|keep us) (posted|informed|in the loop|updated|up to date) [..]
			(you've|you have|you) (got|have|caught|sparked|piqued|my|our) [..] (attention|interest|curiosity|ear)
			(go ahead|proceed|carry on|do proceed|crack on|get on) [and|with] [..] (send|set|the|book|it|arrange|order|share|contract)
			(set|get) (us|me) up [..] (with|a|for|on|please) [..]
			(can|could|may|might) (i|we|you) [please|perhaps] (have|get|see|try|arrange|set up|do|organise|organize) [a|an|the|some|me|us|your] [..] (trial|demo|sample*|test account|sandbox|access|quote|walkthrough|pilot|preview|proposal|brochure)
			(count|consider|put) {me} (in|interested|down) [..]
			(i|we) (am|are|was|were|'m|'re|could be|might be|would be) [..] (tempted|game|convinced|persuaded|impressed|hooked|all in|up for it|up for this|listening|keen|interested|intrigued|curious)
			(yes|yeah|yep|sure|absolutely|definitely|ok|okay|great|perfect|alright|certainly) [..] (please|send|let's|lets|sounds|go|do|do it|i'd|we'd|interested|happy|tell|works|why not|would love)
			(have|having|got|is|that's|describes|facing) [..] (exactly|precisely|just) [..] (problem|issue|challenge|pain|situation|us|headache|need)
			(can|could|may) (we|i|you) [..] (see|show|demo|try|test|watch) [us|me] (it|this|that|the product|the tool|one) [..]
			(put together|prepare|draft|draw up|work up|make|write up|send through) [me|us] [a|an|the|your|some] [..] (offer|quote|proposal|quotation|contract|estimate|plan|order form|sow|agreement)
			(you've|you have) [..] (convinced|persuaded|sold|won) {me} [..]
			(love|like|appreciate|welcome|want|up for|keen on) [to have|to see|to get|to do] [a|an|the|your] (demo|trial|pilot|quote|proposal|test|sample*|walkthrough|tour)
			(can't|cannot|can not|couldn't) wait to [..]
		`,
		2.6: `
			(count|sign) (me|us) (in|up)
			let's [..] give (it|this) [..] (go|try|shot|whirl)
			(got|have|caught|piqued) (my|our) (attention|interest|curiosity)
		`,
		2.4: `
			(tell|send|give|share|email) (me|us) [..] (more|info*|details|deck|brochure|proposal|quote|pricing|example*|case stud*|overview|materials|one-pager|link|sample*|presentation)
			(i'd|we'd|i would|we would|would) (love|like|be (happy|glad|keen|open|interested|curious)|appreciate) [to] (hear|learn|see|know|talk|chat|discuss|explore|connect|meet|get|have|schedule|set up|try|more|it)
			(right up our alley|exactly what we)
			not a bad idea
			(sign me up|when can we start|let us proceed|i'm sold|take my money|deal)
		`,
		2.2: `
			(very|definitely|really|certainly|quite|absolutely|potentially|possibly|might be|may be|could be|would be|we are|i am|i'm|we're) interested
			(sounds|looks|seems) (good|great|interesting|promising|amazing|awesome|perfect|fantastic|useful|cool|fun|like a (plan|fit|good))
			let's (do|talk|chat|connect|discuss|meet|go|set|schedule|try|hop|jump|explore|move|get|have|see|make)
			(would|could|can|might) use (some|your|a|the) [..] (help|hand|support|advice|solution)
		`,
		2: `
			interested
			(i'd|we'd|would) love to
			(want|like|happy|glad|keen|eager|open|willing|curious|excited) to (learn|hear|know|see|discuss|chat|talk|explore|connect|meet|try|work|collaborate|jump|hop|set)
			(looking|been looking|searching|in the market) for [..] (something|exactly|this|like this|a solution|solution*)
			(go ahead|please proceed|please do|please send|do send|move forward|next steps)
			(worth|open to) [a|an|having] (chat|call|conversation|look|discuss*|explor*|talk|idea)
			(get|getting) started
			(willing|prepared|ready) to (try|test|pay|start|give)
			(would|i'd|we'd) (be )?(want|need|like) [..] (demo|quote|proposal|trial|sample*|overview)
			(curious|intrigued)
			(demo|trial|pilot|proof of concept|poc) [..] (please|would be|sounds|great|possible|set up|arrange)
			(send|share) (over|along|through|it|some|more|across)
			(great|good|excellent) idea
			(love|like) (the idea|what you|this|to (see|try|know|hear|learn))
			(still|when) [..] offer (stands|valid|open|available)
			(agreed|approved|accepted|deal)
		`,
		1.8: `
			(learn|know|hear|find out) more
			(im|i'm|we're|we are|i am) (in|down|on board|game|keen)
			(go on|keep going|i'm listening|i'm all ears|all ears)
			(relevant|useful|helpful|valuable|timely) (to|for) (us|me|our)
			let me know (how|when|what|where) [..] (start|get|meet|next|works|proceed)
		`,
		1.6: `
			could be [a|of] (good|great|interest|fit|useful|relevant|interesting)
			(intrigued|curious|keen)
			(good|great|nice|love the) (idea|pitch|point)
		`,
		1.4: `
			(thinking|talking|looking) (about|into|at) (this|exactly this|something)
		`,
		1.2: `
			(more|further|additional) (info*|details|information)
			looking forward
		`,
		1: `
			(happy|glad|pleased) to
			(yes|yeah|yep|sure|absolutely|definitely|of course|certainly)
		`,
	}),
	...phrases('meeting', {
		3: `
			(get|put|pop|stick|have|find|block|pencil) [..] (diary|diaries|calendar|calendars|in the books) [..]
			(put|pop|pencil) [me|us|something|it] (in|down) for [..]
			(let's|lets|can we|could we|shall we|why don't we|happy to|we could|we can) [..] (sit down|get together|have a word|have a coffee|walk through it|see it live|do a call|do a demo|do a walkthrough|schedule)
			(come|pop|drop) (over|round|in|and see us|and visit|by) [..] ({weekday}|office|week|any time|anytime)
			(my|our) (assistant|pa|secretary) [..] (time|slot|diary|calendar|arrange|schedule|set|find) [..]
			(i|we|i'm|we're|am|are|could|can) [..] (do|make|manage|offer|free|available|open|around) [..] (on |at |this |next |any time |from |after |before )*{weekday}
			(i|we) (can|could) (do|make|talk|meet|speak|chat|call) [..] ({weekday}|#|am|pm|at|on|after|before|any)
			{weekday} [..] (works|work|suits|is good|is fine|is best|would be (good|great|fine|best)|at #|afternoon|morning|noon|# (am|pm)|after|before|evening)
			(how about|what about|shall we say|let's say|lets say|would|does|is|how's) [..] {weekday} [..] (work|suit|ok|good|at|around|#|possible|convenient|for)
			(let's|lets|let us|can we|could we|shall we|we should|we could|happy to|want to|like to|love to|could|can i) [..] (talk|speak|meet|chat|connect|jump on|hop on|catch up|find|grab|schedule|set up|book|arrange|have a call|zoom|get on) [..] (call|phone|zoom|teams|meet|min|mins|minutes|time|slot|{weekday}|week|coffee|demo|#)
			(let's|lets) (talk|meet|chat|speak|connect)
			(call|ring|phone|buzz) {me} [..]
			(give) {me} a (call|ring|bell|shout|buzz)
			(my|here's my|here is my|this is my) [..] (calendar|calendly|booking|scheduling|number|cell|mobile|direct line|availability)
			(calendar|book|booking|slot|calendly|schedule) [..] &
			(book|pick|grab|choose|find|propose|suggest|offer|send|share) [me|us] [a|some|few|an|your] [..] (slot*|time*|date*|availability|invite|day*|window*)
			(when|what time|which day|what day*) (would|are|can|could|is|do|works|suits|might) [you|we|it|good] [..] (free|available|talk|call|meet|work|suit|good|convenient|best|have time|speak|chat)
			(stop|drop|swing|pop|come) by [..] (office|our|us|when|any time|for)
			(zoom|teams|meet|skype|webex|call|meeting|demo) [..] (on|at|for|this|next|works) {weekday}
			{weekday} [..] # (am|pm|cet|est|gmt|utc|pst|bst) [..]
			{weekday} #[am|pm] [..]
			(grab|book|pick|find|choose) [..] (slot|time|spot) [..] [&]
			(send|invite) [me|us|a|an] [..] (invite|calendar)
			(coffee|lunch|beer|drink|breakfast) [..]
			(i'm|i am|we're|i'll be|we'll be|will be) in [..] (on the|next week|on {weekday}|{weekday}|#) [..]
			(i've|i have|i got|there's|have|we have|we've|got) [a|an|some|any] (gap|slot|window|half an hour|opening|free hour|space|half hour|hour|free slot) [..] (on|at|this|next|{weekday}|between|before|after)
			(if you want to|feel free to|you can|you could|please|happy for you to|do) (ring|call|phone|dial|give {me} a (call|ring|bell)) [..]
			(dial|ring|call|phone|buzz|reach) {me} (on|at) [..]
		`,
		2.4: `
			(when|what time) (would|are|can|could) you [..] (free|available|talk|call|meet)
			(could|can|shall|may|should) we [..] (talk|speak|chat|meet|connect|discuss)
		`,
		2.2: `
			(call|ring|phone) me
			(my calendar|my calendly|calendly|calendar link|book a time|send [me|over] [..] (times|invite|calendar*|slots|availability|few times))
			(shoot|send|give|offer) me [..] (times|slots|dates|options|availability)
		`,
		2: `
			works for (me|us)
			(schedule|set up|book|arrange|organi*e|hop on|jump on|have|plan|do|put) [..] (call|meeting|demo|chat|zoom|time|conversation|slot|appointment)
			(i'm|i am|we are|we're|im) (free|available)
			(how about|what about|does|can you do|could you do|works) [..] (monday|tuesday|wednesday|thursday|friday|tomorrow|next week|this week|afternoon|morning)
			let's (meet|talk|chat|schedule|set up|book|hop|jump|connect|have a)
			calendar invite
		`,
		1.8: `
			(available|free) (on|at|this|next|tomorrow|monday|tuesday|wednesday|thursday|friday|after|any|between|for a)
		`,
		1.6: `
			(free|available|time) (on|this|next|for a) [..] (week|monday|tuesday|wednesday|thursday|friday|call|chat)
		`,
		1.2: `
			(quick|short|15|20|30|15-minute|30-minute) [minute|min] (call|chat|meeting)
		`,
	}),
	...phrases('question', {
		2: `
			(how much|how expensive|what (does|do|would|will) [..] cost|what's the (price|cost|pricing|catch|damage)|what (is|are) [the|your] [..] (price*|cost*|pricing|rate*|fee*|minimum))
			(is|are) (that|this|it|the price|these) [..] (per|including|excluding|plus|net|gross|monthly|yearly|annual*|free|compatible|included|available|safe|secure|gdpr|based|legit|real|a scam|or)
			(does|do|will|would|can) (it|this|that|your|the|these|those|you guys) [..] (work|support|integrate|include|come|have|also|need|run|handle|allow|cover|export|import|connect|sync|scale|require|count|apply)
			do you [guys|also|even|still] (have|offer|support|work|provide|integrate|know|charge|ship|do|cover|operate|take|accept|handle|sell|give|guarantee|speak)
			(can|could|would) (it|you|this|your|we|i|people|users|customers) [..] (opt out|export|import|integrate|explain|clarify|elaborate|confirm|cancel|change|customi*e|use|tell|handle|add|connect|let)
			(what|which|who|whose|where|why|how) (is|are|was|were|do|does|did|can|could|would|will|makes|happens|kind|sort|type|exactly|countries|companies|tools|platforms|version|size|about|long|many|often|soon|come|else|data|of|would) [..]
			(how|where) (did|do|have) you (get|find|got|obtain|come|source|found|have|obtained) [..]
			who (are|is|r) (you|this|u)
			(what's|whats|wheres|where's|who's|whos|hows|how's) [..]
			who gave you (my|our|this)
			(before|prior to) (i|we) [..] (are you|is|do|does|what|who|how|can)
			(are|r) you [guys] [..] (the same|a|real|human|based|able|compliant|certified|affiliated|sure|still|related|with|licensed|a bot|from|located|registered)
			(any|some) (references|case studies|examples|discount*|reviews|testimonials|idea (of|how|what))
			who told you
			(can|may|could) (i|we) ask [..] (where|how|who|what|why)
			(where|how) [..] (come|came|got|obtained|get) [..] from
			(what|how|which) (would|about|if) [..]
			(on-prem|on prem|on-premise|self-hosted|api|sso|gdpr compliant|hosted|servers|integration) [..]
			difference between
			(what|how) (would|about|will|does|is|are) [..] happen* [..]
			(where|how) (are|is|big|many|long|old|far|soon) [..]
			(is|are|was) (this|it|that|there|these|you) [..] or [..]
			how come [..]
			(which|what|how many|how big) (companies|customers|clients|firms|people|businesses|brands|users|others|of our|of my|competitors) [..]
			(is|are|was|were) (the|your|my|our|any|all|these|those|it|this|that|there) [..] (kept|stored|hosted|included|billed|encrypted|supported|available|limited|required|possible|compatible|certified|based|needed|covered|refundable|negotiable|free|processed|located|open source)
			(do|does|did|will|would|can|could|is|are|has|have) (you|your|it|this|that|the|there|we|they|anyone|one) [..] (also|need|require|offer|include|support|cost|charge|work|run|differ|compare|guarantee|provide|come with|any|per|extra|allow|let)
			(any|are there|is there|what about) [any|a|an] (minimum*|contract|lock-in|setup fee*|hidden|limit*|discount*|trial period|notice period|obligation*|catch|extra cost*|api|integration*|references)
			(tell|explain|say|remind|enlighten) {me} (what|how|who|why|where|which|whether|when) [..]
			(what|how) (exactly|precisely|specifically|on earth) [..]
		`,
		1.6: `
			where did you (get|find)
			(want|like|need) to (know|understand) (how|what|if|whether|which|who)
		`,
		1.2: `
			(curious|wondering|question|questions|clarify|elaborate|explain)
		`,
		1: `
			(any|some) (references|case studies|examples|discount*)
		`,
		0.8: `
			(pricing|price|cost*|rates|fees|quote)
		`,
	}),
	...phrases('referral', {
		3: `
			(contact|try|email|e-mail|write [to]|ask|reach|message|cc|forward [this|it] to|send [this|it] to|speak to|speak with|talk to|talk with|drop|ping|copy|reach out to|get in touch with|best contact is|address is|email is|person is|at) [..] @
			@ (is|handles|would|will|deals|looks|should|can|instead|for|runs)
			{role} [..] (at|is|on|via|under|reach*|contact|email) [..] @
			(talk|speak|write|reach out|email|contact|ask|check|try) [to|with] [..] (she|he|they|who) (handle*|run*|deal*|manage*|look*|decide*|is|own*|lead*|head*|oversee*|take*|cover*|do|does|buys|would|will)
			(she|he|they|who) {handle} [..]
			(she|he|they|who) (is|are|would be|will be|should be|might be) [..] (right|best|correct|responsible|in charge|person|one|contact|able|better|decision)
			(forwarded|forwarding|passed|passing|sent|sending|shared|sharing|redirected|redirecting|relayed|handed|pass|forward|escalated|routing|submitted) (this|it|that|your|you|these|them|the) [..] (to|on|along|over|internally|with|onto) [..] [{role}]
			(i'll|we'll|will|i've|have|i|let me|happy to|gonna) [just|also|already] (forward*|pass*|share*|relay*|send|sent|hand*|refer*|connect|introduce|put) (this|it|your|you|that|the) [..] (to|on|along|over|with|in touch)
			(cc'ing|ccing|cc'd|ccd|looping in|looped in|loop in|copying in|copied in|bringing in)
			(looping|copying|copied|adding|tagging|including) [..] (who|here|to this|on this|{role}) [..]
			(putting|put) you in (touch|contact) with
			(introduce|introducing|intro|connect|connecting|refer|referring) you [..] (to|with)
			(my|our|the) {role} [..] (handles|is responsible|is in charge|deals|looks after|takes care|manages|decides|would be|will be|is the|can help|might be|may be|runs|will (get|be|reach|contact|respond|reply))
			(best|better|easier|quicker|right|correct) (to|person|contact|place|one|off|bet) [..] (contact|speak*|talk*|ask*|email*|write|reach|try|is|would|approach*)
			(please|kindly|should|could|can|may|you'd) [better|need to|want to|have to] (contact|reach|reach out to|email|speak to|speak with|talk to|write to|ask|try|approach|direct) [..] (him|her|them|our|my|the|{role})
			(direct|redirect|address|send|forward|route|submit|refer) (this|these|such|your|all|any|future|it) [..] to [..]
			go through [..] (procurement|purchasing|our|the)
			(suggest|recommend|advise|propose) [you|that you] [..] (drop|contact|speak|talk|write|email|reach|ask|try) [..]
			(question|matter|one|decision|topic) for [..] ({role}|him|her|them)
			(reach|get|find|contact|email) (him|her|them) [..] (at|on|via|under)
			(left it with|left this with|sits with|lies with|rests with|up to|down to|over to|is with|falls to) [my|our|the] [..] {role} [..]
			{role} (handles|deals with|takes care of|manages|decides|looks after|runs) [..]
			write to [..] @
			(person|guy|lady|man|woman|one|contact) (you want|you need|you're after|to ask|for this|for that) [..] (is|would be)
			(is|would be) your (man|guy|contact|woman|person|best bet) [..]
			(passed|passing|forwarded|forwarding|handed|sent|shared|relayed|redirected) [this|it|that|your (mail|email|message|note|details)] [on|along|over|across] to [..]
			(he'll|she'll|they'll|he will|she will|they will|who will|who'll) [..] (come back to you|get back to you|be in touch|contact you|reach out to you|get in touch|take it from here|pick this up|pick it up|respond|reply)
			(you'd|you would|you'll|you will|you're|you are|you might|you may|you should) [be|do|want to|need to|better|have] [..] (better off|best off|speak to|speak with|talk to|talk with|contact|write to|ask|email|approach|get hold of|reach out to|speaking|talking|asking|contacting) [..]
			(drop|send|shoot|write|give|ping) (him|her|them|our|my|the) [..] (a line|a note|an email|a mail|a message|a call|a shout|line|email)
			(that's|that is|this is|that would be|this would be|that'd be|it's|belongs to|falls under|falls to|comes under|handled by|dealt with by|managed by|owned by|run by|taken care of by|decided by|responsibility of|looked after by|sits with|lies with) [..] (colleague*|manager*|team*|department*|procurement|purchasing|marketing|hr|it|finance|director*|boss|head|headquarters|head office|hq|ceo|cto|cfo|cmo|coo|agency|office|partner*|counterpart*|successor|sister company|people) [..]
			(his|her|their) (details|mail|number|e-mail|email|address|contact|extension|direct line|mobile) [is|are] [below|here|attached|as follows|above|in cc|on our] [..]
			(my successor|my replacement|my counterpart|the new|whoever took over|has taken over|took over|replaced by|succeeded by) [..]
			[i've|i have|have|just] (copied|cced|cc'd|cc'ed|looped|added|included|tagged|brought) [..] (in|here|who|cc|thread|copy|into|to this|on this|on cc)
			in (cc|copy) [is|you'll find|you will find] [..]
			(is|would be|are|'s) [..] (who|the one|whom|the person|the guy|the lady|the people) [..] (you|you're|you'd) [..] (want|need|looking|after|should|talk|speak|ask)
		`,
		2.4: `
			(contact|reach out to|speak (to|with)|talk (to|with)|email|write [to]|try|ask|get in touch with|touch base with|connect with|reach|direct this to|send this to|forward this to|ping|message|approach|cc) [my|our|the] [..] (colleague*|manager|director|head|boss|partner|team|department|assistant|ceo|cto|cmo|cfo|vp|owner|lead|procurement|purchasing|marketing department|instead|he|she)
			(here's|here is|this is) (his|her|their) (email|address|contact)
			(best|better|easier|quicker) to (try|ask|contact|email|call|write|speak to|speak with|talk to)
		`,
		2.2: `
			(cc'd|cc'ing|ccd|cc'ed|copied|copying|looping in|looped in|adding|added|including) [..] (who|here|to this|colleague*|manager|on this|he|she|in|from)
			(right|best|correct|better|appropriate|proper) (person|contact|point of contact|one) [..] (is|would be|to (speak|talk|contact|reach|ask|email)|for this|here)
			(he|she|they) (handles|is responsible|is in charge|deals with|takes care|manages|is the right|runs|leads|would be|is the (one|person))
			(he|she|they|[a-z]* [a-z]*) (is|would be|will be|should be) the (person|one|man|lady|contact|best|right)
			(introduce|introducing|intro) you to
		`,
		2: `
			(cc'ing|looping in|copying in|copying)
			(his|her|their) (email|e-mail|address|contact) (is|address)
			the (person|one|people) [to] (talk|speak|contact|reach|ask|who (handles|deals|owns|runs|decides))
			(who|that) (owns|handles|runs|leads|manages|oversees|decides) (this|these|that|it|all|our)
			@
		`,
		1.8: `
			(direct|redirect|address|send|forward|route|submit) (this|these|such|your|all|any) [..] to
			better (person|contact|fit) (is|would be|to)
		`,
		1.6: `
			is (responsible|in charge|the (right|best) (person|contact))
			(handles|deals with|manages|looks after|takes care of|oversees) (this|these|that|all|our|such|it)
		`,
		1.4: `
			(please|should|could|can) (contact|reach|email|speak|talk|write|ask|try) (him|her|them|to)
		`,
	}),
	...phrases('changed_address', {
		3: `
			(new|my new|updated|current|correct|other|personal|different) (email|e-mail|address|mail|inbox|mailbox|contact) [..] @
			(don't|do not|no longer|not) [..] (use|using|check|read|monitor*) this [..] (mailbox|email|address|account|inbox|e-mail|mail)
			(this|my old|the old) (mailbox|email|address|account|inbox|e-mail) [..] (no longer|closing|closed|retired|shut|not monitored|unmonitored|not checked|expire*|going away|be deactivated|deactivated)
			(write|email|reach|contact|send|use|reply) [..] @ (instead|from now|going forward|in future)
			(update|change|changed|updated) [..] (my|our|your) (email|e-mail|address|contact|records) [..]
			(this|my old|the old|old|that|my previous|my work) (mailbox|email|address|account|inbox|e-mail) [..] (is being|will be|no longer|about to|going to be|has been|soon|gets) [..] (closed|retired|shut|deleted|deactivated|switched off|used|read|discontinued|monitored|checked|replaced|phased out|active|valid|in use)
			(reach|contact|write|email|mail|find|get) {me} [to|on|at|under|via|instead] @ [..]
			(my|our) (new|other|correct|current|right|proper|main|actual|private|personal|updated) [..] (address|email|e-mail|mail|inbox|domain) [..] (is|now|from|at|@|instead)
			(rebranded|renamed|changed [our] (name|domain)|new domain|moved to a new domain|changed domains) [..]
		`,
		2.6: `
			(changed|updated) (my|our) (email|e-mail|address)
		`,
		2: `
			(use|write to|reach me at|contact me at|email me at) [..] (new|other|this|my personal|my private) (email|address|one)
		`,
		1.6: `
			(new|my new|updated|other|personal|different) (email|e-mail|address) [address] [is|to|at]
		`,
	}),
	...phrases('neutral', {
		2: `
			(i'll|we'll|let me) [..] (review|take a look|read|get back|look (into|at)|check|think|consider|discuss|let you know|see|run (this|it))
			(have|take|taking|having|give it) a (look|read|think)
			(will|gonna|going to|i'll|we'll|shall|let me) [..] (review|read|look (at|into|through|over)|think|consider|discuss|digest|consult|check|mull|see|circle back to you|get back|come back|revert|be in touch|reply|respond|respond later|let you know)
			(received|noted|acknowledged|got it|got your|well received|read it|seen)
			(thanks|thank you|cheers) for (letting|the|your|sharing|sending|updat*|remov*|confirm*|clarif*|following|getting)
			(haha|lol|lmao|funny|coincidence|happy (new year|birthday|holidays|friday|easter)|merry christmas|have a (nice|good|great))
			(out of office|on vacation|on leave|on holiday|travelling|traveling)
			(have|having|i'll have|give it) a (think|thought|look|read)
		`,
		1.6: `
			(get back to you|come back to you|circle back to you|be in touch|keep you posted|let you know|respond (soon|shortly|later))
			(received|noted|got it|acknowledged|will (review|take a look|read|get back|look into|check|think|consider|discuss|let you know|revert))
		`,
		0.8: `
			thank you for (your|the) (email|message|mail|note|information|info)
			thanks for (the|your) (info*|email|message|note|heads up|update)
		`,
	}),
];
