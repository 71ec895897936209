import type { Candidate } from './candidate';
import type { ProviderProfile } from './data/provider-profiles';
import { speaksOfUs, type Interpretation } from './interpret-reply';
import type {
	DialogueLimits,
	DialogueOpener,
	Flight,
	ProbeCommand,
	ProbeTarget,
	SmtpDialogue,
	TimedReply,
} from './ports';
import { interpretFailure, interpretTimed, type StageFacts } from './session-facts';
import type { Evidence, ProbeIdentity, ProbeStage } from './verification';

/** What one RCPT brought, for an address or for a control. */
export interface RcptOutcome extends Interpretation {
	readonly evidence: Evidence;
	/** False: the reply was no answer about this recipient; ask again. */
	readonly decided: boolean;
}

export interface Control {
	readonly domain: string;
	readonly kind: 'random' | 'postmaster';
	readonly path: string;
}

export type SessionEnd =
	| { readonly kind: 'done' | 'budget' }
	/** Connection, banner, EHLO or MAIL failed for the moment: the next host may do better. */
	| { readonly kind: 'host_failed'; readonly outcome: RcptOutcome }
	/** A 5xx before RCPT: final for this round. */
	| { readonly kind: 'refused'; readonly outcome: RcptOutcome }
	/** Cut in the middle: the undecided are asked again on a new connection. */
	| { readonly kind: 'cut'; readonly outcome: RcptOutcome; readonly lockStep: boolean };

export interface SessionRequest {
	readonly target: ProbeTarget;
	readonly identity: ProbeIdentity;
	readonly profile: ProviderProfile;
	readonly limits: DialogueLimits;
	readonly sessionId: string;
	readonly candidates: readonly Candidate[];
	readonly startTls: 'on_demand' | 'always' | 'never';
	/** After a mismatch of replies: one command at a time. */
	readonly lockStep: boolean;
	/** `connect`: banner and EHLO, then QUIT. */
	readonly depth: 'connect' | 'rcpt';
	readonly onOutcome: (candidate: Candidate, outcome: RcptOutcome) => void;
	/** Asked again after each flight of controls, until there are none. */
	readonly nextControls: () => readonly Control[];
	readonly onControl: (control: Control, outcome: RcptOutcome) => void;
}

export interface SessionReport {
	readonly end: SessionEnd;
	/** Resolves when the connection is closed. */
	readonly closed: Promise<void>;
	/** Candidates this server cannot take because it lacks SMTPUTF8. */
	readonly needsUtf8: readonly Candidate[];
}

// RFC 2920 sets no number; ten recipients fit one segment and stay below Postfix's error limit.
const FLIGHT_SIZE = 10;

interface Talk {
	readonly request: SessionRequest;
	readonly dialogue: SmtpDialogue;
	pipelining: boolean;
	smtpUtf8: boolean;
	offersTls: boolean;
	tls: boolean;
	consecutiveErrors: number;
	mailAccepted: boolean;
}

/** One connection to one exchange: banner, EHLO, MAIL, RCPT ..., controls, QUIT. Never DATA. */
export async function runProbeSession(
	opener: DialogueOpener,
	request: SessionRequest,
): Promise<SessionReport> {
	const opened = await opener.open(request.target, request.limits);
	const facts: StageFacts = { request, tls: false, pipelined: false };
	if (!('dialogue' in opened)) {
		const outcome = interpretFailure(facts, { ...opened, during: opened.stage });
		return { end: { kind: 'host_failed', outcome }, closed: Promise.resolve(), needsUtf8: [] };
	}
	const talk: Talk = {
		request, dialogue: opened.dialogue, pipelining: false, smtpUtf8: false, offersTls: false,
		tls: false, consecutiveErrors: 0, mailAccepted: false,
	}; // prettier-ignore
	const needsUtf8: Candidate[] = [];
	const end = await converse(talk, opened.banner, needsUtf8);

	// QUIT is written now, in every case; nobody waits for the 221 but the next session of the group.
	return { end, closed: opened.dialogue.quit(), needsUtf8 };
}

async function converse(
	talk: Talk,
	banner: TimedReply,
	needsUtf8: Candidate[],
): Promise<SessionEnd> {
	const refusedAtBanner = badReply(talk, 'banner', banner);
	if (refusedAtBanner) return refusedAtBanner;
	const greeted = await greet(talk);
	if (greeted) return greeted;
	if (talk.request.startTls === 'always' && talk.offersTls) {
		const failed = await upgrade(talk);
		if (failed) return failed;
	}
	if (talk.request.depth === 'connect') return connectOnly(talk, banner);

	const { candidates } = talk.request;
	const able = candidates.filter(({ address }) => talk.smtpUtf8 || !address.needsSmtpUtf8);
	needsUtf8.push(...candidates.filter((candidate) => !able.includes(candidate)));

	return (await askAll(talk, able)) ?? (await askControls(talk)) ?? { kind: 'done' };
}

function connectOnly(talk: Talk, banner: TimedReply): SessionEnd {
	const outcome = judge(talk, 'ehlo', banner);
	for (const candidate of talk.request.candidates) talk.request.onOutcome(candidate, outcome);

	return { kind: 'done' };
}

/** EHLO; a server that refuses it with 5xx gets HELO (RFC 5321 3.2; peer bug 14). */
async function greet(talk: Talk): Promise<SessionEnd | undefined> {
	const name = talk.request.identity.heloName;
	const ehlo = await single(talk, 'ehlo', { verb: 'EHLO', name });
	if ('end' in ehlo) return ehlo.end;
	const { code, lines } = ehlo.reply.reply;
	if (code < 400) {
		const offers = lines.slice(1).map((line) => line.trim().toUpperCase().split(/\s+/)[0] ?? '');
		talk.pipelining =
			offers.includes('PIPELINING') && talk.request.profile.pipelining && !talk.request.lockStep;
		talk.smtpUtf8 = offers.includes('SMTPUTF8');
		talk.offersTls = offers.includes('STARTTLS');
		return undefined;
	}
	if (code < 500) return badReply(talk, 'ehlo', ehlo.reply);
	const helo = await single(talk, 'ehlo', { verb: 'HELO', name });

	return 'end' in helo ? helo.end : badReply(talk, 'ehlo', helo.reply);
}

async function upgrade(talk: Talk): Promise<SessionEnd | undefined> {
	const { reply, failure } = await talk.dialogue.startTls(talk.request.target.host);
	if (failure) return hostFailed(talk, 'starttls', { failure });
	if (reply && reply.reply.code !== 220) return badReply(talk, 'starttls', reply);
	talk.tls = true;
	talk.mailAccepted = false;

	return await greet(talk);
}

async function askAll(
	talk: Talk,
	candidates: readonly Candidate[],
): Promise<SessionEnd | undefined> {
	let rest = candidates;
	while (rest.length > 0) {
		const size = talk.pipelining ? FLIGHT_SIZE : 1;
		const answered = await rcptFlight(talk, rest.slice(0, size));
		const end = answered.wantsTls ? await upgrade(talk) : answered.end;
		if (end) return end;
		if (!answered.wantsTls) rest = rest.slice(size);
		if (isOverBudget(talk) && rest.length > 0) return { kind: 'budget' };
	}

	return undefined;
}

function isOverBudget({ consecutiveErrors, request }: Talk): boolean {
	return consecutiveErrors >= request.profile.errorBudget;
}

interface FlightResult {
	readonly end?: SessionEnd;
	readonly wantsTls?: boolean;
}

async function rcptFlight(talk: Talk, candidates: readonly Candidate[]): Promise<FlightResult> {
	const first = await withMail(talk, candidates);
	if (first.end || first.wantsTls) return first;
	const outcomes = first.flight.replies.map((reply) => judge(talk, 'rcpt', reply));
	if (canUpgrade(talk) && outcomes.some(({ reason }) => reason === 'tls_required'))
		return { wantsTls: true };
	// Which reply belongs to which command is uncertain: all of them are asked again, one by one.
	const certain = first.flight.surplus ? [] : outcomes;
	const cut = certain.findIndex(({ evidence }) => evidence.code === 421);
	const before = cut < 0 ? certain : certain.slice(0, cut);
	for (const [index, candidate] of candidates.slice(0, before.length).entries()) {
		const outcome = before[index];
		if (outcome) record(talk, candidate, outcome);
	}

	return { end: flightEnd(talk, first.flight, certain[cut]) };
}

function record(talk: Talk, candidate: Candidate, outcome: RcptOutcome): void {
	talk.consecutiveErrors = (outcome.evidence.code ?? 0) >= 500 ? talk.consecutiveErrors + 1 : 0;
	// Our own fault for one is our fault for all: the rest waits for another session.
	if (speaksOfUs(outcome))
		talk.consecutiveErrors = Math.max(talk.consecutiveErrors, talk.request.profile.errorBudget);
	talk.request.onOutcome(candidate, outcome);
}

function flightEnd(
	talk: Talk,
	flight: Flight,
	closing: RcptOutcome | undefined,
): SessionEnd | undefined {
	if (closing) return { kind: 'cut', outcome: { ...closing, decided: false }, lockStep: false };
	if (flight.failure) {
		const outcome = interpretFailure(factsOf(talk), { failure: flight.failure, during: 'rcpt' });
		return { kind: 'cut', outcome, lockStep: flight.failure.kind === 'protocol' };
	}
	if (flight.surplus) {
		const outcome = interpretFailure(factsOf(talk), {
			failure: { kind: 'protocol', flaw: 'not_a_reply' },
			during: 'rcpt',
		});
		return { kind: 'cut', outcome, lockStep: true };
	}

	return undefined;
}

type MailAndFlight = FlightResult & { readonly flight: Flight };

const NOTHING: Flight = { replies: [], surplus: false };

/** Sends the RCPTs, with MAIL in front in the first flight of a transaction. */
async function withMail(talk: Talk, candidates: readonly Candidate[]): Promise<MailAndFlight> {
	const rcpts = candidates.map(({ address }): ProbeCommand => ({
		verb: 'RCPT',
		path: address.address,
	}));
	if (talk.mailAccepted) return { flight: await talk.dialogue.exchange(rcpts) };

	const mail: ProbeCommand = {
		verb: 'MAIL',
		path: talk.request.identity.mailFrom,
		smtpUtf8: talk.smtpUtf8 && talk.request.candidates.some(({ address }) => address.needsSmtpUtf8),
	};
	const sent = await talk.dialogue.exchange(talk.pipelining ? [mail, ...rcpts] : [mail]);
	const [reply, ...others] = sent.replies;
	if (!reply) return { flight: NOTHING, ...hostFailedFlight(talk, sent) };
	// MAIL refused: the RCPT replies of the same flight say nothing (RFC 2920 3.1).
	const bad = badReply(talk, 'mail', reply);
	if (bad) return { flight: NOTHING, end: bad, wantsTls: wantsTls(talk, reply) };
	talk.mailAccepted = true;
	if (talk.pipelining) return { flight: { ...sent, replies: others } };

	return { flight: await talk.dialogue.exchange(rcpts) };
}

function hostFailedFlight(talk: Talk, flight: Flight): FlightResult {
	return { end: hostFailed(talk, 'mail', { failure: flight.failure ?? { kind: 'closed' } }) };
}

/** Controls come last: an extra RCPT can draw a 452 that would spoil a real one (peer bug 8). */
async function askControls(talk: Talk): Promise<SessionEnd | undefined> {
	for (
		let controls = talk.request.nextControls();
		controls.length > 0;
		controls = talk.request.nextControls()
	) {
		const size = talk.pipelining ? FLIGHT_SIZE : 1;
		for (let start = 0; start < controls.length; start += size) {
			const end = await controlFlight(talk, controls.slice(start, start + size));
			if (end) return end;
		}
	}

	return undefined;
}

async function controlFlight(
	talk: Talk,
	controls: readonly Control[],
): Promise<SessionEnd | undefined> {
	const commands = controls.map(({ path }): ProbeCommand => ({ verb: 'RCPT', path }));
	if (!talk.mailAccepted) {
		const mail = await single(talk, 'mail', {
			verb: 'MAIL',
			path: talk.request.identity.mailFrom,
			smtpUtf8: false,
		});
		if ('end' in mail) return mail.end;
		const bad = badReply(talk, 'mail', mail.reply);
		if (bad) return bad;
		talk.mailAccepted = true;
	}
	const flight = await talk.dialogue.exchange(commands);
	const certain = (flight.surplus ? [] : flight.replies).map((reply) => judge(talk, 'rcpt', reply));
	const closing = certain.find(({ evidence }) => evidence.code === 421);
	for (const [index, control] of controls
		.slice(0, closing ? certain.indexOf(closing) : certain.length)
		.entries()) {
		const outcome = certain[index];
		if (outcome) talk.request.onControl(control, outcome);
	}

	return flightEnd(talk, flight, closing);
}

async function single(
	talk: Talk,
	stage: ProbeStage,
	command: ProbeCommand,
): Promise<{ readonly reply: TimedReply } | { readonly end: SessionEnd }> {
	const { replies, failure } = await talk.dialogue.exchange([command]);
	const [reply] = replies;
	if (reply) return { reply };

	return { end: hostFailed(talk, stage, { failure: failure ?? { kind: 'closed' } }) };
}

/** 4xx before RCPT is the host's trouble, 5xx is final for the round; undefined for a good reply. */
function badReply(talk: Talk, stage: ProbeStage, reply: TimedReply): SessionEnd | undefined {
	const { code } = reply.reply;
	if (code < 400) return undefined;
	const outcome = { ...judge(talk, stage, reply), decided: false };

	return code < 500 ? { kind: 'host_failed', outcome } : { kind: 'refused', outcome };
}

function hostFailed(
	talk: Talk,
	stage: ProbeStage,
	{ failure }: { readonly failure: NonNullable<Flight['failure']> },
): SessionEnd {
	return {
		kind: 'host_failed',
		outcome: interpretFailure(factsOf(talk), { failure, during: stage }),
	};
}

function canUpgrade(talk: Talk): boolean {
	return talk.offersTls && !talk.tls && talk.request.startTls !== 'never';
}

function wantsTls(talk: Talk, reply: TimedReply): boolean {
	return canUpgrade(talk) && judge(talk, 'mail', reply).reason === 'tls_required';
}

function judge(talk: Talk, stage: ProbeStage, timed: TimedReply): RcptOutcome {
	return interpretTimed(factsOf(talk), stage, timed);
}

function factsOf(talk: Talk): StageFacts {
	return { request: talk.request, tls: talk.tls, pipelined: talk.pipelining };
}
