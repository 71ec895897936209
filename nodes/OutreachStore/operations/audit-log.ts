import {
	addressField,
	choiceField,
	cursorField,
	filterFields,
	pageFields,
	sinceField,
} from './fields';
import type { StoreOperation } from './operation';
import { pageById, readPages } from './pages';

export const auditLogOperations: readonly StoreOperation[] = [
	{
		operation: 'getAll',
		name: 'Get Many',
		action: 'Get many audit log rows',
		description: 'List decisions and acts, newest first',
		properties: [
			...pageFields,
			filterFields([
				{
					displayName: 'Action',
					name: 'action',
					type: 'string',
					default: '',
					placeholder: 'e.g. policy.check',
				},
				cursorField,
				{ ...addressField, displayName: 'Lead Address', name: 'leadEmail', required: false },
				choiceField({ displayName: 'Policy Result', name: 'policyResult' }, [
					'approved',
					'blocked',
				]),
				sinceField,
			]),
		],
		run: async ({ store, form }) =>
			await readPages(form, async (page) => {
				const filters = form.within('filters');
				const filter = {
					action: filters.optionalText('action'),
					leadEmail: filters.optionalAddress('leadEmail'),
					policyResult: filters.optionalChoice<'approved' | 'blocked'>('policyResult'),
					since: filters.optionalTime('since', 'Since'),
				};

				return await pageById(page, async (part) => await store.audit.list({ ...filter, ...part }));
			}),
	},
	{
		operation: 'verify',
		name: 'Verify Chain',
		action: 'Verify the chain of the audit log',
		description: 'Tell whether a row was changed, inserted or removed',
		properties: [],
		run: async ({ store }) => {
			const verdict = await store.audit.verifyChains();

			return { ...verdict, brokenAt: verdict.intact ? null : verdict.brokenAt };
		},
	},
];
