import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ModelStandIn {
	readonly url: string;
	/** The prompts so far. */
	prompts(): readonly string[];
	stop(): void;
}

/** Speaks the Messages API as far as n8n's model node uses it; `answer` writes the text of each reply. */
export async function startModelStandIn(answer: (prompt: string) => string): Promise<ModelStandIn> {
	const prompts: string[] = [];
	const server = createServer((request, response) => {
		let body = '';
		request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
		request.on('end', () => {
			prompts.push(body);
			response.setHeader('content-type', 'application/json');
			response.end(
				JSON.stringify({
					id: `msg_${prompts.length}`,
					type: 'message',
					role: 'assistant',
					model: 'stand-in',
					content: [{ type: 'text', text: answer(body) }],
					stop_reason: 'end_turn',
					stop_sequence: null,
					usage: { input_tokens: 1, output_tokens: 1 },
				}),
			);
		});
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));

	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		prompts: () => prompts,
		stop: () => void server.close(),
	};
}
