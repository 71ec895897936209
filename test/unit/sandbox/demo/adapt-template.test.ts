import { adaptTemplate } from '../../../../sandbox/demo/adapt-template';

const adapt = (parameters: Record<string, Record<string, unknown>>) =>
	adaptTemplate('09-error-alert.json', {
		parameters,
		credentials: { outreachTelegramApi: { id: '1', name: 'Bot' } },
		accepted: (type) => (type.endsWith('telegramNotify') ? ['outreachTelegramApi'] : []),
		errorWorkflow: 'w9',
	});

describe('adapting a shipped template', () => {
	it('merges values into the form and keeps what it does not name', () => {
		const workflow = adapt({ 'Tell a person': { options: { cooldownMinutes: 5 } } });
		const node = workflow.nodes.find(({ name }) => name === 'Tell a person');

		expect(node?.parameters).toMatchObject({
			operation: 'sendMessage',
			options: { cooldownMinutes: 5, severity: 'warning' },
		});
	});

	it('gives credentials to the nodes that take them and sets the error workflow', () => {
		const workflow = adapt({});
		const withCredentials = workflow.nodes.filter(
			({ credentials }) => Object.keys(credentials ?? {}).length > 0,
		);

		expect(withCredentials.map(({ name }) => name)).toEqual(['Tell a person']);
		expect(workflow.settings).toMatchObject({ errorWorkflow: 'w9', executionOrder: 'v1' });
	});

	it('refuses a node name the template does not have, so that a rename is noticed', () => {
		expect(() => adapt({ 'Tell nobody': {} })).toThrow('has no node "Tell nobody"');
	});
});
