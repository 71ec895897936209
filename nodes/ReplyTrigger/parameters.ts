import type { IDataObject, ITriggerFunctions } from 'n8n-workflow';

import { ConfigurationError } from '../../lib/mail/errors';
import type { ReplyTriggerRequest } from '../shared/reply-trigger-request';

/**
 * Reads the whole form at once: after trigger() has returned n8n has no expression engine for it
 * any more.
 * @throws ConfigurationError
 */
export function readReplyTriggerRequest(context: ITriggerFunctions): ReplyTriggerRequest {
	const text = (name: string): string => String(context.getNodeParameter(name, '') ?? '').trim();
	const effects = context.getNodeParameter('effects', {}) as IDataObject;
	const options = context.getNodeParameter('options', {}) as IDataObject;
	const isPoll = text('mode') === 'poll';
	const isBackfill = text('firstRun') === 'backfill';

	return {
		mailboxSource: text('mailboxSource') === 'pool' ? 'pool' : 'credential',
		poolTag: text('poolTag'),
		pollEveryMinutes: isPoll ? within(context.getNodeParameter('pollInterval', 5), [1, 60]) : null,
		batchSize: within(context.getNodeParameter('batchSize', 0), [0, 200]),
		folders: readFolders(text('folders'), text('customFolders')),
		backfillDays: isBackfill ? within(context.getNodeParameter('backfillDays', 7), [1, 365]) : 0,
		acknowledge: readAcknowledge(text('acknowledge')),
		marking: readMarking(text('marking'), text('moveFolder'), options.offerAgain === true),
		singleOutput: text('outputs') === 'single',
		effects: {
			suppressHardBounces: effects.suppressHardBounces !== false,
			suppressOptOuts: effects.suppressOptOuts !== false,
			suppressNotInterested: effects.suppressNotInterested !== false,
			updateLeads: effects.updateLeads !== false,
			pauseOnComplaint: effects.pauseOnComplaint !== false,
			rescheduleOutOfOffice: effects.rescheduleOutOfOffice !== false,
		},
		...readOptions(options),
	};
}

function readOptions(options: IDataObject) {
	return {
		textLimit: within(options.textLimit ?? 5_000, [100, 100_000]),
		includeRaw: options.includeRaw === true,
		includeHtml: options.includeHtml === true,
		watchdog: options.watchdog === 'fast' ? ('fast' as const) : ('normal' as const),
		alertAfterMinutes: within(options.alertAfterMinutes ?? 15, [1, 1_440]),
		emitHealth: options.emitHealth === true,
		instanceId: String(options.instanceId ?? '')
			.trim()
			.slice(0, 200),
		otherFoldersSeconds: within(options.otherFoldersSeconds ?? 180, [10, 3_600]),
		maxAttempts: within(options.maxAttempts ?? 5, [1, 20]),
		retryDelaySeconds: within(options.retryDelaySeconds ?? 60, [1, 86_400]),
		ownAddresses: String(options.ownAddresses ?? '')
			.toLowerCase()
			.split(/[\s,;]+/)
			.filter((address) => address.includes('@')),
	};
}

function readFolders(choice: string, names: string): ReplyTriggerRequest['folders'] {
	if (choice !== 'custom') return choice === 'inbox' ? { kind: 'inbox' } : { kind: 'inboxAndJunk' };
	const paths = names
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '');
	if (paths.length === 0) {
		throw new ConfigurationError(
			'"Folder Names" names no folder',
			'Enter at least one, e.g. INBOX',
		);
	}

	return { kind: 'custom', paths };
}

function readMarking(
	choice: string,
	folder: string,
	offerAgain: boolean,
): ReplyTriggerRequest['marking'] {
	const witness = offerAgain ? { witness: '$OutreachTold' } : {};
	if (choice === 'none') return { kind: choice };
	if (choice === 'seen') return { kind: choice, ...witness };
	if (choice !== 'move') return { kind: 'keyword', keyword: '$OutreachSeen', ...witness };
	if (folder === '') {
		throw new ConfigurationError(
			'"Move To" names no folder',
			'Enter the folder, or choose another "Marking"',
		);
	}

	return { kind: 'move', folder };
}

function readAcknowledge(choice: string): ReplyTriggerRequest['acknowledge'] {
	return choice === 'onEmit' || choice === 'onFinish' || choice === 'explicit'
		? choice
		: 'onSuccess';
}

function within(value: unknown, [low, high]: readonly [number, number]): number {
	const number = Math.round(Number(value));

	return Number.isFinite(number) ? Math.min(high, Math.max(low, number)) : low;
}
