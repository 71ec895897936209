import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';

import type { INodeType } from 'n8n-workflow';

import { createBinaryStore } from '../../test/support/binary-store';
import { runNode } from '../../test/support/node-harness';

// Without its ending the name would be taken for the codex file beside it (.node.json).
const { EmailValidate } = createRequire(__filename)(
	'../../nodes/EmailValidate/EmailValidate.node.ts',
) as {
	EmailValidate: new () => INodeType;
};

export interface ListRun {
	readonly seconds: number;
	readonly rows: number;
	readonly withMx: number;
	/** Highest resident memory of the process so far. */
	readonly peakMegabytes: number;
}

/** Runs of "Check a List File" one after the other, as in a living n8n; one report each. */
async function main(): Promise<void> {
	const [dns = '', ...files] = process.argv.slice(2);
	const binary = createBinaryStore();
	for (const file of files) {
		const data = await binary.save(createReadStream(file), 'list.csv');
		const startedAt = performance.now();
		const outputs = await runNode(new EmailValidate(), {
			params: {
				operation: 'validateList',
				level: 'dns',
				options: { dnsServers: dns, allowPrivateAddresses: true, allowReservedDomains: true },
			} as never,
			items: [{ json: {}, binary: { data } }],
			binary,
		});
		const json = outputs.main?.[0]?.json as { rows: number; reasons: Record<string, number> };
		const run: ListRun = {
			seconds: (performance.now() - startedAt) / 1_000,
			rows: json.rows,
			withMx: json.reasons.ok_syntax_mx ?? 0,
			peakMegabytes: process.resourceUsage().maxRSS / 1_024,
		};
		process.send?.(run);
	}
	process.disconnect();
}

void main();
