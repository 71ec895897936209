import type { IDataObject } from 'n8n-workflow';

import type { Form } from './form';
import { toJson } from './to-json';

const PAGE = 500;

/** Reads one page as the form asks, or all of them. */
export async function readPages<Row extends object>(
	form: Form,
	read: (page: { readonly limit: number; readonly cursor?: string }) => Promise<Page<Row>>,
): Promise<IDataObject[]> {
	const wanted = form.flag('returnAll') ? Infinity : (form.optionalNumber('limit') ?? 50);
	const items: IDataObject[] = [];
	let cursor = form.within('filters').optionalText('cursor');

	for (;;) {
		const page = await read({ limit: Math.min(PAGE, wanted - items.length), cursor });
		items.push(...page.rows.map(toJson));
		cursor = page.nextCursor;
		if (cursor === undefined || items.length >= wanted) break;
	}
	const last = items.at(-1);
	if (last && cursor !== undefined) last.nextCursor = cursor;

	return items;
}

export interface Page<Row extends object> {
	readonly rows: readonly Row[];
	/** Undefined on the last page. */
	readonly nextCursor: string | undefined;
}

/** For lists whose cursor is the id of the last row: one row more is read to see whether it ends. */
export async function pageById<Row extends { readonly id: string }>(
	page: { readonly limit: number; readonly cursor?: string },
	list: (page: { readonly limit: number; readonly cursor?: string }) => Promise<readonly Row[]>,
): Promise<Page<Row>> {
	const rows = await list({ ...page, limit: page.limit + 1 });
	const kept = rows.slice(0, page.limit);

	return { rows: kept, nextCursor: rows.length > page.limit ? kept.at(-1)?.id : undefined };
}
