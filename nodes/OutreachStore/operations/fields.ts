import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

/** Fields that several operations show alike. */
export const addressField: INodeProperties = {
	displayName: 'Address',
	name: 'address',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. jane@example.com',
};

export const campaignField: INodeProperties = {
	displayName: 'Campaign ID',
	name: 'campaignId',
	type: 'string',
	default: '',
	placeholder: 'e.g. spring-2027',
};

export const actorField: INodeProperties = {
	displayName: 'Actor',
	name: 'actor',
	type: 'string',
	default: '',
	placeholder: 'e.g. anna',
	description: 'Who does this, for the audit log; the workflow when empty',
};

export const reasonField: INodeProperties = {
	displayName: 'Reason',
	name: 'reason',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. agreed with the customer on 2 November',
	description: 'Kept in the audit log',
};

export const cursorField: INodeProperties = {
	displayName: 'Cursor',
	name: 'cursor',
	type: 'string',
	default: '',
	description: 'Where to go on: "nextCursor" of the last item of the page before',
};

export const sinceField: INodeProperties = {
	displayName: 'Since',
	name: 'since',
	type: 'dateTime',
	default: '',
	description: 'From the beginning when empty',
};

/** "Return All" and "Limit", as n8n's own nodes have them. */
export const pageFields: readonly INodeProperties[] = [
	{
		displayName: 'Return All',
		name: 'returnAll',
		type: 'boolean',
		default: false,
		description: 'Whether to return all results or only up to a given limit',
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 50,
		displayOptions: { show: { returnAll: [false] } },
		description: 'Max number of results to return',
	},
];

export function filterFields(options: readonly INodeProperties[]): INodeProperties {
	return {
		displayName: 'Filters',
		name: 'filters',
		type: 'collection',
		placeholder: 'Add filter',
		default: {},
		options: [...options],
	};
}

export function additionalFields(options: readonly INodeProperties[]): INodeProperties {
	return {
		displayName: 'Additional Fields',
		name: 'additionalFields',
		type: 'collection',
		placeholder: 'Add field',
		default: {},
		options: [...options],
	};
}

export const attemptIdField: INodeProperties = {
	displayName: 'Attempt ID',
	name: 'attemptId',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. {{ $json.attemptId }}',
};

export const leadIdField: INodeProperties = {
	displayName: 'Lead ID',
	name: 'leadId',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. {{ $json.leadId }}',
};

export const serverNameField: INodeProperties = {
	displayName: 'Name',
	name: 'serverName',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. mx-1',
};

export function choiceField(
	head: Pick<INodeProperties, 'displayName' | 'name'> & Partial<INodeProperties>,
	values: readonly string[],
): INodeProperties {
	return { type: 'options', default: values[0] ?? '', ...head, options: values.map(toOption) };
}

const ACRONYMS: Readonly<Record<string, string>> = {
	csv: 'CSV',
	id: 'ID',
	message_id: 'Message-ID',
	starttls: 'STARTTLS',
	tls: 'TLS',
};

/** `auth_failed` -> "Auth Failed", `auditLog` -> "Audit Log" */
function toOption(value: string): INodePropertyOptions {
	const acronym = ACRONYMS[value];
	if (acronym !== undefined) return { name: acronym, value };
	const name = value
		.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
		.replace(
			/(^|_)([a-z])/g,
			(_, gap: string, letter: string) => `${gap === '' ? '' : ' '}${letter.toUpperCase()}`,
		);

	return { name, value };
}
