/**
 * Makes the package that lies in the image visible to n8n: a link in `.n8n/nodes/node_modules` and an
 * entry in that folder's package.json, so that installing another community package there later does
 * not remove the link. Started by the entrypoint of every container, workers included.
 */
import {
	existsSync,
	lstatSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';

const name = 'n8n-nodes-outreach';
const home = process.env.OUTREACH_HOME ?? '/opt/outreach';
const source = join(home, 'node_modules', name);
const nodes = join(process.env.N8N_USER_FOLDER ?? homedir(), '.n8n', 'nodes');
const link = join(nodes, 'node_modules', name);
const manifest = join(nodes, 'package.json');

function isLink(path) {
	return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function placeLink() {
	mkdirSync(dirname(link), { recursive: true });
	// Several containers share one volume and start together: make it aside, then rename.
	const draft = `${link}.${process.pid}.${Date.now()}`;
	symlinkSync(source, draft, 'dir');
	try {
		renameSync(draft, link);
	} finally {
		rmSync(draft, { force: true });
	}
}

function enterInManifest() {
	const present = existsSync(manifest)
		? JSON.parse(readFileSync(manifest, 'utf8'))
		: { name: 'installed-nodes', private: true };
	const wanted = `file:${source}`;
	if (present.dependencies?.[name] === wanted) return;
	const dependencies = { ...present.dependencies, [name]: wanted };
	const draft = `${manifest}.${process.pid}`;
	writeFileSync(draft, `${JSON.stringify({ ...present, dependencies }, null, 2)}\n`);
	renameSync(draft, manifest);
}

if (!existsSync(join(source, 'package.json'))) {
	console.error(`The package could not be linked because "${source}" does not hold it.`);
	process.exit(1);
}
if (existsSync(link) && !isLink(link)) {
	// Somebody installed a version of their own in the editor: theirs wins, but say so.
	console.warn(`"${link}" was installed by hand and is used instead of the one in this image.`);
} else {
	placeLink();
	enterInManifest();
}
