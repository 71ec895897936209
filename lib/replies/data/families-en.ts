import type { LanguageRules } from '../cue-language';

/** Inflections and synonyms, written once and named in the phrases. */
export const englishFamilies: LanguageRules['families'] = {
	nt: `
		don't|doesn't|didn't|isn't|aren't|wasn't|weren't|won't|wouldn't|can't|couldn't|shouldn't|
		haven't|hasn't|hadn't|needn't|mustn't|ain't|dont|doesnt|didnt|isnt|arent|wasnt|wont|cant|
		wouldnt|havent
	`,
	month: `
		january|february|march|april|may|june|july|august|september|october|november|december|
		jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec
	`,
	weekday: `
		monday|tuesday|wednesday|thursday|friday|mon|tue|tues|wed|weds|thu|thur|thurs|fri|
		tomorrow|tmrw|tmr|today|next week|this week|this afternoon
	`,
	season: `
		spring|summer|autumn|fall|winter|easter|christmas|the holidays|the new year|new year|
		q1|q2|q3|q4|h1|h2
	`,
	span: 'day*|week*|month*|quarter*|year*|wk|wks|mo|mos|yr|yrs',
	time: `
		(next|the next|following) (year|quarter|month|spring|summer|fall|autumn|winter|season|fiscal|q1|q2|q3|q4|time)|
		(in|by|around|after|until|till|from|early|late|mid|this|come|the) [next|early|late] ({month}|{season})|
		(in|after) (a|an|another|one|two|three|four|five|six|nine|#|a few|a couple [of]|several|some|couple [of]|few) [more] {span}|
		later [this|in|on]|early next|late next|down the (road|line|track)|in the future|
		{season}|20#
	`,
	me: 'me|us|myself',
	mine: 'my|our|mine',
	data: `
		name|names|e-mail|email|emails|mail|address|addresses|e-mail address|email address|
		mail address|data|info|information|details|contact|contacts|contact details|
		contact information|contact info|personal data|personal information|personal details|
		number|phone number|record|records|inbox|domain|profile|entry|company|organi*ation|firm|account|particulars|email id|mailbox|lead
	`,
	list: `
		list|lists|mailing list|mailing lists|mailinglist|e-mail list|email list|
		distribution list|database|databases|db|crm|records|system|systems|mailings|mailing|
		newsletter|newsletters|contacts|campaign|campaigns|sequence|sequences|distribution|
		outreach|files|file|books|spreadsheet|funnel|workflow|automation|tool|software|servers|platform|roster|register|rota|mail merge|lead list|leads|hubspot|salesforce|marketing|promotions|address book|mailer|drip|cadence
	`,
	remove: `
		remove|delete|erase|drop|strike|scrub|purge|wipe|exclude|eliminate|take|get|cross|
		clear|pull|unlist|cut|expunge|withdraw|kick|scratch|knock|yank|leave|keep|destroy
	`,
	mailing: `
		emailing|e-mailing|mailing|contacting|sending|writing|spamming|messaging|bothering|
		harassing|pestering|soliciting|texting|pinging|chasing|following up|reaching out|
		calling|hitting|pitching|hounding|badgering|bombarding|nagging|hassling|annoying|
		disturbing|approaching|cold calling|cold emailing|communicating|corresponding
	`,
	mailed: `
		emailed|e-mailed|mailed|contacted|written to|messaged|bothered|approached|spammed|
		pestered|harassed|solicited|texted|pinged|chased|called|disturbed|targeted|pitched|
		marketed to|followed up with|reached out to
	`,
	mailverb: `
		email|e-mail|mail|contact|write|message|spam|bother|solicit|pester|harass|approach|
		ping|text
	`,
	letter: `
		email|emails|e-mail|e-mails|mail|mails|message|messages|spam|contact|communication*|
		correspondence|newsletter*|solicitation*|follow-up*|follow ups|followups|outreach|
		marketing|marketing emails|offers|ads|crap|junk|stuff|texts|calls|phone calls|
		reminders|chasers|pitches|nonsense|garbage|rubbish|advertis*|adverts|promotions|promos|
		mailings|mail shots|mailshots|cold emails|sales emails|sales pitches|circulars|
		correspondance|comms|bumps|nudges|notifications|mailing|mass mails|touchpoints
	`,
	stop: `
		stop|quit|cease|halt|discontinue|end|suspend|terminate|desist from|refrain from|
		abstain from|stop with|cut out|lay off|knock off|give up|call off|cancel|abandon
	`,
	removing: `
		removing|deleting|erasing|dropping|striking|purging|wiping|excluding|taking|unsubscribing|
		scrubbing|clearing|withdrawing|blocking|suppressing|leaving|keeping|opting
	`,
	removed: `
		removed|deleted|erased|dropped|struck|purged|wiped|excluded|taken off|taken out|
		unsubscribed|opted out|scrubbed|cleared|eliminated|blacklisted|suppressed|unlisted|
		gone|off|out|destroyed|forgotten|expunged|exempted|left off|crossed off|crossed out
	`,
	stopword: `
		stop|never|not|no longer|cease|refrain|desist|quit|remove|delete|erase|unsubscribe|
		leave {me} (alone|out|be|in peace|off)|take {me} (off|out)|keep {me} (out|off)|drop {me}|
		forget|strike|spare|didn't|did not|stopped|removed|deleted|left|opt {me} out|exclude|block
	`,
	again: 'again|anymore|any more|any longer|any further|in future|in the future|ever',
	handle: `
		handle|handles|deal with|deals with|look after|looks after|manage|manages|run|runs|own|
		owns|oversee|oversees|take care of|takes care of|decide|decides|head|heads|lead|leads|
		cover|covers|in charge of|responsible for|buy|buys
	`,
	role: `
		colleague*|manager|director|head|boss|partner|team|department|dept|assistant|ceo|cto|
		cio|coo|cmo|cfo|vp|owner|lead|procurement|purchasing|buyer|office manager|founder|
		co-founder|president|secretary|supervisor|people|hr|finance|marketing|it department|it team
	`,
};
