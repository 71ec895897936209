import { ensureN8n } from '../sandbox/n8n/n8n-cache';
import { ensureBuild } from '../scripts/build';

/** While the demo image is built: the build and the n8n runtime, so that its container starts in seconds. */
async function prepare(): Promise<void> {
	await ensureBuild();
	await ensureN8n({ say: (line) => void process.stderr.write(`${line}\n`) });
}

prepare().catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
});
