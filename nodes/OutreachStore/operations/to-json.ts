import type { IDataObject } from 'n8n-workflow';

/** Times leave as ISO 8601 text, so that n8n's date functions take them as they are. */
export function toJson(record: object): IDataObject {
	return Object.fromEntries(
		Object.entries(record).map(([key, value]) => [key, isTime(key, value) ? iso(value) : value]),
	) as IDataObject;
}

function isTime(key: string, value: unknown): value is number {
	return typeof value === 'number' && /(At|Until|Seen)$|^(at|since|timestamp|notBefore)$/.test(key);
}

function iso(time: number): string {
	return new Date(time).toISOString();
}
