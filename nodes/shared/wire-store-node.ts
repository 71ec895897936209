import type { IExecuteFunctions } from 'n8n-workflow';

import { renderDashboard } from '../../lib/adapters/dashboard/render-dashboard';
import type { SharedDomainKind } from '../../lib/adapters/lists/shared-domain';
import { sharedDomainKind } from '../../lib/adapters/lists/shared-domain';
import {
	backUpStore,
	type BackupReport,
	type BackupRequest,
} from '../../lib/adapters/store/backup-store';
import { systemClock } from '../../lib/adapters/system-clock';
import type { Clock } from '../../lib/clock';
import type { WebhookVerifier } from '../../lib/replies/esp-webhook';
import type { OutreachStore } from '../../lib/store/store';
import type { EspChoice } from './wire-esp';
import { createEspWiring } from './wire-esp';
import { storeOptionsOf, wireStore } from './wiring';

export interface StoreNodeParts {
	readonly store: OutreachStore;
	readonly clock: Clock;
	readonly sharedBy: (domain: string) => SharedDomainKind | undefined;
	readonly wireEsp: (choice: EspChoice) => Promise<WebhookVerifier>;
	readonly backUp: (request: BackupRequest) => Promise<BackupReport>;
	readonly renderDashboard: typeof renderDashboard;
}

/** @throws ConfigurationError | StoreUnavailableError */
export async function wireStoreNode(context: IExecuteFunctions): Promise<StoreNodeParts> {
	return {
		store: await wireStore(context),
		clock: systemClock,
		sharedBy: sharedDomainKind,
		wireEsp: createEspWiring(context),
		backUp: async (request) => await backUpStore(await storeOptionsOf(context), request),
		renderDashboard,
	};
}
