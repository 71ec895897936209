import type { LanguageRules } from '../cue-language';
import { englishAnswers } from './cues-en-answers';
import { englishOptOuts } from './cues-en-opt-outs';
import { englishRefusals } from './cues-en-refusals';
import { englishFamilies } from './families-en';
import { englishOtherSenses } from './other-senses-en';
import { englishShortAnswers } from './short-answers-en';

export const englishRules: LanguageRules = {
	language: 'en',
	negators: `
		not, no, never, n't, don't, dont, doesn't, didn't, isn't, aren't, won't, wouldn't, can't,
		wasn't, weren't, couldn't, hasn't, hadn't, shouldn't, ain't, wont, didnt, doesnt,
		cannot, cant, nor, neither, without, hardly, barely, haven't, nothing, nobody, none,
		unable, zero, lost, longer
	`,
	contrasts: `
		but, however, although, that said, then again, having said that
	`,
	stopWords: `
		the, and, you, for, not, this, that, with, are, we, is, please, thanks, your, our, have,
		but, can, what, i, me, my, to, it, of, in, on, at, by, from, if, do, don, does, doesn, did,
		didn, isn, won, would, could, should, will, be, been, were, had, they, them, these, those,
		there, here, about, just, than, then, now, get, any, out, up, off, us, she, how, when,
		who, which, where, why, nothing, again, anymore, their, more, some, very
	`,
	questionWords: `
		what, how, who, when, where, which, why, can you, could you, do you, does it, does this,
		is it, is there, are there, are you, will you, would it, would you
	`,
	joints: 'and, so, because, since, or, then',
	laterNegators: '',
	thirdParties: `
		,
		my (colleague*|boss|manager|assistant|coworker*|co-worker*|wife|husband|father|mother|team*),
		our (colleague*|customers|clients|users|staff), (him|her|them),
		people (who|that|can|could|may|will|would|opt|unsubscribe|ask*|want*|should),
		(many|most|some|these|those|other|if|when) people, users, customers,
		recipients, subscribers, prospects, clients, (his|her|their) (name|email|address|data),
		(a|the|another|his|her|their) colleague*
	`,
	firstPerson: `
		me, us,
		my (name|email|e-mail|mail|address|data|details|information|info|inbox|contact*|number|account),
		our (name|email|e-mail|address*|data|details|information|inbox*|domain|company|contact*|staff|employees|office|organi*ation),
		and (i|me|myself), myself, this (address|email|inbox|mailbox)
	`,
	courtesies: `
		hi, hello, hey, dear, thanks, thank you, thx, ty, many thanks, thanks a lot,
		thanks anyway, please, pls, plz, kindly, sorry, regards, best, cheers, [so] much, sir,
		madam, guys, team, all, there, again, ok so, well, so
	`,
	shortAnswers: englishShortAnswers,
	otherSenses: englishOtherSenses,
	families: englishFamilies,
	cues: [...englishOptOuts, ...englishRefusals, ...englishAnswers],
};
