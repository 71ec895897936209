import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';

import type { INodeType } from 'n8n-workflow';

import { createBinaryStore } from '../../../support/binary-store';
import { runNode } from '../../../support/node-harness';

// Without its ending the name would be taken for the codex file beside it (.node.json).
const { EmailValidate } = createRequire(__filename)(
	'../../../../nodes/EmailValidate/EmailValidate.node.ts',
) as { EmailValidate: new () => INodeType };

/** A process that checks a list and may be killed while it does; prints the file that comes out. */
async function main(): Promise<void> {
	const [file = '', store = '', options = '{}'] = process.argv.slice(2);
	const binary = createBinaryStore();
	const data = await binary.save(createReadStream(file), 'list.csv');
	const outputs = await runNode(new EmailValidate(), {
		params: {
			operation: 'validateList',
			heloName: 'probe.sender.test',
			mailFrom: 'verify@sender.test',
			options: JSON.parse(options) as object,
		} as never,
		items: [{ json: {}, binary: { data } }],
		credentials: { outreachStoreApi: { kind: 'sqlite', file: store } },
		binary,
	});
	const out = outputs.main?.[0]?.binary?.data;
	process.stdout.write(out ? (await binary.read(out)).toString() : '');
}

void main();
