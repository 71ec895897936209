import { phrases } from '../cue-language';

/** A no, a not yet, and not me. */
export const englishRefusals = [
	...phrases('not_interested', {
		3: `
			not [..] interested
			(uninterested|disinterested)
			(isn't|aren't|wasn't) [..] interested
			thanks but no
			(respectfully|politely|must|have to) decline
			(it's|it is|its|this is|that's|is|will be|gonna be|be|i'm|we're) [a|gonna] [hard|big|polite|respectful] (pass|no)
			(a pass|no|hard pass|hard no) (from|for) (us|me|our side|my side|our end|my end)
			(not|{nt}|never) [..] (interested|interest (us|me|you)|of interest|keen|tempted|persuaded)
			no [longer|real|current|immediate|further|particular] interest
			(decided|chosen|agreed|opted|elected|voted|concluded) [..] (not (to|pursue|going|proceed|move)|against|to (pass|decline|stay|stick|go with|go another|remain|keep|hold off|not))
			(stick|stay|go|went|going|sticking|staying|keep|gone|proceed*) [..] with (our|another|someone|a different|what we|the current|who we|a competitor|your competitor|somebody|the one|the people)
			(will|shall|must|have to|need to|going to|gonna|i'd|we'd|i'll|we'll|to|let me|would like to|afraid we|afraid i) [..] (pass on|decline|say no|turn down|turn this down|sit this out|sit this one out|skip this|pass this|leave it|leave this)
			(not|{nt}|no) [..] (pursue|pursuing|proceed|proceeding|move forward|moving forward|go ahead|going ahead|take this further|taking this further|progress|progressing|continue|continuing|engage|go forward|take it forward|take you up)
			(not|{nt}) [..] [a|the|much] [good|great|right|natural|strong|any|obvious|real] (fit|match) [for|with|here|at]
			(not|{nt}) (something|anything|what|one) (we|i|that|our|they|that's)
			thanks (but|although|however) [..] (no|not|pass)
			(we're|we are|i'm|i am|im|all|already|we) (sorted|covered|all set|set|good|fine|happy|taken care of|well served|well covered|pretty well set|good to go)[,] [for now|thanks|thank you|here|with|on|in|as]
			(already|currently) [..] (have|got|use|using|work|working|partner*|contract*|committed|signed|locked|partnered) [..] (vendor|vendors|supplier|suppliers|provider|providers|agency|agencies|tool|tools|solution|solutions|partner|partners|system|someone|somebody|company|contractor*|software|person|people|platform|it|this|that|one|with|in-house|inhouse|in house)
			(have|got|we've|i've|use|using) [..] (a|an|our|own|existing|in-house|another|preferred|someone|incumbent|current|long-term|longstanding) [..] (vendor|supplier|provider|agency|solution|partner|tool|contractor|team|system|who|for (this|that)|already)
			(already|currently) [..] (happy|satisfied|content|pleased|well served) [..]
			(happy|satisfied|content|pleased|comfortable|very happy) with [..] (our|current|existing|present|who|what|them|it|the|him|her)
			(we|i) [..] (do|build|built|handle|handled|make|made|manage|wrote|develop*|run|keep|did) [..] (in-house|inhouse|in house|internally|ourselves|myself|our own)
			(in-house|inhouse|internal|our own) (team|solution|tool|system|people|resource*|staff|developer*|dev*)
			(don't|dont|do not|doesn't|won't|can't|cannot|no|not|never) [..] (need|require|want|use) [..] (this|it|any|such|your|that|one|anything|another|a|for|these|more)
			(can't|cannot|can not|couldn't|could not|unable to|not able to|don't have) [..] (afford|justify|budget|money|the budget|funds)
			(no|zero|not any|without) [spare|available|current] (budget|money|funds|cash|resources|bandwidth|capacity|appetite)
			(way|far|bit|much|little|just|still) too (expensive|pricey|much|steep|costly|rich)
			out of [our|my] (budget|price range|league)
			(over|above|beyond) [our|my] budget
			(not|{nt}) (worth|convinced|sold|persuaded|for (us|me|everyone)|relevant|applicable|required|needed|necessary|suitable|appropriate)
			(rather|sooner) [..] (stick pins|die|eat|poke|gouge|not|watch paint|chew|have root canal|walk)
			(waste|wasting|wasted) [of] [my|your|our|everyone's] time
			(don't|do not|dont) [bother|waste|see] [..] (time|the point|any value|value|a fit|a need|fit|use|how|why|need|benefit|it)
			(with|without) all due respect [..] no
			(save|spare) (yourself|your breath|me|us|it|your time)
			(thanks|thank you|cheers|appreciate) [..] (not|no|pass|decline|but no)
			(wish|wishing) you [..] (success|luck|the best|well)[..]
			count {me} out
			(no thx|no ty|no tks|nty|not int|n/i)
			(steer clear|stay away|won't touch|wouldn't touch)
			(fell|falls|fall) outside [..]
			(going|gone|taking|took|went|moving) [..] (another|different|other) (direction|way|route|path|vendor|provider|supplier)
			(chose|picked|selected|signed with|went with|going with|signed) [..] (another|different|competitor|someone else|other)
			(didn't|did not|doesn't|does not|don't|won't) (resonate|appeal|make the cut|work for|suit|fit|apply|add up|move the needle)
			(close|closing|closed) [..] (the file|this|down|business|shop|company)
			(i'm|we're|i am|we are|im) (done|out)
			(never|not) (in a million|ever|gonna happen|going to happen|a chance|on your life|likely|happening)
			(just|recently|only just|already|last week|last month|only) [..] (re-signed|resigned with|renewed|extended|signed|bought|purchased|rolled out|implemented|switched|moved|migrated|hired|upgraded) [..]
			(tried|tested|trialled|used|piloted|evaluated|looked at|considered|did|had) [it|this|that|you|them|one|something|your] [..] (not|{nt}|never|no|hated|disappointed|underwhelmed|failed|waste|before and)
			(wasn't|weren't|isn't|not|aren't|am not|wasnt|isnt) [..] (impressed|blown away|happy with it|useful|helpful|enough|great|going back|a priority|for a|for us|for our|designed for|aimed at|meant for)
			(won't|wont|will not|not) be (going back|going there|needing|buying|using|taking|looking|doing|requiring|signing|joining|continuing|proceeding|moving)
			(don't|dont|do not|never|doesn't|can't) [..] (outsource|buy|hire|use|do|take on|work with|accept|respond to|deal with|engage|entertain|click) [..] (that|this|such|these|outside|external|agencies|vendors|kind|cold|any|third|unsolicited|from|of work|freelancers|consultants)
			(we're|we are|i'm|i am) [just|only] [a] (too small|tiny|too tiny|not big enough|a charity|a one-man|a one man|a two-man)
			(budget*|budgets) [..] (zero|nil|none|nonexistent|non-existent|tight|gone|cut|slashed|spent|dry|is nothing)
			(no|not any) (opening*|vacanc*|room|slot|appetite|scope|place|call|plans|need|market|demand) [..] (for|here|right|to|at)
			(dead|non) (end|starter)
			(barking|knocking) [up|at|on] the wrong
			[leave|take] it or leave
			(regret|sorry|afraid) [to|that|we|i] [..] (inform|cannot|can't|unable|won't|not|decline|unsuccessful|turn)
			(give|gave|giving) [..] a miss
			(lost me|not buying|no dice|no deal|no sale|no cigar|not today|not tempted|thanks for nothing|hard sell|total overkill|bit overkill|overkill) [..]
			(nobody|no one|none of (us|them)|neither) [..] (saw|sees|see|wants|wanted|needs|needed|was|is|felt|thought|likes|liked) [..]
			(can't|cannot|couldn't|don't|didn't|fail to|failed to|struggle to) [..] (see|find|identify|justify|make) [..] (use|case|point|value|reason|benefit|need|fit|room)
			(too (big|large|small|complex|complicated|advanced|niche|heavy|basic|simple|fancy|technical|risky) for) [..]
			(not|{nt}) [..] (on the market|our thing|our cup|my cup|our bag|in line|aligned|compatible|what we do|how we work|for people like)
			(discussed|talked|spoke|checked|raised|reviewed) [..] ~ (no|not|nobody|{nt}|against|decline|pass|stay)
			[a] (one|two|three|#) (man|woman|person|people) (shop|band|company|team|business|office) [..]
			(we've|we have|i have|i've|already) [..] (gone with|settled on|locked in|tied to|bound to|invested in|built our own|got our own|our own) [..]
			(not|never) [..] (respond to|entertain|consider|accept|deal with) [..] (cold|unsolicited|sales) [..]
			(that's|it's|this is) [a] [..] (no from|pass from|not happening|a no)
			(married|wedded|glued|tied|locked|bound|loyal|committed) (to|into|in with) [..]
			(stay|stick|remain|keep) [that way|put|with (it|them|that|what)] [..]
			(going|leads|lead) nowhere
			(isn't|not|{nt}|never) going anywhere
			(our|my) [own] (intern|student|nephew|developer*|son|it guy|engineer*|devs|team|people|guys) [..] (built|build|made|make|wrote|does|did|do|handles|can do|developed|coded) [..]
			(will not|won't|not|was not|has not been) [be|been] (taken|pursued|progressed|accepted|considered|selected|approved|shortlisted|successful) [..]
			(meh|yawn|hard no|nah) [..]
			(frozen|cancelled|stopped|scrapped|killed) [..] (for good|indefinitely|permanently|altogether)
			(unable|not able|in no position|not in a position|not possible for us|can't|cannot|won't be able|not going to be able|impossible for us|decided not) [for us|to] [to] [..] (pursue|proceed|accept|take up|take on|commit|engage|participate|join|consider|offer|accommodate|progress|entertain|collaborate|support this|avail|partner|sponsor|invest)
			(see|have|foresee|anticipate|there's|there is|i've|we've|has|got) (no|little|zero|absolutely no|really no|not much|no real|simply no|no current) [..] (need|requirement*|use|demand|place|room|appetite|scope|call|plans|intention|desire|interest|reason|point|value|benefit|budget|money|funds|application) [..]
			(of|is of|has|have|holds|with) (no|little|zero|limited) (interest|use|relevance|value|benefit|appeal)
			(doesn't|does not|don't|do not|didn't|won't) [..] (interest|excite|grab|convince|persuade|help|benefit|concern|move) (us|me|our)
			(leaves|left) {me} cold
			(could not|couldn't) care less
			(does|did|do|doing) (nothing|little|very little) for (me|us|our)
			(preferred|approved|existing|incumbent|nominated|contracted|appointed|regular|usual|long-standing|trusted|own) (supplier*|vendor*|partner*|agenc*|provider*|contractor*) [..]
			(not|aren't|{nt}|no longer) [currently|presently] (taking on|onboarding|adding|looking at|considering|accepting|reviewing|seeking|evaluating|entertaining|exploring|hiring|buying|engaging|inviting|after|searching for|shopping for|interested) [..] (new|any|more|further|other|additional|external|outside|another|a|this|that|suppliers|vendors|such|proposals|anything)
			(can't|cannot|don't|won't|not) take on [..] (new|more|further|any|other|additional)
			(turn|turning|turned|have to turn) [..] down
			(say|saying|said|is|it's|answer's|answer is|that's|be|get) [still|simply|just|going to be|gonna be|probably|sadly|unfortunately] [a] (no|no from us|no from me|no-go|no go|nope|firm no|clear no|flat no|polite no|thumbs down)
			(thumbs down|no-go|non-starter|nonstarter|deal breaker|dealbreaker|showstopper) [..]
			(give|gave|giving|go with|take) [..] (thumbs down|cold shoulder|a miss|a pass)
			not (our|my|really our) (style|way|model|market|space|industry|focus|core|area of interest|target|scene|line|strategy|direction|priority|kind of|sort of|type of|cup of tea|bag|jam|thing)
			(we|i) [really] (don't|do not|dont) [really] have [a|any] (use|need|interest|appetite|plans|intention|desire|requirement|call|application|place|room|business case)
			(price*|cost*|fee*|rate*|quote) [..] (too (high|much|steep)|prohibitive|beyond|out of reach|not (justifi*|affordable)|through the roof|higher than)
			(beyond|outside|over|above|out of|exceeds|more than) [..] (budget|means|reach|price range|league|we can afford|we could afford|we can spend|we want to spend)
			(can't|cannot|couldn't|could not|won't|don't) (stretch|spare|spend|run to|pay) [..]
			(money|cash|budget|budgets|finances|purse strings) [is|are] [..] (tight|short|limited|stretched|under pressure|not there|non-existent)
			(cutting|cut|reducing|slashing|trimming|freezing) [..] (cost*|spend*|budget*|expens*|headcount|tools|vendors|suppliers|subscriptions)
			not [..] (in|within|budgeted|allocated|in our|in the) [our|the|this year's] (budget|budgets|budgeted|plan|plans|scope)
			(i'll|we'll|i will|we will|let's|lets|let us|i'd|we'd|better|rather|happy to|prefer to) [..] (leave it|leave this|leave things|sit this one out|give this a miss|give it a miss|swerve|skip|pass on this|pass this time|say no|take a pass|stick to|stick with|stay with)
			leave it (there|at that|here)
			(went|gone|going|go|opted|opting|plumped|settled|decided|choosing|chose) (with|for|on) (another|someone|somebody|a different|a competitor|one of your|your competitor*|your rival*|a local|a cheaper|an alternative|other|the other|our existing|our current|something else|hubspot|salesforce)
			(awarded|given|handed|gave) [..] (contract|project|job|order|business|it) to (another|someone|somebody|a different|a competitor|other|one of)
			(been|was|were|is|you're|you are|you were|have been|been) [..] (unsuccessful|not been selected|ruled out|knocked back|rejected|turned down|vetoed|shot down|not shortlisted|not chosen|voted down|discarded|declined|eliminated from)
			(management|board|team|boss|cfo|ceo|directors|committee|partners|leadership|director|manager|they|owners) [..] (said no|says no|voted against|rejected|vetoed|declined|turned [..] down|not convinced|decided against|not approve|shot [..] down|won't approve|killed|not interested|not keen|said we)
			(didn't|did not|never|won't|will not|not|fails to|failed to) (get|make|pass|win) [..] (approval|sign-off|sign off|traction|buy-in|shortlist|cut|green light|support)
			(we|i) [..] (look after|take care of|manage|handle|do|cover|run|deal with|produce|write|sort|organise|organize|develop) [..] (ourselves|myself|in-house|in house|internally|by ourselves|our own)
			(all|it's|is|that's|this is|are|everything|already|work|currently) [..] (done|handled|managed|covered|taken care of|looked after|dealt with|sorted|kept|built|produced|run|made) [..] (in-house|in house|internally|ourselves|by our own|by our|by head office|by hq|by the group|by our parent|already|elsewhere|by someone|by another)
			(we|i) (have|use|run|employ|got|work with|rely on) [..] (already|in place|at the moment who|for that|for this|who does|that does|which does|for years|for ages|doing this|does the job|does that|does it)
			(already|we have|we've got|have got|we've) [..] in place
			(well|perfectly|fully|nicely|amply|more than|quite) (served|covered|catered for|looked after|supplied|equipped|stocked|staffed|happy|content|satisfied) [..]
			(happy|content|satisfied|fine|ok|okay|comfortable|good|pleased|delighted|sticking|staying) (with|as) (what|who|how|where|the (current|present|existing|way|one)|our|we are|things|it is|them|him|her|it) [..]
			(no|not any|little|zero|see no|without any) (reason|point|incentive|motivation|intention|plans|desire|wish|appetite|interest) (to|in|of|for) (change|changing|switch|switching|move|moving|replace|replacing|swap|buy|buying|invest|add|adding|talk|outsourc*|pursu*|meet*|discuss*|proceed*|continu*|it|this|that)
			(not|{nt}|never|no plans|no intention) [..] (switch*|chang*|replac*|swapp*|moving|migrat*) [..] (any time soon|anytime soon|provider*|supplier*|vendor*|tool*|system*|platform*|now|partner*|agenc*|software|what works)
			(too (much|many) [..] already|enough (tools|software|vendors|suppliers|on our plate|subscriptions|systems|apps|agencies))
			(we|i) (simply|just|really|honestly|still|currently|also|personally|actually|sadly) (don't|do not|can't|cannot|won't|wouldn't|dont) [..] (need|want|see|use|require|do|have|believe|think|work|buy|outsource|justify|afford|fit|make sense)
			(doesn't|does not|don't|do not|won't|wouldn't|isn't|not) (make sense|add up|stack up|justify|work|fit|match|suit|meet|align|tick|apply|cut it) [..]
			(don't|do not|doesn't|can't|cannot|fail to|unable to|struggling to|hard to) see [..] (us|me|it|this|how|why|what|where|that|the|any|ourselves|a)
			(rather|sooner|prefer to|prefer) [..] (keep|stay|stick|remain|do it|handle|spend) [..] (with|ourselves|in-house|as|elsewhere|what|our|on)
			(steering|steer|stay*|keep*) clear [..]
			(no thanks|no thank you|thanks but no|no ta|no cheers|thank you but no) [..]
			(not|{nt}) [..] (for us|for me|our thing|for our|for a (company|business|team|firm|shop) [like|of|our|this])
			(wrong|poor|bad|not the right) (fit|match|market|size|industry|audience|target|sector) [..]
			(has|have|had|already) [..] (fallen|fall) (through|flat)
			(project|initiative|programme|program|plan|plans|idea|evaluation) [..] (cancelled|canceled|dropped|scrapped|abandoned|shelved for good|axed|dead|closed|off the table|binned)
			(off the table|ruled [it|this|that] out|no longer on the cards|no longer (needed|required|relevant|necessary|in the market|looking|applicable|a priority|an option))
			(we're|we are|company is|business is|i'm|i am) [..] (closing down|winding down|shutting down|ceasing|ceased trading|in liquidation|in administration|insolvent|bankrupt|being wound up|retiring)
			(i|we) (must|will|shall|would|have to|'ll|need to|am going to|are going to) [..] (respectfully|politely|regretfully|kindly|sadly|unfortunately|gracefully) (decline|pass|refuse|say no)
			(respectfully|politely|regretfully|gratefully|kindly|sadly|regrettably|unfortunately) (decline|pass|refuse|say no|decided|must decline|no|not)
			(don't|do not|dont|no need to) (hold your breath|get your hopes up|expect|count on|wait for) [..]
			(leave|keep|leaving|keeping) (things|it|everything|matters|the setup) [..] (as (they|it|is|we)|the way|like that|that way|unchanged|where)
			(aimed at|meant for|built for|designed for|geared to|geared towards|intended for|suited to|suits|better for|made for) [..] (bigger|larger|someone|somebody|enterprise*|others|smaller|companies|businesses|corporat*|different|other|people|teams)
			(consensus|verdict|decision|conclusion|outcome|answer|feedback|feeling|view) [..] (is|was|is to|was to|to|not|that) [..] (no|not|leave|stay|stick|decline|pass|against|negative|keep|isn't|don't|won't)
			(believe|think|feel|find|consider) [..] (not|doesn't|does not|isn't|is not|don't|{nt}|no) [..] (meet*|match*|fit*|suit*|right|need*|suitable|worth|relevant|add*|benefit|help*|for us|value|requirement*)
			(do not|don't|doesn't|does not|{nt}) (believe|think|feel|find|consider|expect|imagine) [..] (meets|match*|fits|fit|suits|right|need|suitable|worth|relevant|adds|benefit|helps|for us|value|requirement*|us|use)
			not [..] (intrested|intersted|interrested|intereste|interestd|inerested|intrested)
			(never|not|{nt}|impossible to|hard to) [..] (get|got|have) (that|it|this|something like this|such) [..] (signed off|approved|past|through|over the line|sign-off|funded)
			(price|cost|pricing|budget|fee*) [..] (is|are|'s) [..] (killer|problem|issue|sticking point|blocker|obstacle|hurdle|deal breaker|dealbreaker|prohibitive|steep|too)
			(didn't|did not|don't|do not|never|dont) [really|actually|ever] need (to|it|one|any|this|that|you|them|more|help)
			(say|saying|said) no [..]
			(doesn't|does not|don't|didn't|won't) (do|offer|bring|give|add|provide|have) [..] (anything|nothing|much|enough|more) [..]
			(manage|managing|cope|coping|get by|getting by|do|doing|survive|fine|live) [..] (on my own|on our own|without|by myself|by ourselves|alone)
			(irrelevant|pointless|useless|unsuitable|inapplicable|surplus to requirements|not relevant|isn't relevant|no relevance) [..]
			(careful|due|some|much|long|further|internal|lengthy) (consideration|deliberation|reflection|thought|discussion|evaluation|review) [..] (not|decline|decided|pass|against|no)
		`,
		2.8: `
			(we'll|i'll|we will|i will|going to|gonna|have to|must|think we'll|think i'll) [..] (pass|decline|skip)
		`,
		2.6: `
			(would rather|prefer) not
		`,
		2.4: `
			no [..] interest
			no (thank you|thanks|thx)
			(decline|declining) (your|this|the|at|for|politely|respectfully)
			not (for (us|me)|relevant|a [good|great|right] (fit|match)|the right (fit|time and|match)|applicable|needed|necessary|required|suitable|something (we|i))
			(isn't|aren't|is not|not) [..] (a priority|on our roadmap|in our plans|in the budget|something we need|what we need|what we are looking for|what we're looking for|a fit|a good fit|relevant)
			not looking (to|for|at)
			went with (another|someone|a different)
		`,
		2.2: `
			(don't|do not|dont|doesn't|no|not|never) [really|currently|actually] (need|require|have a need|have any need|see a need|see the need|see a fit|see value|see the value|have use|have a use|want)
			(no|not any) [current|real|present|immediate] (need|demand|requirement*|use) (for|of|at|right|here|currently)
			not (in the market|taking on|considering|planning|pursuing|accepting|exploring|going to (proceed|move|pursue|take|go))
			(nah|nope)
			(good|fine|ok|okay|happy|set|comfortable|content) (for now|as we are|as is|with what|where we|the way|with our)
			(i'm|we're|i am|we are) out
			(don't|do not|can't|cannot|fail to|didn't) see (how|why|what|the|any) [..] (help*|benefit|value|need|fit|point|use|us)
			(a|one) (different|another) (vendor|provider|supplier)
			(good|fine|happy|okay|ok) (the way|as (is|things|we)|where we)
			(not much|little|no) (use|value|point|benefit) (for|to|in)
			yeah (no|right)
			(as if|you wish|dream on|in your dreams|fat chance|nice try)
			(absolutely|definitely|certainly|really|probably|likely|most likely|sadly|alas|afraid) not
			(very|most|highly) unlikely
			i [..] (pass|decline)
		`,
		2: `
			(all set|we're good|we are good|im good|i'm good|we're covered|we are covered|sorted already|taken care of|covered [on|for|here])
			(decided|chosen|chose|opted|going) [..] (against|not to|another|someone else|a different|competitor)
			(doesn't|does not|don't) (fit|suit|apply|work for us|make sense|align)
			not [..] (convinced|keen|sold)
			(competitor|competition|rival|elsewhere|someone else|other supplier|another supplier|existing supplier|incumbent) ~ (already|signed|renewed|with|gone|use|chose|prefer|stay*)
		`,
		1.8: `
			no (need|requirement*)
			(already|currently|happy with|satisfied with|pleased with|committed to|locked in with|under contract with|working with) [..] (have|use|using|work with|working with|provider|vendor|supplier|solution|partner|agency|team|setup|tool|contract|current|existing|in-house|someone|covered|sorted|another)
			(handle|do|doing|built|manage*) [..] in-house
			(won't|will not|not) [be] (be moving|moving|move|proceed*|go* ahead|going|pursu*|need*|continu*|tak*)
			no (budget|funds|money|capacity|plans|bandwidth)
			(don't|do not|doesn't) have [..] (budget|capacity|bandwidth)
			(waste|wasting) [..] time
			too expensive
			(not|{nt}) [..] (outsourc*|invest*|buy*|purchas*|chang*|switch*|hir*|spend*)
		`,
		1.6: `
			not worth
			(waste|don't waste) [..] time
		`,
		1.4: `
			thank you for reaching out but
		`,
		1: `
			appreciate [..] (but|however)
		`,
		0.9: `
			but (we|we're|we've|our|i|i'm|it's|this|that's|not|no|the) [..]
			(we|i|our|my|us) [..] (not|{nt}|no|never|lack|lacks|without|haven't|hasn't|don't|can't) [..]
			(this|it|that|one|which) (isn't|won't|doesn't|is not|will not|does not|can't|cannot) [..]
		`,
		0.7: `
			good luck
			unfortunately
			(sadly|regrettably|alas|afraid|sorry to)
			(thanks|thank you|appreciate it|appreciate you|appreciated) but
			(appreciate|flattered|grateful) [..] (but|however)
			in house
			bonne chance
		`,
		1.5: `
			(we|i) (don't|do not|never|dont) [actually|even] (do|use|send|run|make|sell|hire|employ|advertise|ship|buy|work with|rely on|believe in|outsource) [..]
			(thanks|thank you|appreciate*|cheers) [..] but [..]
			(all the best|best of luck|good luck|every success|wish you) [..] (with|for|in|elsewhere|finding|well|future)
		`,
	}),
	...phrases('later', {
		3: `
			(not|{nt}|no) [..] (right now|just now|for now|at present|at the moment|at this (time|moment|stage|point)|currently|now|yet|(this|until|till|before|prior to) ({span}|{month}|{season}|we|the|then|next|budget|#))
			(ping|poke|nudge|remind|email|e-mail|call|ring|contact|try|write|message|chase|hit|ask|catch|drop) {me} [..] ({time}|again|later|back|then)
			(reach out|check (back|in)|circle back|follow up|get back|get in touch|touch base|come back|revisit|reconnect|loop back|talk|speak|chat|try again|return to this|pick this up|pick it up|look at (this|it)|review this|resume|reengage|catch up|discuss|reconsider|reassess|reevaluate|raise this) [..] [with me|to me|with us|to us] [..] ({time}|later|then|once|when we|when things|again in|another time|at a later)
			(maybe|perhaps|possibly|probably|hopefully|potentially|could be|ask) [..] ({time}|later|another time|some other time|some day|someday|one day)
			(until|till|not before) [..] ({month}|{season}|{time}|next|then|fiscal|year end|end of|the end|budget*|renewal|we|our|go-live|launch)
			(before|after) [the|our] ({month}|{season}|fiscal|year end|end of|renewal|go-live|launch)
			(contract|agreement|budget|licence|license|deal|renewal|subscription|commitment) [..] (runs|ends|expires|until|till|through|is up|renew*|is locked|is frozen|frozen|allocated|spent|comes up|due) [..]
			(mid|middle of|in the middle of|busy with|tied up|knee deep|up to our|up to my|flat out|in the midst of|heads down|focused on) [a|an|the|our] [..] (migration|move|merger|launch|rollout|restructur*|reorg*|audit|transition|year-end|year end|project|implementation|peak|season|with|neck|eyes|until|release|hiring|other|eyeballs)
			(wrong|bad|terrible|awful|poor|worst|not a good|not a great|not the best|not great|not the right|not ideal) (time|timing|moment)
			timing [just] (isn't|is not|is off|is bad|wasn't|doesn't work|could be better)
			(too|super|very|crazy|really|so|bit) (busy|swamped|slammed|much on|hectic|stretched)
			(put|putting|push|pushing|park|parking|shelve|shelved|shelving|table|tabling|hold|holding|pause|paused|kick|kicking|freeze|frozen) [..] (on hold|on ice|on the shelf|off|out|back|until|for now|this|it|that|down the road|on the back burner)
			(keep|keeping|hold|file|save|bookmark*) [you|your|this|it|them] [..] (in mind|on file|for (future|later|when|next)|handy)
			(when|once|if) [..] (budget|things|situation|funding|the dust|we|our) [..] (change*|settle*|opens|allow*|improve*|free*|open up|calm*|ready|grow*)
			(no|n't have|without) [..] (bandwidth|time|capacity) [..] (right now|now|at the moment|this|currently|until|before|for this)
			{time} ~ (again|back|try then|then|contact|reach out|talk|ping|look at|revisit|get in touch|email me|call me|earliest|not before|once we)
			(once|after|when|as soon as) (we|i|the|our|i'm|we're|things|that) [..] (moved|done|finished|settled|over|complete|closed|signed off|back|landed|live|launched|hired|raised|know more)
			(once|twice) a year
			(try|ask|come) [..] (then|again)
			(feel free|welcome|happy for you) to [..] (try|reach|ask|contact|come back|get back|check) [..] (then|again|later|{time})
			(come|get|circle) back [to me|to us] [..] (when|once|after|in|at) [..]
			(remind|nudge|ping|chase|prod|catch) {me} [..] (in|next|when|after|once|{time})
			(when|once) the [new] (fiscal year|financial year|budget|year|quarter|season) [..]
			(fiscal|financial) year [..]
			(swamped|snowed under|flat out|buried|underwater|slammed|busy) [..] (until|till|right now|at the moment|with)
			(too early|too soon|premature|early days|a bit early|little early|bit soon|not ready) [for us|for me|to|yet|for that|for this|just] [..]
			(when|once|if|until) (we|we're|we are|our|the company) [..] (bigger|larger|past|ready|grown|older|further along|# people|scaled|reach|hit|settled|hire*|raise*|funded|profitable|have more|get there|cross)
			(once|when|after|until) [..] (out of the way|over|done|finished|behind us|complete|completed|calmed down|settled down|quieter|through|wrapped up|off my plate|blown over|dies down|sorted)
			(wait|waiting|hold off|hold fire|sit tight|hang on|hold on|on hold) [..] (until|till|for|after|before|now)
			(have to|needs to|must|will|should|can|could|better|has to) wait [..]
			(back burner|backburner|on ice|in the parking lot|parked for|parking this|park this|park it|put a pin|pin in it)
			(give) (it|us|me|this) [..] (month*|quarter*|year*|while)
			(diarise|diarize|set a reminder|make a note|pencil|put it in the calendar) [..] ({time}|later|then|to)
			(not|{nt}) [..] (this side of|before|until|till|this) ({month}|{season}|{span}|christmas|easter|the year|year end)
			(next|new|coming|following) (budget*|fiscal|financial|planning|academic|school|calendar|FY) (cycle|round|year|period|season|quarter|term) [..]
			(budget|budgets|plans|roadmap|planning|spend*) [..] (this year|for the year|until|this quarter|next year|already (set|allocated|spent|committed|fixed)|(is|are) (set|fixed|gone|closed|locked|spent))
			(runs out|run out|expires|ends|up for renewal|renews|renewal (is|comes)|locked in|tied in|tied down|under contract|bound) [..] (until|till|in|on|at|through|before) [..] ({month}|{season}|20#|next|end|the)
			(in|within) [..] (few|couple|six|three|two|four|twelve|#|some) [of] {span} [..] (time|again|maybe|perhaps|once|from now|then)
			(another|better|different|later|more suitable|convenient) (time|moment|date|point|day|year|occasion) [..]
			(at|on) (a later|a future|another) (point|stage|date|time|day) [..]
			(in due course|in good time|down the line|further down|sometime next|some time next|when the time (comes|is right)|when time allows|when the time is)
			(drowning|overloaded|up to (my|our) (ears|neck|eyeballs|eyes)|flat out|run off (my|our) feet|chock-a-block|rushed off|no headroom|stretched thin|stretched|crazy busy|manic|hectic|insane|chaos|chaotic) [..]
			(on|during|going on|back from|after|until|about to go on|return from) [..] (parental|maternity|paternity|annual|sick|medical) leave [..]
			(waiting|wait|depends|depending|pending|subject to|conditional) [on|for|upon] [..] (funding|budget*|approval|board|sign-off|investment|grant|investor*|round|results|outcome|go-ahead)
			if (that|it|this|we|the) [..] (comes through|works out|goes ahead|goes through|happens|is approved|gets approved|get the) [..]
			(in|after) (a fortnight|fortnight|a month or|a week or|couple|a bit|a while|the holidays|half a year)
			(mad|super|crazy|awfully|terribly|ridiculously|insanely|extremely|incredibly|horribly|properly) (busy|hectic|full on) [..]
			(ask|try|ping|call|email|remind|contact|chase|hit) {me} (then|again|in|next|after|later|once|when|closer|nearer|around|towards) [..]
			(first|second|latter|other) half [of] [..] (year|{span}|20#)
		`,
		2.6: `
			(right now|currently|at the moment|now) is not [..] time
			not (a|the) (good|right|great|best) (time|moment)
			(reach out|contact me|contact us|check (back|in)|circle back|follow up|get back [to me|to us]|touch base|try [me|us] [again]|ping me|come back|write [me|us|again]|revisit|reconnect|remind me|talk|speak|email me|call me) [..] (later|next (year|quarter|month|week|spring|summer|fall|autumn|winter)|in (a few|a couple|q#|january|february|march|april|may|june|july|august|september|october|november|december|two|three|six|the (new|spring|summer|fall|autumn|winter|future)|# (weeks|months|days)|the new year)|after|early next|q#)
		`,
		2.4: `
			(bad|wrong|poor) (time|timing)
			timing (isn't|is not|is off|is bad)
		`,
		2: `
			(another time|some other time|down the (road|line))
			(keep|kept) (you|your|this|it) [..] (in mind|on file|for (future|later))
			(not|{nt}) [..] (a priority|on the cards|in the cards|top of mind|on the radar|on our radar|on the roadmap|in the plans)
			(hiring freeze|spending freeze|budget freeze|code freeze|freeze)
			(down the road|down the line|at a later date|some time later|further along|another time)
		`,
		1.8: `
			not for now
			not [..] (right now|at the moment|at this (time|moment|stage|point)|currently|now|this (quarter|year|month)|today|yet)
		`,
		1.6: `
			(too busy|swamped|slammed|snowed under|overwhelmed)
			budget (is frozen|freeze|is locked|cycle|planning)
			(postpone*|on hold|revisit|put a pin)
		`,
		0.7: `
			{time}
		`,
	}),
	...phrases('wrong_person', {
		3: `
			wrong (person|guy|contact|department|address|email|company|man|woman|team|individual|recipient|mark|inbox|one)
			not the (right|correct|best|appropriate) (person|contact|one|department|guy|point|address|recipient|individual|team|fit to)
			(wrong|incorrect|mistaken) (person|guy|lady|contact|dept|department|address|email|company|man|woman|team|individual|recipient|inbox|one|number|place|john|alan|firm|business|organi*ation|party|tree)
			(got|have|reached|emailed|contacted|found) [..] the wrong [..]
			(not|{nt}) [..] (the|your) (right|correct|best|appropriate|proper) (person|contact|one|department|guy|point|address|recipient|individual|team|place)
			(not|{nt}|no longer|never|nothing) [..] (responsible for|in charge of|involved in|involved with|part of|my (area|department|job|role|remit|team|decision|domain|purview|field|call|responsibilit*|side|world|line)|within my (remit|role|scope))
			(nothing|not much|little|anything) [..] to do with [..]
			(don't|do not|dont|doesn't|never) [..] {handle} [..] (this|that|it|these|those|purchas*|procure*|buying|vendor*|it|marketing|software|supplier*|decision*|such|our|hiring|sales|budget*|tech|anything)
			(don't|do not|have no|not) [..] (involved|say|influence|authority|power|control|input) [in|over|on|of] [..]
			(mixed|mixing|confused|confusing|mistaken|mistaking) {me} [up] [..] (with|for)
			(must|may|might|think|seem to|probably) [have|be] (confus*|mistak*|mix*|wrong*|the wrong)
			(someone|somebody) else [with|by|of] [..] (name|same)
			(don't|do not|never|not) [..] (work|worked|employed) (for|at|with|in) [..]
			(there is|there's|theres) (no|nobody|no one) [..] (name|called|here)
			(no|nobody|no one|no-one|not anyone) [..] (of|by|with|called|named) [that|this] name
			(i'm|i am|im|am) (just|only) (a|an|the) [..] (student|intern|dentist|teacher|receptionist|volunteer|private|plumber|nurse|retiree|temp|contractor|driver|kid|guy|customer)
			(this is|that's|it's|its) a (private|personal|home|family|residential|shared) (email|address|account|mailbox|inbox|person)
			(above|below|beyond) my (pay grade|paygrade|remit)
			(there's|there is|theres|there are|have|has|is) (nobody|no one|never been|no such person|no person|no (mr|mrs|ms|miss|#)) [..] (here|at this address|at this number|in this|in our|at our|by that name|called|named|on our)
			i [only|just] [..] (do|handle|work in|am in|look after) (payroll|accounting|reception|support|production|hr|design|cleaning|maintenance|logistics|security|catering|the phones)
			(only|just) (do|handle|work in|work on) [..]
			(this is|it's|you've reached|that's|we are|we're) [just] a (flower|florist|private|family|different|school|dental|pizza|hair|pet|church|shop|restaurant|hotel|residence|home) [..]
			(not|isn't|ain't) (john|alan|mark|jane|maria|peter|paul|mr|mrs|him|her|the person|who you)
			(meant|intended|supposed) [to be] for [..] (someone|somebody|another|a different|different|other) [..]
			(different|another|other) (lee|john|person|mark|company|smith|david|department|organi*ation) [..]
			(looking|searching|meant) for (the other|another|a different|someone|somebody) [..]
			(i'm|i am) (a|an|just a) [..] (vet|plumber|baker|retiree|builder|gardener|priest|therapist|pilot|novelist|singer|doctor|cook|barber|mechanic)
			(not|{nt}|never) [..] (made|taken|handled|decided|dealt with|managed|signed off|owned|run) (by {me}|here|in this office|at my level|locally|by this office|by our office)
			(not|{nt}|never) (up to me|down to me|my decision|my decision to make|within my gift|mine to make|for me to decide)
			(don't|do not|dont|never|no longer|not) (make|take|making|taking|get to make|sign off on|sign off|approve|hold) [..] (decision*|call|calls|purchas*|budget*|purse)
			(out of|not in) my hands
			(want|need|after|looking for|trying to reach|seeking) (someone|somebody|a different|another|the other) (else|person|department|company|guy)
			not (who|the person|the one) (you|that you) [..] (think|want|need|looking|after|seek*|were)
			(have no|haven't any|got no|without) (say|influence|authority|power|control|input|involvement|dealings|connection|role|part) [..]
			(never|not|{nt}) [..] (heard of|heard about|worked for|worked at|been employed|associated with|affiliated with|connected to|connected with|related to) [..] (company|firm|them|him|her|that|this|any|you|person)
			(outside|beyond|not within|not in|out of) [of] my (area|remit|scope|role|lane|wheelhouse|department|control|responsibilit*|brief|expertise)
			(wrong|incorrect) (end|side|part|branch|office|country|mailbox|recipient|entity)
			(intended|meant|addressed|destined) (for|to) (someone|somebody|a different|another|my predecessor|the previous|our) [..]
			(mistyped|misdirected|misaddressed|misspelled|wrongly addressed|sent to the wrong|(sent|emailed|addressed|reached|got|mailed) [..] (in error|by mistake)) [..]
			(i|we) [only|just] (sit|work|am|are) (in|on) [the] (reception|front desk|payroll|warehouse|production|customer service|support|legal|accounts|facilities) [..]
			(no idea|not sure|don't know|unsure) [..] (why|who) (i|me|you) [..] (got|get|received|receive|reached|emailed|writing|written|sent|this came|mailed) [..]
		`,
		2.8: `
			not my (area|department|job|role|responsibilit*|field|remit|team|decision|domain|purview)
			meant to (email|contact|reach|write) [..] else
		`,
		2.6: `
			(isn't|is not|not really|not) (my|in my|within my) (area|department|job|role|responsibilit*|field|remit|team|decision|domain|purview)
			nobody [here] (by|with|named|called)
			(no one|noone) [..] (by that name|named|called)
			(meant|supposed|intended) [to] [..] (for )?(someone|somebody|another|a different) (else|person|company)
			(nothing|not much|little) to do with
		`,
		2.4: `
			(don't|do not|no longer) (handle|deal with|manage|work (on|in|with)|look after|oversee|run|own) (this|that|these|it|those|our|marketing|purchas*|sales|procure*)
			(mistaken|confused) (me|identity|us)
			(you have|you've|you got|you've got|think you have) [..] (wrong|mistaken)
			(outside|beyond) my (area|remit|scope|role)
		`,
		2.2: `
			(don't|do not|doesn't) (handle|manage|make|oversee) [..] (decision*|purchas*|vendor*|procurement|budget*|this|that)
			not (responsible|in charge|involved)
			someone else (handles|deals|manages|is responsible|takes care)
			(i'm|i am|im) (a|an) [..] (dentist|student|teacher|nurse|lawyer|farmer|artist|pensioner|photographer|musician|pastor|chef)
		`,
		2: `
			(i'm|i am|am|we're|we are|im) not (the|in charge|responsible|involved|working|handling|who|mark|john|the one)
			not [..] my (company|business)
		`,
		1.6: `
			(don't|do not) (own|run|work for|have) [..] (company|business|website|store|shop)
			(not|isn't) (me|my thing|who you think)
		`,
	}),
	...phrases('left_company', {
		3: `
			(no longer|not|{nt}) [..] (with|at|employed|working|works|work|part) [at|with|for|of] [..] (us|here|company|organi*ation|firm|business|team|them|anymore|since|any more|there)
			(is|are|am|'m|'s|was|has been) no longer [..] (with|at|here|employed|part|working|in (this|the|that))
			(no longer|doesn't|does not|don't) (works|work) [..] (here|there|for|at|with|in)
			(has|have|had|'ve|'s|just|recently|already|since) (left|departed|quit|resigned|retired|moved on|passed away|been let go|been laid off|gone)
			(left|leaving|quit|departed) (the|our|my|this) [..] (company|organi*ation|firm|business|team|role|job|school|agency)
			(he|she|they|i|who|sandra|john|mark) (left|retired|resigned|quit|moved on|passed away)
			(i'm|i am|im|am|been|now|has|have) [..] retired
			(my|his|her|their) (former|previous|old|last) (employer|company|role|job|position)
			(let go|laid off|made redundant)
			(used to|formerly) work*
			(not|{nt}|no longer) with [..] (any more|anymore|now|since)
			(i|he|she) (don't|doesn't|no longer) work* (there|here|for them|at) [..]
			(parted ways|new job|changed employer*|different company now|joined another|moved to another) [..]
			(left|leaving) us [..]
			(he|she|they|pat|who) [..] left [us] [..] (in|last|ago|this|months|years|summer|and)
			(nobody|no one|someone else) [..] replaced (him|her|them)
			(isn't|is not|not|ain't|aren't) [..] (with us|here|at the company|with the company|employed here|at this company|in this role|in post) (anymore|any more|any longer|since|now)
			(left|leaving|quit|retired|resigned|departed|moved on|gone|stepped down|went) [..] (months ago|years ago|last (year|month|week|summer|spring|autumn|fall|winter)|in {month}|in 20#|end of|a while ago|some time ago|weeks ago|earlier this)
			(has|have|had|have since|has since|have now|has now|have recently) (left|departed|resigned|retired|moved on|moved to|stepped down|gone on to|joined another|changed jobs|switched jobs) [..]
			(was|were|been|got) (let go|laid off|made redundant|dismissed|fired|sacked|restructured out) [..]
			(last day|final day|last working day) (was|is|at|with) [..]
			(i|he|she|they) [..] (no longer|not) [..] (work*|employed|represent*|involved with|associated with|part of|with) [..] (company|for|at|there|here|firm|them|with|team|organi*ation|business)
			(not|no longer|isn't|ain't|aren't|am not|{nt}) with [..] (any longer|anymore|any more|these days|now|since)
			(not|{nt}|no longer) [..] (been|worked|working|employed) [there|here|for them|with them] since [..]
		`,
		2.8: `
			(no longer|not) (work|working|employed|with|at|part of) [..] (company|here|there|organi*ation|firm|business|us|team)
			no longer (works|work|employed|with (us|the)|at|here|part)
			(has|have|had|'ve|recently) (left|moved on from|departed|quit|resigned from) [..] (company|organi*ation|firm|business|us|role|position|team)
		`,
		2.6: `
			(passed away|deceased)
		`,
		2.4: `
			(i|he|she|has|have|recently) (left|departed|quit|resigned|retired|moved on) [from] [..] (last|in|this|year|month|ago|company|job|acme|already|back)
		`,
		2.2: `
			(retired|i have retired)
			changed (jobs|companies|roles|positions)
		`,
		1.6: `
			(has|have) left
			i left [..]
		`,
		1.4: `
			(moved|moving) on (from|to)
		`,
	}),
];
