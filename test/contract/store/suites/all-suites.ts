import type { Suite } from '../store-under-test';
import { sendAttemptsSuite } from './send-attempts';
import { sendCountersSuite } from './send-counters';
import { sendKeysSuite } from './send-keys';
import { suppressionSuite } from './suppression-list';
import { transactionsSuite } from './transactions';

export const suites: Readonly<Record<string, Suite>> = {
	transactions: transactionsSuite,
	suppressions: suppressionSuite,
	'send attempts': sendAttemptsSuite,
	'send keys': sendKeysSuite,
	'send counters': sendCountersSuite,
};
