import { Socket } from 'node:net';

/**
 * A socket that sends what is written in one turn of the event loop with one system call. The driver
 * flushes after every statement: measured, half of its time went into fourteen writes per mail where
 * five do.
 */
export function createPacketSocket(): Socket {
	const socket = new Socket();
	let held = false;
	// "uncork" is the driver's wish to flush, once per statement.
	const flush = socket.uncork.bind(socket);
	socket.uncork = () => {
		if (held) return flush();
		held = true;
		process.nextTick(() => {
			held = false;
			flush();
		});
	};

	return socket;
}
