import { attemptOperations } from './attempt';
import { attemptResolveOperation } from './attempt-resolve';
import { auditLogOperations } from './audit-log';
import { campaignOperations } from './campaign';
import { campaignStatusOperations } from './campaign-status';
import { consentOperations } from './consent';
import { espEventOperations } from './esp-events';
import { exportOperations } from './export';
import { leadOperations } from './lead';
import { leadPlanOperation } from './lead-plan';
import { mailboxOperations } from './mailbox';
import { mailboxCareOperations } from './mailbox-care';
import { mailboxImportOperation } from './mailbox-import';
import { mailboxRestOperation } from './mailbox-rest';
import { mailboxThreadOperations } from './mailbox-threads';
import { maintenanceOperations } from './maintenance';
import type { StoreResource } from './operation';
import { personOperations } from './person';
import { policyProfileOperations } from './policy-profile';
import { providerOperations } from './provider';
import { replyOperations } from './reply';
import { senderDomainOperations } from './sender-domain';
import { serverOperations } from './server';
import { serverStatusOperation } from './server-status';
import { statsOperations } from './stats';
import { statsGroupOperation } from './stats-groups';
import { dashboardOperation } from './stats-dashboard';
import { statsSnapshotOperation } from './stats-snapshot';
import { statsVariantsOperation } from './stats-variants';
import { suppressionOperations } from './suppression';
import { suppressionImportOperation } from './suppression-import';
import { tokenOperations } from './suppression-token';
import { trackingOperations } from './tracking';

export const allResources: readonly StoreResource[] = [
	{
		resource: 'attempt',
		name: 'Attempt',
		operations: [...attemptOperations, attemptResolveOperation],
	},
	{ resource: 'auditLog', name: 'Audit Log', operations: auditLogOperations },
	{
		resource: 'campaign',
		name: 'Campaign',
		operations: [...campaignOperations, ...campaignStatusOperations],
	},
	{ resource: 'consent', name: 'Consent', operations: consentOperations },
	{ resource: 'espEvent', name: 'ESP Event', operations: espEventOperations },
	{ resource: 'export', name: 'Export', operations: exportOperations },
	{ resource: 'lead', name: 'Lead', operations: [...leadOperations, leadPlanOperation] },
	{
		resource: 'mailbox',
		name: 'Mailbox',
		operations: [
			...mailboxOperations,
			mailboxImportOperation,
			mailboxRestOperation,
			...mailboxThreadOperations,
			...mailboxCareOperations,
		],
	},
	{ resource: 'maintenance', name: 'Maintenance', operations: maintenanceOperations },
	{ resource: 'person', name: 'Person', operations: personOperations },
	{ resource: 'policyProfile', name: 'Policy Profile', operations: policyProfileOperations },
	{ resource: 'provider', name: 'Provider', operations: providerOperations },
	{ resource: 'reply', name: 'Reply', operations: replyOperations },
	{ resource: 'senderDomain', name: 'Sender Domain', operations: senderDomainOperations },
	{
		resource: 'server',
		name: 'Server',
		operations: [...serverOperations, serverStatusOperation],
	},
	{
		resource: 'stats',
		name: 'Stats',
		operations: [
			...statsOperations,
			statsSnapshotOperation,
			statsGroupOperation,
			statsVariantsOperation,
			dashboardOperation,
		],
	},
	{
		resource: 'suppression',
		name: 'Suppression',
		operations: [...suppressionOperations, suppressionImportOperation, ...tokenOperations],
	},
	{ resource: 'tracking', name: 'Tracking', operations: trackingOperations },
];
