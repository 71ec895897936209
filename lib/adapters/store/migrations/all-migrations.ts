import { initialModel } from './0001-initial-model';
import { blockLeases } from './0002-block-leases';
import { listSpoolAndProviders } from './0003-list-spool-and-providers';
import { readingReplies } from './0004-reading-replies';
import { threadStops } from './0005-thread-stops';
import { fewerRandomPages } from './0006-fewer-random-pages';
import { fewDomains } from './0007-few-domains';
import { erasableReasons } from './0008-erasable-reasons';
import { mailboxRecord } from './0009-mailbox-record';

export interface Migration {
	readonly version: number;
	readonly name: string;
	readonly statements: readonly string[];
}

/** Forward only, in order, never changed once released: a store out there has already run it. */
export const allMigrations: readonly Migration[] = [
	{ version: 1, name: 'initial-model', statements: initialModel },
	{ version: 2, name: 'block-leases', statements: blockLeases },
	{ version: 3, name: 'list-spool-and-providers', statements: listSpoolAndProviders },
	{ version: 4, name: 'reading-replies', statements: readingReplies },
	{ version: 5, name: 'thread-stops', statements: threadStops },
	{ version: 6, name: 'fewer-random-pages', statements: fewerRandomPages },
	{ version: 7, name: 'few-domains', statements: fewDomains },
	{ version: 8, name: 'erasable-reasons', statements: erasableReasons },
	{ version: 9, name: 'mailbox-record', statements: mailboxRecord },
];
