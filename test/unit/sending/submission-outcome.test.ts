import { replyFromText } from '../../../lib/mail/smtp-reply';
import type { SecureRandom } from '../../../lib/random';
import type { NotSentCause, SubmissionStage } from '../../../lib/sending/ports';
import { judge } from '../../../lib/sending/submission-outcome';

const random: SecureRandom = {
	id: () => '',
	below: () => 1_000,
	bytes: (length) => Buffer.alloc(length),
};
const first = { tryCount: 1, createdAt: 0, now: 0 };
const refused = (reply: string, stage: SubmissionStage = 'rcpt', tries = first) =>
	judge({ kind: 'refused', stage, reply: replyFromText(reply) }, tries, random);
const notSent = (cause: NotSentCause) =>
	judge({ kind: 'not_sent', cause, detail: '"mx.example.net:587"' }, first, random);

describe('what a submission means for the attempt', () => {
	it('accepted is sent, with the name the server gave it', () => {
		const reply = replyFromText('250 2.0.0 OK 1700000000 a1');

		expect(
			judge({ kind: 'accepted', reply, serverMessageId: '<a1@x>' }, first, random),
		).toMatchObject({
			state: 'sent',
			serverMessageId: '<a1@x>',
			retryable: false,
			nextAttemptAt: null,
		});
	});

	it('a doubt stays a doubt and is never tried again', () => {
		expect(judge({ kind: 'in_doubt', detail: 'broke' }, first, random)).toMatchObject({
			state: 'in_doubt',
			retryable: false,
			nextAttemptAt: null,
		});
	});

	it.each([
		['550 5.1.1 User unknown', 'rejected', 'address_dead'],
		['550 5.7.1 Refused by policy', 'rejected', 'policy'],
		['554 Transaction failed', 'rejected', 'other_permanent'],
		['450 4.2.0 Greylisted', 'deferred', 'greylisting'],
		['451 4.3.0 Later', 'deferred', 'other_temporary'],
		['421 4.7.0 Too many connections', 'deferred', 'rate'],
		['550 Too many messages from 192.0.2.4', 'deferred', 'rate'],
		['550 5.4.5 Daily user sending limit exceeded', 'deferred', 'account_limit'],
	])('%s is %s', (reply, state, replyClass) => {
		expect(refused(reply)).toMatchObject({
			state,
			replyClass,
			retryable: state === 'deferred',
			misconfigured: null,
		});
	});

	it('is given up after the fifth retry, and says so', () => {
		expect(refused('450 4.2.0 Greylisted', 'rcpt', { ...first, tryCount: 6 })).toMatchObject({
			state: 'rejected',
			nextAttemptAt: null,
			reason: '450 4.2.0 Greylisted (given up after 6 tries)',
		});
	});

	it.each<[string, SubmissionStage]>([
		['535 5.7.8 Bad credentials', 'auth'],
		['550 5.7.30 Basic authentication is not supported', 'auth'],
		['554 Go away', 'auth'],
		['530 5.7.57 Client not authenticated', 'mail'],
	])('a refused sign-in frees the mail and asks the operator: %s', (reply, stage) => {
		expect(refused(reply, stage)).toMatchObject({
			state: 'released',
			replyClass: 'auth',
			misconfigured: expect.stringContaining('app password') as unknown,
		});
	});

	it.each([
		'454 4.7.0 Too many login attempts, please try again later',
		'421 4.3.2 Try later',
		'432 4.3.2 Concurrent connections limit exceeded',
	])('a sign-in that fails for the moment stops no account for good: %s', (reply) => {
		expect(refused(reply, 'auth')).toMatchObject({
			state: 'deferred',
			replyClass: 'rate',
			misconfigured: null,
		});
	});

	it.each<NotSentCause>(['connect', 'timeout', 'closed'])(
		'a server that cannot be reached (%s) is tried again',
		(cause) => {
			expect(notSent(cause)).toMatchObject({
				state: 'deferred',
				replyClass: 'network',
				serverFailed: true,
			});
		},
	);

	it.each<[NotSentCause, string]>([
		['dns', 'network'],
		['tls', 'tls'],
		['auth', 'auth'],
	])('what a person has to mend (%s) frees the mail', (cause, replyClass) => {
		expect(notSent(cause)).toMatchObject({
			state: 'released',
			replyClass,
			misconfigured: expect.any(String) as unknown,
			serverFailed: true,
		});
	});

	it.each<NotSentCause>(['cancelled', 'refused_by_us'])(
		'what we withdrew ourselves (%s) blames no server',
		(cause) => {
			expect(notSent(cause)).toMatchObject({
				state: 'released',
				misconfigured: null,
				serverFailed: false,
			});
		},
	);
});
