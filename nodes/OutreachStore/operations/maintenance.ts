import type { StoreOperation } from './operation';

const DEFAULT_COPIES = 14;

export const maintenanceOperations: readonly StoreOperation[] = [
	{
		operation: 'backUp',
		name: 'Back Up',
		action: 'Back up the store',
		description:
			'Copy the SQLite file and its keys while everything runs; for PostgreSQL, say which command does it',
		properties: [
			{
				displayName: 'Folder',
				name: 'folder',
				type: 'string',
				default: '',
				required: true,
				placeholder: 'e.g. /home/node/.n8n-files/backup',
				description:
					'On the machine of n8n; created when missing. The copy holds addresses and keys: only its owner may read it.',
			},
			{
				displayName: 'Copies to Keep',
				name: 'keep',
				type: 'number',
				typeOptions: { minValue: 1 },
				default: DEFAULT_COPIES,
				description: 'Older copies in the folder are removed',
			},
		],
		run: async ({ form, now, backUp }) => {
			const report = await backUp({
				folder: form.text('folder', 'Folder'),
				keep: form.optionalNumber('keep') ?? DEFAULT_COPIES,
				at: now,
			});

			return report.kind === 'sqlite' ? { ...report, removed: [...report.removed] } : { ...report };
		},
	},
];
