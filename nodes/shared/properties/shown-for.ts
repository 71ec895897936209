import type { IDisplayOptions } from 'n8n-workflow';

/** A field of the form that belongs to these operations. */
export function shownFor(...operations: string[]): IDisplayOptions {
	return { show: { operation: operations } };
}

/** The same inside a collection, where names are looked for beside the field first. */
export function optionFor(...operations: string[]): IDisplayOptions {
	return { show: { '/operation': operations } };
}
