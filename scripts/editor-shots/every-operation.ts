import type { INodeProperties, INodePropertyOptions, INodeType } from 'n8n-workflow';

import { nodeClasses } from '../../test/support/package-classes';
import type { Panel } from './subjects';

type Values = Readonly<Record<string, string>>;

/** One panel for each operation of each node, with every option of its collections added. */
export function everyOperation(): readonly Panel[] {
	return [...nodeClasses('build').values()].flatMap((node) =>
		operationsOf(node).map((values) => toPanel(node, values)),
	);
}

function operationsOf({ description: { properties } }: INodeType): readonly Values[] {
	const resources = namesOf(properties.find(({ name }) => name === 'resource'));
	const operations = properties.filter(({ name }) => name === 'operation');
	if (operations.length === 0) return [{}];

	return operations.flatMap((property) => {
		const shownFor = property.displayOptions?.show?.resource?.map(String) ?? resources;
		const names = namesOf(property);
		if (shownFor.length === 0) return names.map((operation) => ({ operation }));

		return shownFor.flatMap((resource) => names.map((operation) => ({ resource, operation })));
	});
}

function namesOf(property: INodeProperties | undefined): string[] {
	return ((property?.options ?? []) as INodePropertyOptions[]).map(({ value }) => String(value));
}

function toPanel({ description: { name, properties } }: INodeType, values: Values): Panel {
	const isShown = ({ displayOptions }: INodeProperties): boolean =>
		Object.entries(displayOptions?.show ?? {}).every(([field, allowed]) => {
			const value = values[field.replace(/^\//, '')];

			return value === undefined || allowed?.some((one) => one === value) !== false;
		});
	const collections = properties
		.filter((property) => property.type === 'collection' && isShown(property))
		.map(({ name: field, options = [] }) => [
			field,
			Object.fromEntries(
				(options as INodeProperties[])
					.filter(isShown)
					.map((option) => [option.name, option.default]),
			),
		]);

	return {
		file: ['every', name, ...Object.values(values)].join('-'),
		node: name,
		parameters: { ...values, ...Object.fromEntries(collections) },
	};
}
