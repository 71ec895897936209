const { dest, parallel, series, src } = require('gulp');
const { rm } = require('node:fs/promises');

// `n8n-node build` copies every picture of the checkout into dist; the ones of the documentation
// and the tests are no part of the package.
async function dropForeignAssets() {
	for (const folder of ['docs', 'test', 'bench', 'sandbox', 'scripts']) {
		await rm(`dist/${folder}`, { recursive: true, force: true });
	}
	await rm('dist/tsconfig.tsbuildinfo', { force: true });
}

// encoding: false keeps binary files intact (gulp 5 decodes as UTF-8 otherwise).
function copyIcons() {
	return src('{nodes,credentials}/**/*.{png,svg}', { encoding: false }).pipe(dest('dist'));
}

function copyCodex() {
	return src('nodes/**/*.node.json').pipe(dest('dist/nodes'));
}

function copyTemplates() {
	return src('workflows/**/*.{json,md}').pipe(dest('dist/workflows'));
}

exports.default = series(dropForeignAssets, parallel(copyIcons, copyCodex, copyTemplates));
