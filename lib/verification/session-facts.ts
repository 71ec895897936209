import { interpretReply } from './interpret-reply';
import type { TimedReply, TransportFailure } from './ports';
import type { RcptOutcome, SessionRequest } from './probe-session';
import type { Reason } from './reason';
import type { Evidence, ProbeStage } from './verification';

export interface StageFacts {
	readonly request: Pick<SessionRequest, 'target' | 'sessionId' | 'profile'>;
	readonly tls: boolean;
	readonly pipelined: boolean;
}

/** What a reply at a stage means, with all that is kept of it. */
export function interpretTimed(
	facts: StageFacts,
	stage: ProbeStage,
	{ reply, ms }: TimedReply,
): RcptOutcome {
	const interpretation = interpretReply(reply, { stage, provider: facts.request.profile.key });
	const { code, enhanced, text } = reply;

	return {
		...interpretation,
		decided: true,
		evidence: { ...baseEvidence(facts), stage, code, enhanced, text: text.slice(0, 512), ms },
	};
}

function baseEvidence({ request, tls, pipelined }: StageFacts): Evidence {
	const { target, sessionId } = request;

	return { mxHost: target.host, mxIp: target.ip, tls, pipelined, sessionId };
}

/** A connection that failed says nothing of any mailbox: each way has its own reason. */
export function interpretFailure(
	{ request, tls, pipelined }: StageFacts,
	what: { readonly failure: TransportFailure; readonly during: ProbeStage; readonly ms?: number },
): RcptOutcome {
	const { failure, during } = what;
	const evidence: Evidence = {
		...baseEvidence({ request, tls, pipelined }),
		stage: during,
		...(what.ms === undefined ? {} : { ms: what.ms }),
	};

	return {
		reason: REASONS[failure.kind],
		blame: failure.kind === 'tls' ? 'sender' : 'system',
		ruleId: `transport-${failure.kind === 'protocol' ? failure.flaw : failure.kind}`,
		evidence,
		decided: false,
	};
}

const REASONS: Readonly<Record<TransportFailure['kind'], Reason>> = {
	refused: 'smtp_connect_refused',
	connect_timeout: 'smtp_connect_timeout',
	unreachable: 'smtp_unavailable',
	timeout: 'smtp_timeout',
	session_deadline: 'smtp_timeout',
	closed: 'smtp_read_error',
	reset: 'smtp_read_error',
	tls: 'tls_required',
	cancelled: 'cancelled',
	protocol: 'smtp_protocol_error',
};
