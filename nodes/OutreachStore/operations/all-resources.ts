import { attemptOperations } from './attempt';
import { auditLogOperations } from './audit-log';
import { campaignOperations } from './campaign';
import { consentOperations } from './consent';
import { espEventOperations } from './esp-events';
import { leadOperations } from './lead';
import { mailboxOperations } from './mailbox';
import { maintenanceOperations } from './maintenance';
import type { StoreResource } from './operation';
import { personOperations } from './person';
import { replyOperations } from './reply';
import { serverOperations } from './server';
import { statsOperations } from './stats';
import { dashboardOperation } from './stats-dashboard';
import { suppressionOperations } from './suppression';
import { tokenOperations } from './suppression-token';
import { trackingOperations } from './tracking';

export const allResources: readonly StoreResource[] = [
	{ resource: 'attempt', name: 'Attempt', operations: attemptOperations },
	{ resource: 'auditLog', name: 'Audit Log', operations: auditLogOperations },
	{ resource: 'campaign', name: 'Campaign', operations: campaignOperations },
	{ resource: 'consent', name: 'Consent', operations: consentOperations },
	{ resource: 'espEvent', name: 'ESP Event', operations: espEventOperations },
	{ resource: 'lead', name: 'Lead', operations: leadOperations },
	{ resource: 'mailbox', name: 'Mailbox', operations: mailboxOperations },
	{ resource: 'maintenance', name: 'Maintenance', operations: maintenanceOperations },
	{ resource: 'person', name: 'Person', operations: personOperations },
	{ resource: 'reply', name: 'Reply', operations: replyOperations },
	{ resource: 'server', name: 'Server', operations: serverOperations },
	{ resource: 'stats', name: 'Stats', operations: [...statsOperations, dashboardOperation] },
	{
		resource: 'suppression',
		name: 'Suppression',
		operations: [...suppressionOperations, ...tokenOperations],
	},
	{ resource: 'tracking', name: 'Tracking', operations: trackingOperations },
];
