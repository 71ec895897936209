import type { LanguageRules } from '../cue-language';

/** Inflections and synonyms, written once and named in the phrases. */
export const englishFamilies: LanguageRules['families'] = {
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
		number|record|records|inbox|domain|profile|entry
	`,
	list: `
		list|lists|mailing list|mailing lists|mailinglist|e-mail list|email list|
		distribution list|database|databases|db|crm|records|system|systems|mailings|mailing|
		newsletter|newsletters|contacts|campaign|campaigns|sequence|sequences|distribution|
		outreach|files|books|spreadsheet|address book|mailer|drip|cadence
	`,
	remove: `
		remove|delete|erase|drop|strike|scrub|purge|wipe|exclude|eliminate|take|get|cross|
		clear|pull|unlist
	`,
	mailing: `
		emailing|e-mailing|mailing|contacting|sending|writing|spamming|messaging|bothering|
		harassing|pestering|soliciting|texting|pinging|chasing|following up|reaching out|
		calling|hitting
	`,
	mailverb: `
		email|e-mail|mail|contact|write|message|spam|bother|solicit|pester|harass|approach|
		ping|text
	`,
	letter: `
		email|emails|e-mail|e-mails|mail|mails|message|messages|spam|contact|communication*|
		correspondence|newsletter*|solicitation*|follow-up*|follow ups|followups|outreach|
		marketing|marketing emails|offers|ads|crap|junk|stuff
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
