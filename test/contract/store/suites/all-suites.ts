import type { Suite } from '../store-under-test';
import { suppressionSuite } from './suppression-list';

export const suites: Readonly<Record<string, Suite>> = {
	suppressions: suppressionSuite,
};
