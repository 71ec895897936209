import type { INodeProperties } from 'n8n-workflow';

/** How Google and Microsoft sign in (XOAUTH2): the same fields for submission and for reading. */
export const oauth2Fields: INodeProperties[] = [
	{
		displayName: 'Client ID',
		name: 'clientId',
		type: 'string',
		default: '',
		displayOptions: { show: { authentication: ['oauth2'] } },
		description: 'Of the OAuth2 application you registered with Google or Microsoft',
	},
	{
		displayName: 'Client Secret',
		name: 'clientSecret',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		displayOptions: { show: { authentication: ['oauth2'] } },
	},
	{
		displayName: 'Refresh Token',
		name: 'refreshToken',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		displayOptions: { show: { authentication: ['oauth2'] } },
		description: 'Exchanged for a fresh access token whenever one is needed',
	},
	{
		displayName: 'Token URL',
		name: 'tokenUrl',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://oauth2.googleapis.com/token',
		displayOptions: { show: { authentication: ['oauth2'] } },
		description: 'Where access tokens are issued. Empty: the one of the chosen provider.',
	},
	{
		displayName: 'Access Token',
		name: 'accessToken',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		displayOptions: { show: { authentication: ['oauth2'] } },
		description: 'Only needed without a refresh token, for a short test',
	},
];
