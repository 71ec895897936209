import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { ScheduledMail } from '../../lib/sending/campaign-schedule';
import type { SendingRun } from '../shared/wire-sending';
import type { SendOutput } from './parameters';
import { readScheduleQuestion, sendOutputs } from './parameters';

/** One item per mail that would leave (Sent), wait longer (Deferred), or never leave (Blocked). */
export async function previewScheduleItems(
	context: IExecuteFunctions,
	run: SendingRun,
): Promise<INodeExecutionData[][]> {
	const question = readScheduleQuestion(context);
	const mails = await run.previewSchedule(question);
	const pairedItem = context.getInputData().map((_, item) => ({ item }));

	return sendOutputs.map((output) =>
		mails
			.filter((mail) => outputOf(mail) === output)
			.map((mail) => ({ json: toItem(mail, question.campaignId), pairedItem })),
	);
}

function outputOf({ at, lead }: ScheduledMail): SendOutput {
	if (at !== null) return 'sent';

	return lead.refusals.length > 0 ? 'blocked' : 'deferred';
}

function toItem(mail: ScheduledMail, campaignId: string): IDataObject {
	const { lead, stepId, at, dueAt, mailbox, zone, reasons } = mail;

	return {
		email: lead.address,
		leadId: lead.id,
		campaignId,
		stepId,
		plannedAt: at === null ? null : new Date(at).toISOString(),
		plannedLocal: at === null || zone === null ? null : localText(at, zone),
		timeZone: zone,
		dueAt: new Date(dueAt).toISOString(),
		mailbox: mailbox?.address ?? null,
		mailboxId: mailbox?.id ?? null,
		reasons: [...reasons],
		state: 'dry_run',
		dryRun: true,
	};
}

/** `2026-11-23 09:12`, as the recipient's clock shows it. */
function localText(at: number, timeZone: string): string {
	return new Intl.DateTimeFormat('sv-SE', {
		timeZone,
		dateStyle: 'short',
		timeStyle: 'short',
	}).format(at);
}
