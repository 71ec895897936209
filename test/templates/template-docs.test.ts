import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { checkout } from '../support/package-classes';
import { readTemplates } from '../support/template-files';

const folder = join(checkout, 'docs', 'templates');
const pages = readTemplates().map(({ file }) => file.replace('.json', '.md'));

describe.each(pages)('docs/templates/%s', (page) => {
	it('shows the workflow and leads only to what is there', () => {
		const path = join(folder, page);
		const text = readFileSync(path, 'utf8');
		const picture = join(folder, 'img', page.replace('.md', '.png'));
		const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link ?? '');

		expect(links).toContain(`img/${page.replace('.md', '.png')}`);
		expect(statSync(picture).size).toBeGreaterThan(20_000);
		for (const link of links) {
			expect({ link, there: existsSync(resolve(dirname(path), link)) }).toEqual({
				link,
				there: true,
			});
		}
	});

	it('stands in the list of templates', () => {
		expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain(`(${page})`);
	});
});
