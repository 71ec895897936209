import type { Connection, PoolClient } from 'pg';
import { Query } from 'pg';

/** The driver's half of the protocol; its types leave it out. */
interface CopyConnection extends Connection {
	sendCopyFromChunk(bytes: Uint8Array): void;
	endCopyFrom(): void;
}

/**
 * COPY with its rows in one packet. The driver would wait for the server's leave first; a server that
 * refuses the statement skips rows that follow it.
 */
export async function copyInto(client: PoolClient, into: string, rows: Uint8Array): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		const query = new Query(`COPY ${into} FROM STDIN (FORMAT binary)`, (error?: Error) => {
			if (error) reject(error);
			else resolve();
		});
		const submit = query.submit.bind(query);
		client.query(
			Object.assign(query, {
				submit: (connection: CopyConnection) => {
					submit(connection);
					connection.sendCopyFromChunk(rows);
					connection.endCopyFrom();
				},
				handleCopyInResponse: () => undefined,
			}),
		);
	});
}
