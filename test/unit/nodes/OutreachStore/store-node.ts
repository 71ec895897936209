import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { OutreachStore as Store } from '../../../../lib/store/store';
import { openStore } from '../../../../lib/adapters/store/open-store';
import { OutreachStore } from '../../../../nodes/OutreachStore/OutreachStore.node';
import type { NodeRun } from '../../../support/node-harness';
import { jsonOf, runNode } from '../../../support/node-harness';

/** The node with a store file of its own, as a user with a credential has it. */
export interface StoreNode {
	/** The output items of one operation. */
	run(operation: string, params?: INodeParameters, more?: Partial<NodeRun>): Promise<IDataObject[]>;
	readonly file: string;
	/** The same store, for what the node does not show. */
	readonly store: Store;
	close(): Promise<void>;
}

export async function openStoreNode(): Promise<StoreNode> {
	const folder = mkdtempSync(join(tmpdir(), 'outreach-node-'));
	const file = join(folder, 'outreach.sqlite');
	const store = await openStore({ kind: 'sqlite', file });

	return {
		store,
		file,
		run: async (name, params = {}, more = {}) => {
			const [resource = '', operation = ''] = name.split('.');
			const outputs = await runNode(new OutreachStore(), {
				params: { resource, operation, ...params },
				credentials: { outreachStoreApi: { kind: 'sqlite', file } },
				...more,
			});

			return jsonOf(outputs);
		},
		close: async () => {
			await store.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
