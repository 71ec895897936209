// Loaded into n8n before n8n itself. Standard input is a pipe of the process that started it: when
// that process is gone, in whatever way, the pipe closes and n8n ends with its task runners.
// A test run that was killed used to leave n8n behind, busy for ever.
process.stdin.resume();
process.stdin.on('close', () => {
	try {
		process.kill(-process.pid, 'SIGKILL');
	} catch {
		process.exit(1);
	}
});
process.stdin.unref?.();
