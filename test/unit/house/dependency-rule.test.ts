import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

interface Finding {
	readonly ruleId: string;
	readonly message: string;
}

const root = join(__dirname, '..', '..', '..');

/** One deliberate violation per rule of the house; the paths need not exist. */
const violations = [
	{
		name: 'mail imports a capability',
		filePath: 'lib/mail/violation.ts',
		code: "import type { StoreSlices } from '../store/store';\nexport type A = StoreSlices;\n",
		ruleId: 'import-x/no-restricted-paths',
	},
	{
		name: 'a capability imports an adapter',
		filePath: 'lib/policy/violation.ts',
		code: "import { systemClock } from '../adapters/system-clock';\nexport const now = systemClock;\n",
		ruleId: 'import-x/no-restricted-paths',
	},
	{
		name: 'a node imports an adapter',
		filePath: 'nodes/PolicyCheck/violation.ts',
		code: "import { systemClock } from '../../lib/adapters/system-clock';\nexport const now = systemClock;\n",
		ruleId: 'import-x/no-restricted-paths',
	},
	{
		name: 'lib imports a node',
		filePath: 'lib/replies/violation.ts',
		code: "import { redact } from '../../nodes/shared/redact';\nexport const clean = redact;\n",
		ruleId: 'import-x/no-restricted-paths',
	},
	{
		name: 'a capability imports n8n',
		filePath: 'lib/sending/violation.ts',
		code: "import type { INode } from 'n8n-workflow';\nexport type A = INode;\n",
		ruleId: '@typescript-eslint/no-restricted-imports',
	},
	{
		name: 'an adapter imports n8n',
		filePath: 'lib/adapters/violation.ts',
		code: "import type { INode } from 'n8n-workflow';\nexport type A = INode;\n",
		ruleId: '@typescript-eslint/no-restricted-imports',
	},
	{
		name: 'a capability imports a third-party package',
		filePath: 'lib/verification/violation.ts',
		code: "import { parse } from 'tldts';\nexport const p = parse;\n",
		ruleId: '@typescript-eslint/no-restricted-imports',
	},
	{
		name: 'a capability opens a socket (S4-03)',
		filePath: 'lib/verification/violation.ts',
		code: "import { connect } from 'node:net';\nexport const c = connect;\n",
		ruleId: '@typescript-eslint/no-restricted-imports',
	},
	{
		name: 'a capability reads the clock',
		filePath: 'lib/warmup/violation.ts',
		code: 'export const now = () => Date.now();\n',
		ruleId: 'no-restricted-properties',
	},
	{
		name: 'a capability rolls dice',
		filePath: 'lib/warmup/violation.ts',
		code: 'export const dice = () => Math.random();\n',
		ruleId: 'no-restricted-properties',
	},
	{
		name: 'a default export',
		filePath: 'lib/mail/violation.ts',
		code: 'export default 1;\n',
		ruleId: 'import-x/no-default-export',
	},
	{
		name: 'a node shell that grew',
		filePath: 'nodes/PolicyCheck/Violation.node.ts',
		code: `${Array.from({ length: 81 }, (_, index) => `export const n${index} = ${index};`).join('\n')}\n`,
		ruleId: 'max-lines',
	},
];

describe('the rules of the house', () => {
	const findings: Finding[][] = JSON.parse(
		execFileSync(process.execPath, [join(root, 'test', 'support', 'lint-texts.mjs')], {
			cwd: root,
			input: JSON.stringify(violations),
			encoding: 'utf8',
		}),
	);

	it.each(violations.map((violation, index) => ({ ...violation, index })))(
		'lint refuses: $name',
		({ ruleId, index }) => {
			expect(findings[index]?.map((finding) => finding.ruleId)).toContain(ruleId);
		},
	);
});
