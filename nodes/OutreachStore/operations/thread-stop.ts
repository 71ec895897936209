import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { StoppedKind } from '../../../lib/store/thread-stops';
import { auditEntry } from './audit-entry';
import { actorField, reasonField } from './fields';
import type { OperationInput, StoreOperation } from './operation';

/** Whom the two operations of a resource are about. */
export interface ThreadSubject {
	readonly kind: StoppedKind;
	/** As it stands in the menu: "a mailbox". */
	readonly noun: string;
	readonly field: INodeProperties;
	find(input: OperationInput): Promise<NamedSubject>;
}

export interface NamedSubject {
	/** What the store knows it by. */
	readonly id: string;
	readonly name: string;
	readonly audit?: { readonly senderEmail?: string; readonly mailboxId?: string };
}

// Lifted by a person only; what a check has stopped, the next clean check lifts as well.
const BY_HAND = 'person';

async function stop(input: OperationInput, subject: ThreadSubject): Promise<IDataObject> {
	const { store, form, now } = input;
	const { id, name, audit } = await subject.find(input);
	const reason = form.text('reason', 'Reason');
	const actor = form.optionalText('actor') ?? input.actor;
	const row = { subjectKind: subject.kind, subject: id, cause: BY_HAND, reason, actor, since: now };
	const isNews = await store.transaction(async (slices) => {
		const stopped = await slices.threadStops.stop(row);
		await slices.audit.append(
			auditEntry(
				{ actor, now },
				{ action: `${subject.kind}.stop_threads`, reason, ...audit, details: { subject: name } },
			),
		);

		return stopped;
	});

	return { [subject.kind]: name, newThreads: 'stopped', changed: isNews };
}

async function allow(input: OperationInput, subject: ThreadSubject): Promise<IDataObject> {
	const { store, form, now } = input;
	const { id, name, audit } = await subject.find(input);
	const reason = form.text('reason', 'Reason');
	const actor = form.optionalText('actor') ?? input.actor;
	const lifted = await store.transaction(async (slices) => {
		const causes = await slices.threadStops.lift({ subjectKind: subject.kind, subject: id });
		await slices.audit.append(
			auditEntry(
				{ actor, now },
				{
					action: `${subject.kind}.allow_threads`,
					reason,
					...audit,
					details: { subject: name, causes },
				},
			),
		);

		return causes;
	});

	return { [subject.kind]: name, newThreads: 'allowed', changed: lifted > 0 };
}

export function threadOperations(subject: ThreadSubject): readonly StoreOperation[] {
	const properties = [subject.field, reasonField, actorField];

	return [
		{
			operation: 'allowThreads',
			name: 'Allow New Threads',
			action: `Allow new threads of ${subject.noun}`,
			description: 'Let it begin threads again; a check that still fails stops it at its next run',
			properties,
			run: async (input) => await allow(input, subject),
		},
		{
			operation: 'stopThreads',
			name: 'Stop New Threads',
			action: `Stop new threads of ${subject.noun}`,
			description: 'Send no first mails from it; follow-ups in open threads go on',
			properties,
			run: async (input) => await stop(input, subject),
		},
	];
}
