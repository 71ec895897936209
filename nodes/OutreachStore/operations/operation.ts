import type { IBinaryData, IDataObject, INodeProperties } from 'n8n-workflow';

import type { WebhookVerifier } from '../../../lib/replies/esp-webhook';
import type { DashboardRecord } from '../../../lib/store/dashboard-record';
import type { OutreachStore } from '../../../lib/store/store';
import type { EspChoice } from '../../shared/wire-esp';
import type { csvText, InputList, writeBinaryText } from '../../shared/wire-lists';
import type { StoreNodeParts } from '../../shared/wire-store-node';
import type { Form } from './form';

/** What an operation is given: the store, the form of one item, and who stands behind it. */
export interface OperationInput {
	readonly store: OutreachStore;
	readonly form: Form;
	/** For audit rows: the node's "Actor", or the workflow. */
	readonly actor: string;
	readonly now: number;
	/** Why a domain may not be suppressed as a whole, if so. */
	readonly sharedBy: (domain: string) => 'freemail' | 'public_suffix' | undefined;
	/** The bytes of a binary property of the item. */
	readonly readBinary: (property: string) => Promise<Uint8Array>;
	/** A binary property as a list of rows, read as it is needed. */
	readonly openFile: (property: string, wishes: FileWishes) => Promise<OpenedFile>;
	/** Streams text into a file of the output item. */
	readonly writeFile: (file: FileHead, pieces: AsyncIterable<string>) => Promise<IBinaryData>;
	/** Rows as CSV; cells that a spreadsheet would run are made harmless (ledger S1-28). */
	readonly csvText: typeof csvText;
	readonly wireEsp: (choice: EspChoice) => Promise<WebhookVerifier>;
	readonly backUp: StoreNodeParts['backUp'];
	readonly renderDashboard: (record: DashboardRecord) => string;
}

export type OpenedFile = Pick<InputList, 'columns' | 'rows'>;
export type FileHead = Parameters<typeof writeBinaryText>[1];

export interface FileWishes {
	readonly header: 'detect' | 'yes' | 'no';
	/** Name or number of the column; detected when absent. */
	readonly addressColumn?: string;
}

/** An output item with a file. */
export interface StoreFile {
	readonly json: IDataObject;
	readonly binary: Record<string, IBinaryData>;
}

/** One operation: its form and its deed side by side. */
export interface StoreOperation {
	readonly operation: string;
	/** As it stands in the menu. */
	readonly name: string;
	/** As it stands in the list of a node's actions. */
	readonly action: string;
	readonly description: string;
	readonly properties: readonly INodeProperties[];
	run(input: OperationInput): Promise<IDataObject | IDataObject[] | StoreFile>;
}

export interface StoreResource {
	readonly resource: string;
	readonly name: string;
	readonly operations: readonly StoreOperation[];
}
