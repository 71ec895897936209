import type { Icon, ICredentialType, INodeProperties } from 'n8n-workflow';

export class OutreachTelegramApi implements ICredentialType {
	name = 'outreachTelegramApi';

	displayName = 'Outreach Telegram API';

	icon: Icon = { light: 'file:outreachTelegram.svg', dark: 'file:outreachTelegram.dark.svg' };

	documentationUrl =
		'https://github.com/n8n-nodes-outreach/n8n-nodes-outreach/blob/main/docs/credentials.md#telegram';

	properties: INodeProperties[] = [
		{
			displayName: 'Bot Token',
			name: 'botToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description: 'From @BotFather',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: 'https://api.telegram.org',
			description: 'Change it only for a Bot API server of your own',
		},
		{
			displayName: 'Default Chat ID',
			name: 'defaultChatId',
			type: 'string',
			default: '',
			placeholder: 'e.g. -1001234567890',
			description: 'Where messages go when the node names no chat',
		},
	];
}
