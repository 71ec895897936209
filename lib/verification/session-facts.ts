import type { TransportFailure } from './ports';
import type { RcptOutcome, SessionRequest } from './probe-session';
import type { Reason } from './reason';
import type { Evidence, ProbeStage } from './verification';

export interface StageFacts {
	readonly request: Pick<SessionRequest, 'target' | 'sessionId'>;
	readonly tls: boolean;
	readonly pipelined: boolean;
}

/** A connection that failed says nothing of any mailbox: each way has its own reason. */
export function interpretFailure(
	{ request, tls, pipelined }: StageFacts,
	what: { readonly failure: TransportFailure; readonly during: ProbeStage; readonly ms?: number },
): RcptOutcome {
	const { failure, during } = what;
	const evidence: Evidence = {
		mxHost: request.target.host,
		mxIp: request.target.ip,
		sessionId: request.sessionId,
		stage: during,
		tls,
		pipelined,
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
