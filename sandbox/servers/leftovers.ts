import { readdir, readFile } from 'node:fs/promises';

/** Processes whose command line holds `text`; zombies do not count (their reaping is the kernel's affair). */
export async function processesOf(text: string): Promise<{ pid: number; command: string }[]> {
	const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
	const found = await Promise.all(
		pids.map(async (pid) => {
			const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
			return { pid: Number(pid), command: command.replaceAll('\0', ' ').trim() };
		}),
	);
	return found.filter((entry) => entry.command.includes(text) && entry.pid !== process.pid);
}
