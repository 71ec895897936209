import { configWithoutCloudSupport } from '@n8n/node-cli/eslint';
import { globalIgnores } from 'eslint/config';

const capabilities = [
	'verification',
	'policy',
	'sending',
	'replies',
	'reputation',
	'warmup',
	'notification',
	'store',
];

// Who may import whom (docs/architecture.md). A wrong arrow fails the build.
export const dependencyRule = [
	{ target: './lib/mail', from: './lib', except: ['./mail'], message: 'mail imports nothing.' },
	...capabilities.map((name) => ({
		target: `./lib/${name}`,
		from: ['./lib/adapters', './nodes', './credentials'],
		message: 'A capability declares a port; wiring brings the adapter.',
	})),
	{ target: './lib', from: ['./nodes', './credentials'], message: 'lib never knows n8n.' },
	{
		target: './lib/verification',
		from: ['./lib/policy', './lib/sending', './lib/replies', './lib/reputation', './lib/warmup', './lib/notification'],
		message: 'verification stands alone.',
	},
	{
		target: './lib/policy',
		from: ['./lib/sending', './lib/replies', './lib/reputation', './lib/warmup', './lib/notification'],
		message: 'Allowed edge: verification.',
	},
	{
		target: './lib/sending',
		from: ['./lib/verification', './lib/replies', './lib/reputation', './lib/warmup', './lib/notification'],
		message: 'Allowed edge: policy.',
	},
	{
		target: './lib/replies',
		from: ['./lib/verification', './lib/sending', './lib/reputation', './lib/warmup', './lib/notification'],
		message: 'Allowed edge: policy.',
	},
	{
		target: './lib/reputation',
		from: ['./lib/verification', './lib/policy', './lib/sending', './lib/replies', './lib/warmup', './lib/notification'],
		message: 'reputation stands alone.',
	},
	{
		target: './lib/warmup',
		from: ['./lib/verification', './lib/policy', './lib/replies', './lib/reputation', './lib/notification'],
		message: 'Allowed edge: sending.',
	},
	{
		target: './lib/notification',
		from: ['./lib/verification', './lib/policy', './lib/sending', './lib/replies', './lib/reputation', './lib/warmup'],
		message: 'notification stands alone.',
	},
	{
		target: './nodes/!(shared)/**/*',
		from: './lib/adapters',
		message: 'Only wiring.ts and tests know adapters.',
	},
];

const builtInIo = ['net', 'tls', 'dns', 'dns/promises', 'fs', 'fs/promises', 'http', 'https', 'dgram', 'child_process', 'sqlite', 'timers', 'timers/promises'];

export const restrictedInCapabilities = {
	paths: builtInIo.map((name) => ({
		name: `node:${name}`,
		message: 'Sockets, files, SQL and timers live under lib/adapters.',
	})),
	patterns: [
		{ group: ['n8n-workflow', 'n8n-core'], message: 'lib never knows n8n.' },
		{
			regex: '^(?!node:|\\.)',
			message: 'Third-party packages are used under lib/adapters only, so that a swap touches one file.',
		},
	],
};

export const restrictedClock = [
	{ object: 'Date', property: 'now', message: 'Take a Clock.' },
	{ object: 'Math', property: 'random', message: 'Take a SecureRandom.' },
];

const sizeLimits = {
	'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
	'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
	complexity: ['error', 10],
	'max-params': ['error', 3],
};

export default [
	...configWithoutCloudSupport,
	globalIgnores(['dist', 'coverage', '.sandbox', 'test/fixtures']),
	{
		// docs/decisions/0003-declared-dependencies.md: the one community rule that is switched off.
		files: ['package.json'],
		rules: { '@n8n/community-nodes/no-runtime-dependencies': 'off' },
	},
	{
		files: ['lib/**/*.ts', 'nodes/**/*.ts', 'credentials/**/*.ts'],
		rules: {
			'import-x/no-restricted-paths': ['error', { zones: dependencyRule }],
			'import-x/no-cycle': 'error',
			'import-x/no-default-export': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'off',
		},
	},
	{
		files: ['lib/**/*.ts', 'nodes/**/*.ts'],
		rules: sizeLimits,
	},
	{
		files: ['nodes/**/*.node.ts'],
		rules: { 'max-lines': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
	},
	{
		files: ['nodes/**/properties.ts', 'nodes/**/properties/*.ts', 'nodes/**/operations/*.ts', 'lib/**/*-rules.ts', 'lib/**/*-profiles.ts'],
		rules: { 'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }] },
	},
	{
		// One table is one list: cut in two, a rule could hide from its neighbour.
		files: ['lib/**/data/*.ts'],
		rules: { 'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }] },
	},
	{
		// A migration is one piece of history: splitting it would tell it worse.
		files: ['lib/adapters/store/migrations/*.ts'],
		rules: { 'max-lines': 'off' },
	},
	{
		files: ['lib/**/*.ts'],
		ignores: ['lib/adapters/**'],
		rules: {
			'@typescript-eslint/no-restricted-imports': ['error', restrictedInCapabilities],
			'no-restricted-properties': ['error', ...restrictedClock],
		},
	},
	{
		files: ['lib/adapters/**/*.ts'],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{ patterns: [{ group: ['n8n-workflow', 'n8n-core'], message: 'lib never knows n8n.' }] },
			],
		},
	},
	{
		// The rule knows only node files; everywhere else a catch may rethrow what it understood.
		files: ['lib/**/*.ts', 'test/**/*.ts', 'sandbox/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts'],
		rules: { '@n8n/community-nodes/require-node-api-error': 'off' },
	},
	{
		files: ['test/**/*.ts', 'sandbox/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts'],
		rules: {
			'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
			'no-console': 'off',
			// Scripts and the sandbox start real servers; nothing of this is part of the package.
			'@n8n/community-nodes/no-dangerous-functions': 'off',
		},
	},
];
