import { packageFindings } from '../../scripts/package-check';
import { ensureBuild } from '../../scripts/build';

describe('the package as npm would publish it', () => {
	beforeAll(ensureBuild);

	it('holds every class, codex and pair of icons, and nothing foreign', async () => {
		expect(await packageFindings()).toEqual([]);
	});
});
