import type { Clock } from '../../clock';
import type { SecureRandom } from '../../random';
import type { SecretBox } from './secret-box';
import type { SqlSession } from './sql-session';
import type { SubjectHasher } from './subject-hash';

/** What every slice is made of; `session` is the database itself or an open transaction. */
export interface SliceContext {
	readonly session: SqlSession;
	readonly clock: Clock;
	readonly random: SecureRandom;
	readonly hasher: SubjectHasher;
	readonly box: SecretBox;
}
