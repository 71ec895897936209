import { Readable } from 'node:stream';

import type { IBinaryData, IExecuteFunctions } from 'n8n-workflow';

import { csvText, openCsvList, type OpenedList } from '../../lib/adapters/text/csv-list';
import type { LayoutWishes } from '../../lib/adapters/text/csv-layout';

export interface InputList extends OpenedList {
	readonly fileName: string;
	/** Octets of the whole file, 0 when unknown. */
	readonly octets: number;
	/** Octets read so far. */
	octetsRead(): number;
}

/** Opens a binary field as a list without loading it. @throws ConfigurationError */
export async function wireInputList(
	context: IExecuteFunctions,
	field: { readonly itemIndex: number; readonly property: string },
	wishes: LayoutWishes,
): Promise<InputList> {
	const binary = context.helpers.assertBinaryData(field.itemIndex, field.property);
	const source = binary.id
		? await context.helpers.getBinaryStream(binary.id)
		: Readable.from([Buffer.from(binary.data, 'base64')]);
	let read = 0;
	const counted = (async function* () {
		for await (const chunk of source) {
			const octets = chunk as Buffer;
			read += octets.length;
			yield octets;
		}
	})();
	const opened = await openCsvList(counted, wishes);

	return {
		...opened,
		fileName: binary.fileName ?? 'list',
		octets: binary.bytes ?? 0,
		octetsRead: () => read,
	};
}

/** Streams text into a binary field; never more of it in memory than one piece. */
export async function writeBinaryText(
	context: IExecuteFunctions,
	file: { readonly name: string; readonly mimeType: string },
	pieces: AsyncIterable<string>,
): Promise<IBinaryData> {
	const octets = (async function* () {
		for await (const piece of pieces) yield Buffer.from(piece);
	})();

	return await context.helpers.prepareBinaryData(
		Readable.from(octets, { objectMode: false }),
		file.name,
		file.mimeType,
	);
}

export { csvText };
