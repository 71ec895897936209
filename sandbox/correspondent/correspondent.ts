import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import type { Sandbox } from '../sandbox';
import type { StoredMail } from '../servers/maildir';
import type { AnswerKind } from './answers';
import { answerTarget, composeAnswer } from './compose-answer';

/** Who answers how: `{ 'ada.berg@gamma.test': 'interested' }`. Everybody else is silent. */
export type CorrespondentScript = Readonly<Record<string, AnswerKind>>;

export interface GivenAnswer {
	readonly at: number;
	readonly from: string;
	readonly to: string;
	readonly kind: AnswerKind;
	/** Message-ID of the mail that was answered. */
	readonly inReplyTo: string;
}

/** A robot that reads the mailboxes of a script and answers every mail exactly once. */
export interface Correspondent {
	/** What was sent so far. */
	answers(): readonly GivenAnswer[];
	/** The last errors, if the submission server refused something. */
	problems(): readonly string[];
	/** Finishes the answer under way, then ends. */
	stop(): Promise<void>;
}

export interface CorrespondentOptions {
	readonly sandbox: Pick<Sandbox, 'mailOf' | 'submission' | 'accounts' | 'ca'>;
	readonly script: CorrespondentScript;
	/** Wait so long after a mail's arrival, default 0. */
	readonly thinkMs?: number;
	/** How often the mailboxes are looked at, default 200 ms. */
	readonly everyMs?: number;
}

export function startCorrespondent(options: CorrespondentOptions): Correspondent {
	const given: GivenAnswer[] = [];
	const problems: string[] = [];
	const done = new Set<string>();
	const ending = new AbortController();

	const answerOnce = async (address: string, mail: StoredMail): Promise<void> => {
		// The file moves from new/ to cur/ and gains flags; its unique part stays.
		const key = `${address} ${basename(mail.file).split(':')[0] ?? ''}`;
		const kind = options.script[address] ?? 'silent';
		if (done.has(key) || Date.now() - mail.storedAt.getTime() < (options.thinkMs ?? 0)) return;
		done.add(key);
		if (kind === 'silent' || isAutomatic(mail)) return;
		try {
			given.push(await answer(options, { address, mail, kind }));
		} catch (error) {
			problems.push(`${address}: ${error instanceof Error ? error.message : String(error)}`);
		}
	};

	const round = async (address: string): Promise<void> => {
		for (const mail of await options.sandbox.mailOf(address)) {
			if (ending.signal.aborted) return;
			await answerOnce(address, mail);
		}
	};

	const live = async (): Promise<void> => {
		while (!ending.signal.aborted) {
			for (const address of Object.keys(options.script)) await round(address);
			await sleep(options.everyMs ?? 200, undefined, { signal: ending.signal }).catch(
				() => undefined,
			);
		}
	};
	const living = live();

	return {
		answers: () => given,
		problems: () => problems,
		stop: async () => {
			ending.abort();
			await living;
		},
	};
}

async function answer(
	{ sandbox }: CorrespondentOptions,
	task: { address: string; mail: StoredMail; kind: Exclude<AnswerKind, 'silent'> },
): Promise<GivenAnswer> {
	const { address, mail, kind } = task;
	const transport = createTransport({
		host: sandbox.submission.host,
		port: sandbox.submission.port,
		requireTLS: true,
		auth: { user: address, pass: sandbox.accounts.password },
		tls: { ca: sandbox.ca.pem },
	});
	try {
		await transport.sendMail(composeAnswer({ from: address, mail, kind, now: new Date() }));
	} finally {
		transport.close();
	}
	return { at: Date.now(), from: address, to: answerTarget(mail), kind, inReplyTo: mail.messageId };
}

/** RFC 3834 2: never answer what a machine sent, or two robots talk for ever. */
function isAutomatic(mail: StoredMail): boolean {
	const submitted = mail.headers.get('auto-submitted') ?? 'no';
	return submitted !== 'no' || mail.headers.get('return-path') === '<>';
}
