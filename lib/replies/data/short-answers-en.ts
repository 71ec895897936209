import type { LanguageRules } from '../cue-language';

/** Whole answers of at most four words, and sentences of that length inside longer ones. */
export const englishShortAnswers: LanguageRules['shortAnswers'] = {
	interested: `
		yes, yes please, sure, sounds good, interested, yep, yeah, yes interested,
		i'm interested, im interested, tell me more, go ahead, absolutely, definitely,
		count me in, sure go ahead, yes sounds good, yes please do, yes go ahead, yep go ahead,
		yup, ya, yea, yes yes, yess, yesss, yes thanks, yes sure, yes of course, yes we are,
		yes i am, yes very much, yes very interested, very interested, definitely interested,
		we're interested, we are interested, i am interested, am interested, interested yes,
		interesting, sounds interesting, looks interesting, very interesting, sounds great,
		sounds cool, looks good, looks great, love it, love to, i'd love to, would love to,
		more info, more info please, more information, more details, send more, send info,
		send it, send it over, send details, send me more, send me details, send me info,
		tell me, show me, go on, go for it, please do, please send, do it, let's do it,
		lets do it, let's go, lets go, let's do this, why not, of course, certainly,
		by all means, deal, agreed, im in, i'm in, we're in, count us in, sign me up, sign us up,
		sold, works, works for me, im keen, keen, curious, intrigued, perfect, great, great idea,
		good idea, proceed, please proceed, approved, accepted, happy to, with pleasure, gladly,
		sure thing, sure why not, sure send it, ok send it, ok send, ok go ahead, ok let's do it,
		ok tell me more, ok interested, demo please, yes demo, yes more info
	`,
	neutral: `
		ok, okay, thanks, thank you, received, received thanks, noted, got it, got it thanks,
		noted thanks, k, kk, ok thanks, okay thanks, ok thank you, ok noted, ok cool, cool, nice,
		wow, lol, haha, hahaha, hmm, hm, test, ty, thx, tks, thank u, thanks a lot,
		thanks so much, many thanks, much appreciated, cheers, acknowledged, ack, roger,
		roger that, copy, copy that, understood, seen, read, will do, will read, will check,
		let me check, let me think, i'll check, i'll see, we'll see, fyi, see below,
		see attached, hello, hi, hey, good morning, good luck, congratulations, congrats,
		no problem, no worries, you're welcome, welcome, maybe, perhaps, possibly, not sure,
		unsure, idk, i don't know, whatever, fine, all good, good, yw, np, oh, ah, ahh, sorry,
		my bad, happy new year, same, really
	`,
	meeting: `
		let's talk, call me, lets talk, call me tomorrow, call me monday, call me please,
		please call, please call me, ring me, phone me, let's meet, lets meet, let's chat,
		lets chat, let's speak, let's connect, when, when can we talk, when can we meet,
		when are you free, when works, tomorrow works, tomorrow, monday, tuesday, wednesday,
		thursday, friday, monday works, tuesday works, wednesday works, thursday works,
		friday works, book it, schedule a call, schedule it, book a call, calendar link,
		let's zoom, give me a call, happy to chat, happy to talk, free tomorrow, next week works,
		works for us
	`,
	not_interested: `
		no, no thanks, no thank you, nope, not interested, not for us, pass, hard pass,
		not at this time, we'll pass, i'll pass, no interest, not relevant, thanks but no,
		thanks but no thanks, not thanks, no need, nah, nah thanks, nah mate, nope thanks,
		nope not interested, no way, no chance, never, not for me, not a fit, not needed,
		not required, not necessary, not applicable, n/a, no ty, no thx, thx but no,
		thank you but no, no but thanks, im good, i'm good, we're good, were good, we are good,
		all good thanks, all set, we're all set, all set thanks, we're set, we're covered,
		covered, sorted, already sorted, too expensive, too pricey, no budget, don't need it,
		dont need it, don't need this, we don't need this, no need thanks, not my thing,
		not really, not really interested, not interested sorry, nothing for us, nothing for me,
		hell no, absolutely not, definitely not, no can do, hard no, big no, it's a no,
		a no from me, it's a pass, pass thanks, pass for now, i pass, we pass, sorry no,
		no sorry, no not interested, uninterested, no longer interested, decline, declined,
		we decline, not buying, not buying it, waste of time, as if, dream on, nice try,
		no interest here, negative, thanks no, nein, no obrigado, already have one,
		have one already, already have someone, got one already, got it covered, we have one,
		we use a competitor
	`,
	later: `
		not now, not right now, maybe later, not today, not yet, later, later maybe,
		maybe next year, next year, next quarter, next month, perhaps later, not this year,
		not this quarter, not this month, not at the moment, not just now, no time, no time now,
		too busy, too busy now, bad timing, wrong time, busy, busy now, in the new year,
		after christmas, after summer, q1, q2, q3, q4, maybe q1, maybe q2, maybe q3, maybe q4,
		ask again later, try again later, try later, try next year, some other time,
		another time, remind me later, not until next year, on hold, at the moment no,
		currently no, currently not
	`,
	unsubscribe: `
		stop, unsubscribe, remove, remove me, opt out, unsubscribe me, please unsubscribe,
		please remove, please remove me, stop emailing me, please stop, take me off, delete me,
		optout, leave me alone, please unsubscribe me, remove please, spam, fuck off, go away,
		unsub, unsubscribed, stop it, stop please, stop now, stop this, stop spamming,
		stop emailing, stop mailing me, stop contacting me, stop sending, stop writing me,
		stop spam, stop the spam, remove us, remove now, remove me now, remove me asap,
		remove from list, remove from mailing list, removal, removal request, delete,
		delete my data, delete my email, delete my details, delete this, off the list,
		off please, take us off, get lost, piss off, sod off, bugger off, do not contact,
		do not contact me, do not email, do not email me, don't contact me, don't email me,
		dont email me, dont contact me, no more, no more emails, no more mail, no more spam,
		no spam, no emails, no more please, spammer, this is spam, reported, reported as spam,
		reporting this, blocked, opting out, opt me out, opt out please, i opt out,
		optout please, unsuscribe, unsubcribe, unsubscibe, unsubscrib, unsubscirbe, remvoe me,
		remove me thanks, quit it, cease, desist, enough, enough already, leave us alone,
		lose my number, lose my email, gdpr removal, cancel, cancel subscription, end, quit,
		stopp, please stop emailing, stop all, nomore, f off, fuck you, stfu, stop ffs,
		remove pls, block, off the list please, off this list, get me off, get me off this list,
		no consent, i object
	`,
	wrong_person: `
		wrong person, wrong email, wrong address, not me, wrong guy, not my department,
		not my area, not my job, not me sorry, wrong person sorry, wrong guy sorry,
		wrong department, wrong company, wrong contact, wrong recipient, wrong inbox, wrong one,
		wrong number, not him, not her, not the right person, you have wrong person,
		mistaken identity, sent in error
	`,
	question: `
		pricing, price, how much, who is this, who are you, what is this, who is it, who r u,
		who dis, who's this, whos this, who you, what's this, whats this, what is it, what for,
		why, why me, how, how come, what, huh, cost, costs, price please, prices, pricing please,
		pricing pls, price pls, rates, fees, how does it work, how much is it,
		how much does it cost, what does it cost, what's the price, whats the price,
		what's the cost, what's the catch, where are you based, do i know you,
		do we know each other, is this spam, is this real, is this a scam, is this legit,
		are you a bot, are you real, what do you want, what do you do, what do you sell,
		what company, which company, who sent you, free, is it free
	`,
	left_company: `
		retired, i retired, i'm retired, im retired, he left, she left, they left, has left,
		left the company, no longer here, no longer employed, no longer with us,
		doesn't work here, he's gone, she's gone, gone, deceased, he retired, she retired,
		i quit, i left
	`,
	referral: `
		ask my boss, ask my manager, ask bob, ask procurement, ask it, ask hr, ask marketing,
		talk to my boss, talk to my manager, forwarded, forwarding, passed on, passed it on,
		passed this on, passed along, shared internally, in cc, cc'd, see cc,
		talk to procurement, contact procurement, contact my boss
	`,
	changed_address: `
		new address, new email, new email address, address changed, my address changed,
		email changed, my email changed
	`,
};
