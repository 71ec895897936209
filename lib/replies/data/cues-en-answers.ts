import type { LanguageRules } from '../cue-language';

/** Referrals, interest, meetings, questions, and nothing said. */
export const englishAnswers: LanguageRules['cues'] = [
	// --- referral
	[
		'(contact|reach out to|speak (to|with)|talk (to|with)|email|write [to]|try|ask|get in touch with|touch base with|connect with|reach|direct this to|send this to|forward this to|ping|message|approach|cc) [my|our|the] [..] (colleague*|manager|director|head|boss|partner|team|department|assistant|ceo|cto|cmo|cfo|vp|owner|lead|procurement|purchasing|marketing department|instead|he|she)',
		'referral',
		2.4,
	],
	[
		"(cc'd|cc'ing|ccd|cc'ed|copied|copying|looping in|looped in|adding|added|including) [..] (who|here|to this|colleague*|manager|on this|he|she|in|from)",
		'referral',
		2.2,
	],
	["(cc'ing|looping in|copying in|copying)", 'referral', 2],
	[
		'(right|best|correct|better|appropriate|proper) (person|contact|point of contact|one) [..] (is|would be|to (speak|talk|contact|reach|ask|email)|for this|here)',
		'referral',
		2.2,
	],
	[
		'(forward*|passed|passing|sent|sharing|shared|redirect*|handed|pass) (this|it|your (email|message|note|mail|info*)|you) [..] (to|on|along|over)',
		'referral',
		2.2,
	],
	[
		'(please|should|could|can) (contact|reach|email|speak|talk|write|ask|try) (him|her|them|to)',
		'referral',
		1.4,
	],
	[
		'(he|she|they) (handles|is responsible|is in charge|deals with|takes care|manages|is the right|runs|leads|would be|is the (one|person))',
		'referral',
		2.2,
	],
	['is (responsible|in charge|the (right|best) (person|contact))', 'referral', 1.6],
	[
		'(handles|deals with|manages|looks after|takes care of|oversees) (this|these|that|all|our|such|it)',
		'referral',
		1.6,
	],
	["(here's|here is|this is) (his|her|their) (email|address|contact)", 'referral', 2.4],
	['(his|her|their) (email|e-mail|address|contact) (is|address)', 'referral', 2],
	[
		'(new|my new|updated|other|personal|different) (email|e-mail|address) [address] [is|to|at]',
		'changed_address',
		1.6,
	],
	['(changed|updated) (my|our) (email|e-mail|address)', 'changed_address', 2.6],
	[
		'(use|write to|reach me at|contact me at|email me at) [..] (new|other|this|my personal|my private) (email|address|one)',
		'changed_address',
		2,
	],
	// --- yes
	['interested', 'interested', 2],
	[
		"(very|definitely|really|certainly|quite|absolutely|potentially|possibly|might be|may be|could be|would be|we are|i am|i'm|we're) interested",
		'interested',
		2.2,
	],
	[
		'(sounds|looks|seems) (good|great|interesting|promising|amazing|awesome|perfect|fantastic|useful|cool|fun|like a (plan|fit|good))',
		'interested',
		2.2,
	],
	[
		'(tell|send|give|share|email) (me|us) [..] (more|info*|details|deck|brochure|proposal|quote|pricing|example*|case stud*|overview|materials|one-pager|link|sample*|presentation)',
		'interested',
		2.4,
	],
	['(send|share) (over|along|through|it|some|the|your|more|across) [..]', 'interested', 1.4],
	[
		"(i'd|we'd|i would|we would|would) (love|like|be (happy|glad|keen|open|interested|curious)|appreciate) [to] (hear|learn|see|know|talk|chat|discuss|explore|connect|meet|get|have|schedule|set up|try|more|it)",
		'interested',
		2.4,
	],
	["(i'd|we'd|would) love to", 'interested', 2],
	[
		'(want|like|happy|glad|keen|eager|open|willing|curious|excited) to (learn|hear|know|see|discuss|chat|talk|explore|connect|meet|try|work|collaborate|jump|hop|set)',
		'interested',
		2,
	],
	['(learn|know|hear|find out) more', 'interested', 1.8],
	['(more|further|additional) (info*|details|information)', 'interested', 1.2],
	[
		"let's (do|talk|chat|connect|discuss|meet|go|set|schedule|try|hop|jump|explore|move|get|have|see|make)",
		'interested',
		2.2,
	],
	['(count|sign) (me|us) (in|up)', 'interested', 2.6],
	["(im|i'm|we're|we are|i am) (in|down|on board|game|keen)", 'interested', 1.8],
	['(great|good|perfect|excellent) (timing|idea)', 'interested', 1.6],
	['(right up our alley|exactly what we)', 'interested', 2.4],
	[
		'(looking|been looking|searching|in the market) for [..] (something|exactly|this|like this|a solution|solution*)',
		'interested',
		2,
	],
	['looking forward', 'interested', 1.2],
	['(happy|glad|pleased) to', 'interested', 1],
	['(accept|agree|approve)', 'interested', 0.8],
	['(yes|yeah|yep|sure|absolutely|definitely|of course|certainly)', 'interested', 1],
	['(love|like) (this|it|the idea|what you|to)', 'interested', 1.4],
	[
		'(go ahead|please proceed|please do|please send|do send|move forward|next steps)',
		'interested',
		2,
	],
	[
		'(worth|open to) [a|an|having] (chat|call|conversation|look|discuss*|explor*|talk|idea)',
		'interested',
		2,
	],
	['(free trial|trial|demo)', 'interested', 1],
	['could be [a|of] (good|great|interest|fit|useful|relevant|interesting)', 'interested', 1.6],
	['(intrigued|curious|keen)', 'interested', 1.6],
	['works for (me|us)', 'meeting', 2],
	[
		'(schedule|set up|book|arrange|organi*e|hop on|jump on|have|plan|do|put) [..] (call|meeting|demo|chat|zoom|time|conversation|slot|appointment)',
		'meeting',
		2,
	],
	['(call|ring|phone) me', 'meeting', 2.2],
	["(i'm|i am|we are|we're|im) (free|available)", 'meeting', 2],
	[
		'(available|free) (on|at|this|next|tomorrow|monday|tuesday|wednesday|thursday|friday|after|any|between|for a)',
		'meeting',
		1.8,
	],
	[
		'(how about|what about|does|can you do|could you do|works) [..] (monday|tuesday|wednesday|thursday|friday|tomorrow|next week|this week|afternoon|morning)',
		'meeting',
		2,
	],
	[
		'(my calendar|my calendly|calendly|calendar link|book a time|send [me|over] [..] (times|invite|calendar*|slots|availability|few times))',
		'meeting',
		2.2,
	],
	["let's (meet|talk|chat|schedule|set up|book|hop|jump|connect|have a)", 'meeting', 2],
	['(quick|short|15|20|30|15-minute|30-minute) [minute|min] (call|chat|meeting)', 'meeting', 1.2],
	// --- question
	[
		"(how much|what is the (price|cost|pricing)|what's the (price|cost|pricing|catch)|what are your (rates|prices|fees)|what does it cost|how does (it|this|that)|how do you|how would|what do you|who are you|who is this|what is this|what exactly|what kind|what would|is there a|are there any|do you (have|offer|support|work|provide|integrate|also|know|charge|ship)|does (it|this|your) (work|support|integrate|include|come|have|also|need)|can (it|you|this|your)|could you (clarify|explain|elaborate|tell|share|provide|send|give|confirm|let)|which (countries|companies|tools|platforms)|where (are|did|is|do) you|how (did|long|many|is|are|come|can|could|will) )",
		'question',
		1.4,
	],
	['(curious|wondering|question|questions|clarify|elaborate|explain)', 'question', 1.2],
	['(pricing|price|cost*|rates|fees|quote)', 'question', 0.8],
	['where did you (get|find)', 'question', 1.6],
	['(want|like|need) to (know|understand) (how|what|if|whether|which|who)', 'question', 1.6],
	['(any|some) (references|case studies|examples|discount*)', 'question', 1],
	// --- nothing said
	['(have|take|taking|having) a (look|read|think)', 'neutral', 1.6],
	[
		'(get back to you|come back to you|circle back to you|be in touch|keep you posted|let you know|respond (soon|shortly|later))',
		'neutral',
		1.6,
	],
	[
		'(received|noted|got it|acknowledged|will (review|take a look|read|get back|look into|check|think|consider|discuss|let you know|revert))',
		'neutral',
		1.6,
	],
	[
		"(i'll|we'll|let me) [..] (review|take a look|read|get back|look (into|at)|check|think|consider|discuss|let you know|see|run (this|it))",
		'neutral',
		2,
	],
	['thank you for (your|the) (email|message|mail|note|information|info)', 'neutral', 0.8],
	['thanks for (the|your) (info*|email|message|note|heads up|update)', 'neutral', 0.8],
];
