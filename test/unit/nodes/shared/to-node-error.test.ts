import type { INode } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { ConfigurationError, InvariantError } from '../../../../lib/mail/errors';
import { toNodeError } from '../../../../nodes/shared/to-node-error';

const node: INode = {
	id: '1',
	name: 'Outreach Store',
	type: 'outreachStore',
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
};

describe('the mapper from our errors to those of n8n', () => {
	it.each(['EEXIST', 'ENOTFOUND', 'ECONNREFUSED', 'EACCES', 'ETIMEDOUT', 'ENOENT'])(
		'keeps our message although n8n would replace one with %s in it',
		(code) => {
			const message = `The store file "/data/${code.toLowerCase()}/outreach.sqlite" could not be opened because the system said ${code}.`;
			// What n8n does by itself: if this ever passes unchanged, the mapper may lose its trick.
			expect(new NodeOperationError(node, message).message).not.toBe(message);

			const mapped = toNodeError(node, new ConfigurationError(message, 'Check the path.'), 3);

			expect(mapped.message).toBe(message);
			expect(mapped.description).toBe('Check the path.');
			expect(mapped.messages).toEqual([]);
			expect(mapped.context.itemIndex).toBe(3);
		},
	);

	it('leaves an error alone that n8n knows already', () => {
		const known = new NodeOperationError(node, 'Known');

		expect(toNodeError(node, known)).toBe(known);
	});

	it('S1-24: lets no secret through, neither in the message nor in the hint nor in a cause', () => {
		const mapped = toNodeError(
			node,
			new InvariantError(
				'postgres://outreach:hunter2@db.example.com refused',
				'Not password=hunter2',
				{ cause: new Error('hunter2') },
			),
		);

		expect(JSON.stringify([mapped.message, mapped.description, mapped.cause])).not.toContain(
			'hunter2',
		);
		expect(mapped.level).toBe('error');
	});
});
