import type { INodeProperties } from 'n8n-workflow';

const shown = (figures: 'one' | 'answer') => ({
	show: { operation: ['recordMetrics'], figures: [figures] },
});

/** The fields of Record Metrics. */
export const metricProperties: INodeProperties[] = [
	{
		displayName: 'Figures',
		name: 'figures',
		type: 'options',
		options: [
			{
				name: "A Provider's Answer",
				value: 'answer',
				description: 'As Postmaster v2, SNDS, MXToolbox or GlockApps give it',
			},
			{ name: 'One Figure', value: 'one' },
		],
		default: 'one',
		displayOptions: { show: { operation: ['recordMetrics'] } },
	},
	{
		displayName: 'Answer',
		name: 'answer',
		type: 'json',
		default: '={{ $json }}',
		required: true,
		description: 'What the HTTP Request node gave; read by the names of its fields',
		displayOptions: shown('answer'),
	},
	{
		displayName: 'Answer From',
		name: 'answerFrom',
		type: 'string',
		default: '={{ $prevNode.name }}',
		description: 'Named in the alert when the provider refuses',
		displayOptions: shown('answer'),
	},
	{
		displayName: 'Source',
		name: 'source',
		type: 'string',
		default: '={{ $json.source }}',
		placeholder: 'e.g. postmaster',
		required: true,
		displayOptions: shown('one'),
	},
	{
		displayName: 'Subject',
		name: 'subject',
		type: 'string',
		default: '={{ $json.subject }}',
		placeholder: 'e.g. example.com',
		required: true,
		description: 'The domain or IP address the figure is about',
		displayOptions: shown('one'),
	},
	{
		displayName: 'Metric',
		name: 'metric',
		type: 'string',
		default: '={{ $json.metric }}',
		placeholder: 'e.g. spam_rate',
		required: true,
		description: 'The score reads spam_rate (0.001 is 0.1 %) and snds_colour (green, yellow, red)',
		displayOptions: shown('one'),
	},
	{
		displayName: 'Value',
		name: 'value',
		type: 'string',
		default: '={{ $json.value }}',
		required: true,
		displayOptions: shown('one'),
	},
	{
		displayName: 'Day',
		name: 'day',
		type: 'string',
		default: '={{ $json.day }}',
		placeholder: 'e.g. 2026-11-21',
		description: 'Empty: today in UTC',
		displayOptions: shown('one'),
	},
];
