/**
 * The demo inside of a container. Its servers listen on loopback, as everything in the sandbox does;
 * a container's port cannot be published from there, so the editor's port is passed on.
 */
import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import process from 'node:process';

const INSIDE = 5679;
const OUTSIDE = 5678;

const demo = spawn(process.execPath, ['scripts/demo.mjs', '--port', String(INSIDE)], {
	stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => demo.kill(signal));
demo.on('exit', (status) => process.exit(status ?? 1));

createServer((outer) => {
	const inner = connect(INSIDE, '127.0.0.1');
	const close = () => {
		outer.destroy();
		inner.destroy();
	};
	for (const socket of [outer, inner]) socket.on('error', close);
	outer.pipe(inner).pipe(outer);
}).listen(OUTSIDE, '0.0.0.0', () => {
	console.error(
		`Once the demo says that n8n is open: http://localhost:${OUTSIDE} on your machine.`,
	);
});
