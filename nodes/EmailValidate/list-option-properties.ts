import type { INodeProperties } from 'n8n-workflow';

/** How the list file is read and what the file that comes out looks like. */
export const listOptionProperties: INodeProperties[] = [
	{
		displayName: 'Columns',
		name: 'columns',
		type: 'options',
		default: 'full',
		options: [
			{ name: 'Input Columns and All Results', value: 'full' },
			{
				name: 'SG5',
				value: 'sg5',
				description: 'Exactly email, status, sub_status, score and reason',
			},
		],
	},
	{
		displayName: 'Delimiter',
		name: 'delimiter',
		type: 'options',
		default: '',
		options: [
			{ name: 'Comma', value: ',' },
			{ name: 'Detect', value: '' },
			{ name: 'Pipe', value: '|' },
			{ name: 'Semicolon', value: ';' },
			{ name: 'Tab', value: 'tab' },
		],
	},
	{
		displayName: 'Format',
		name: 'format',
		type: 'options',
		default: 'csv',
		options: [
			{
				name: 'CSV',
				value: 'csv',
				description: 'Cells that a spreadsheet would run as a formula are made harmless',
			},
			{
				name: 'NDJSON',
				value: 'ndjson',
				description: 'One JSON object per line, values untouched',
			},
		],
	},
	{
		displayName: 'Header',
		name: 'header',
		type: 'options',
		default: 'detect',
		options: [
			{ name: 'Detect', value: 'detect' },
			{ name: 'First Row Is a Header', value: 'yes' },
			{ name: 'No Header', value: 'no' },
		],
	},
	{
		displayName: 'Output Binary Field',
		name: 'outputProperty',
		type: 'string',
		default: 'data',
		description: 'The name of the output field that holds the file',
	},
];
