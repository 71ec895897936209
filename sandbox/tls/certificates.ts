import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Short: the sandbox lives for minutes. */
const VALID_DAYS = '30';

const KEY_OPTIONS = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];

export interface CertificateFiles {
	readonly caFile: string;
	/** PEM text, for `tls: { ca }`. */
	readonly ca: string;
	readonly keyFile: string;
	readonly certFile: string;
	readonly key: string;
	readonly cert: string;
}

export interface CertificateNames {
	readonly hosts: readonly string[];
	readonly addresses: readonly string[];
}

/** A CA and one server certificate signed by it, as PEM files in `folder` (ca.pem, server.key, server.pem). */
export async function createCertificates(
	folder: string,
	names: CertificateNames,
): Promise<CertificateFiles> {
	const file = (name: string) => join(folder, name);
	await run('openssl', [
		...['req', '-x509', ...KEY_OPTIONS, '-days', VALID_DAYS, '-subj', '/CN=Sandbox CA'],
		...['-keyout', file('ca.key'), '-out', file('ca.pem')],
		...['-addext', 'basicConstraints=critical,CA:TRUE'],
		...['-addext', 'keyUsage=critical,keyCertSign,cRLSign'],
	]);
	await run('openssl', [
		...['req', ...KEY_OPTIONS, '-subj', `/CN=${names.hosts[0] ?? 'localhost'}`],
		...['-keyout', file('server.key'), '-out', file('server.csr')],
	]);
	await writeFile(file('server.ext'), extensions(names));
	await run('openssl', [
		...['x509', '-req', '-in', file('server.csr'), '-CA', file('ca.pem'), '-CAkey', file('ca.key')],
		...['-set_serial', '1', '-days', VALID_DAYS],
		...['-extfile', file('server.ext'), '-out', file('server.pem')],
	]);
	return await readCertificates(folder);
}

async function readCertificates(folder: string): Promise<CertificateFiles> {
	const [caFile, keyFile, certFile] = ['ca.pem', 'server.key', 'server.pem'].map((name) =>
		join(folder, name),
	) as [string, string, string];
	const text = async (path: string) => await readFile(path, 'utf8');
	const [ca, key, cert] = await Promise.all([text(caFile), text(keyFile), text(certFile)]);
	return { caFile, keyFile, certFile, ca, key, cert };
}

function extensions(names: CertificateNames): string {
	const alternatives = [
		...names.hosts.map((host) => `DNS:${host}`),
		...names.addresses.map((address) => `IP:${address}`),
	];
	return [
		`subjectAltName=${alternatives.join(',')}`,
		'basicConstraints=CA:FALSE',
		'extendedKeyUsage=serverAuth',
		'',
	].join('\n');
}

/**
 * A server certificate of the same CA that ran out in 2020, for tests of "certificate has expired".
 * `openssl x509` of Debian 12 cannot set dates, `openssl ca` can.
 */
export async function createExpiredCertificate(
	folder: string,
	names: CertificateNames,
): Promise<{ key: string; cert: string }> {
	const file = (name: string) => join(folder, name);
	await Promise.all([
		writeFile(file('expired.index'), ''),
		writeFile(file('expired.serial'), '02\n'),
		writeFile(file('expired.ext'), extensions(names)),
		writeFile(
			file('expired.cnf'),
			[
				'[ca]',
				'default_ca = sandbox',
				'[sandbox]',
				`database = ${file('expired.index')}`,
				`serial = ${file('expired.serial')}`,
				`new_certs_dir = ${folder}`,
				'default_md = sha256',
				'policy = anything',
				'[anything]',
				'commonName = supplied',
				'',
			].join('\n'),
		),
	]);
	await run('openssl', [
		...['req', ...KEY_OPTIONS, '-subj', `/CN=${names.hosts[0] ?? 'localhost'}`],
		...['-keyout', file('expired.key'), '-out', file('expired.csr')],
	]);
	await run('openssl', [
		...['ca', '-batch', '-notext', '-config', file('expired.cnf'), '-in', file('expired.csr')],
		...['-cert', file('ca.pem'), '-keyfile', file('ca.key'), '-out', file('expired.pem')],
		...['-startdate', '20200101000000Z', '-enddate', '20200201000000Z'],
		...['-extfile', file('expired.ext')],
	]);
	const [key, cert] = await Promise.all([
		readFile(file('expired.key'), 'utf8'),
		readFile(file('expired.pem'), 'utf8'),
	]);
	return { key, cert };
}
