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
		reason: reasonOf(failure),
		blame: failure.kind === 'tls' ? 'sender' : 'system',
		ruleId: `transport-${failure.kind === 'protocol' ? failure.flaw : failure.kind}`,
		evidence,
		decided: false,
	};
}

function reasonOf(failure: TransportFailure): Reason {
	switch (failure.kind) {
		case 'refused':
			return 'smtp_connect_refused';
		case 'connect_timeout':
			return 'smtp_connect_timeout';
		case 'unreachable':
			return 'smtp_unavailable';
		case 'timeout':
		case 'session_deadline':
			return 'smtp_timeout';
		case 'closed':
		case 'reset':
			return 'smtp_read_error';
		case 'tls':
			return 'tls_required';
		case 'cancelled':
			return 'cancelled';
		case 'protocol':
			return 'smtp_protocol_error';
	}
}
