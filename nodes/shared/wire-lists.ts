import { Readable } from 'node:stream';

import type { IBinaryData, IExecuteFunctions } from 'n8n-workflow';

import { csvText, openCsvList, type OpenedList } from '../../lib/adapters/text/csv-list';
import type { LayoutWishes } from '../../lib/adapters/text/csv-layout';
import { fingerprintOf, fingerprintOfWords } from '../../lib/adapters/text/fingerprint';

export interface InputList extends OpenedList {
	readonly fileName: string;
	/** Octets of the whole file, 0 when unknown. */
	readonly octets: number;
	/** Octets read so far. */
	octetsRead(): number;
}

/** A binary field as a file that can be read more than once. */
export interface ListFile {
	readonly fileName: string;
	/** Tells whether it is the file of an earlier run. */
	fingerprint(): Promise<string>;
	/** @throws ConfigurationError */
	open(wishes: LayoutWishes): Promise<InputList>;
}

export function wireListFile(
	context: IExecuteFunctions,
	field: { readonly itemIndex: number; readonly property: string },
): ListFile {
	const binary = context.helpers.assertBinaryData(field.itemIndex, field.property);
	const source = async (): Promise<AsyncIterable<Buffer>> =>
		binary.id
			? await context.helpers.getBinaryStream(binary.id)
			: Readable.from([Buffer.from(binary.data, 'base64')]);
	const fileName = binary.fileName ?? 'list';

	return {
		fileName,
		fingerprint: async () => await fingerprintOf(await source()),
		open: async (wishes) => {
			const chunks = await source();
			let read = 0;
			const counted = (async function* () {
				for await (const chunk of chunks) {
					read += chunk.length;
					yield chunk;
				}
			})();

			return {
				...(await openCsvList(counted, wishes)),
				fileName,
				octets: binary.bytes ?? 0,
				octetsRead: () => read,
			};
		},
	};
}

/** Opens a binary field as a list without loading it. @throws ConfigurationError */
export async function wireInputList(
	context: IExecuteFunctions,
	field: { readonly itemIndex: number; readonly property: string },
	wishes: LayoutWishes,
): Promise<InputList> {
	return await wireListFile(context, field).open(wishes);
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

export { csvText, fingerprintOfWords };
