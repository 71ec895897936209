import type { INodeProperties } from 'n8n-workflow';

import { allResources } from './operations/all-resources';
import type { StoreOperation, StoreResource } from './operations/operation';

const resourceField: INodeProperties = {
	displayName: 'Resource',
	name: 'resource',
	type: 'options',
	noDataExpression: true,
	options: allResources.map(({ resource, name }) => ({ name, value: resource })),
	default: 'suppression',
};

function operationField({ resource, operations }: StoreResource): INodeProperties {
	// eslint-disable-next-line n8n-nodes-base/node-param-default-missing -- it has one: the first of the table
	return {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: [resource] } },
		options: operations
			.map(({ operation, name, action, description }) => ({
				name,
				value: operation,
				action,
				description,
			}))
			.sort((a, b) => a.name.localeCompare(b.name)),
		default: operations[0]?.operation ?? '',
	};
}

/** A field of an operation is shown for that operation only, besides its own conditions. */
function fieldsOf(resource: string, { operation, properties }: StoreOperation): INodeProperties[] {
	return properties.map((property) => ({
		...property,
		displayOptions: {
			...property.displayOptions,
			show: { resource: [resource], operation: [operation], ...property.displayOptions?.show },
		},
	}));
}

export const outreachStoreProperties: INodeProperties[] = [
	resourceField,
	...allResources.flatMap((resource) => [
		operationField(resource),
		...resource.operations.flatMap((operation) => fieldsOf(resource.resource, operation)),
	]),
];
