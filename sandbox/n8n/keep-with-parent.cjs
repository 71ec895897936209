// Loaded into n8n before n8n itself. Descriptor 3 is a pipe of the process that started it: when
// that process is gone, in whatever way, the pipe closes and n8n ends with its task runners.
// A test run that was killed used to leave n8n behind. Not standard input: n8n closes that itself.
const { Socket } = require('node:net');

const lifeline = new Socket({ fd: 3, readable: true, writable: false });
lifeline.on('error', () => undefined);
lifeline.on('close', () => {
	try {
		process.kill(-process.pid, 'SIGKILL');
	} catch {
		process.exit(1);
	}
});
lifeline.resume();
lifeline.unref();
