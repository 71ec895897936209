import { readFile } from 'node:fs/promises';

/** The ids Debian gave to a system account or group; they differ from machine to machine. */
export async function userId(name: string): Promise<{ uid: number; gid: number }> {
	const [uid, gid] = await idsIn('/etc/passwd', name);
	if (uid === undefined || gid === undefined) throw new Error(missing('account', name));
	return { uid, gid };
}

export async function groupId(name: string): Promise<number> {
	const [gid] = await idsIn('/etc/group', name);
	if (gid === undefined) throw new Error(missing('group', name));
	return gid;
}

async function idsIn(file: string, name: string): Promise<number[]> {
	const lines = (await readFile(file, 'utf8')).split('\n');
	const line = lines.find((entry) => entry.startsWith(`${name}:`));
	return (line?.split(':').slice(2, 4) ?? []).filter((id) => id !== '').map(Number);
}

const missing = (kind: string, name: string): string =>
	`The sandbox could not start because the system has no ${kind} "${name}". ` +
	'Its Debian package makes it: see sandbox/debian/packages.ts.';
