// Deliberately plain: one transform, five rungs. What a rung may touch is written in CONTRIBUTING.md.
const project = (name, timeout) => ({
	displayName: name,
	rootDir: __dirname,
	testEnvironment: 'node',
	testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
	modulePathIgnorePatterns: ['<rootDir>/dist'],
	transform: {
		'^.+\\.(ts|js)$': ['ts-jest', { tsconfig: '<rootDir>/test/tsconfig.json', diagnostics: false }],
	},
	// Packages that ship ES modules only: jest has its own module system and cannot require() them.
	transformIgnorePatterns: ['/node_modules/(?!(email-providers)/)'],
	globals: { projectTimeoutMs: timeout },
	setupFilesAfterEnv: ['<rootDir>/test/support/set-timeout.js'],
});

module.exports = {
	projects: [
		project('unit', 10_000),
		project('contract', 60_000),
		project('integration', 60_000),
		project('templates', 60_000),
		project('e2e', 600_000),
	],
};
