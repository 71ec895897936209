import type { SqlValue } from './sql-session';

/** An SQL condition and the value of each of its placeholders; undefined where nothing is asked. */
export type Condition = readonly [sql: string, ...values: Array<SqlValue | undefined>];

export interface WhereClause {
	/** Empty without conditions, so that it can stand in any statement. */
	readonly where: string;
	readonly values: readonly SqlValue[];
}

/** All conditions at once; those whose value a filter left out do not count. */
export function whereClause(conditions: readonly Condition[]): WhereClause {
	const asked = conditions.filter(([, ...values]) => !values.includes(undefined));

	return {
		where: asked.length > 0 ? `WHERE ${asked.map(([sql]) => sql).join(' AND ')}` : '',
		values: asked.flatMap(([, ...values]) => values as SqlValue[]),
	};
}
