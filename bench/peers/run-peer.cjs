// Runs one npm verifier against a bench world: port 25 and the DNS are bent to the world's own.
const dns = require('node:dns');
const net = require('node:net');

const { peer, port, servers, addresses, parallel, budgetMs } = JSON.parse(process.argv[2]);

dns.setServers(servers);
dns.lookup = (host, options, callback) => {
	const done = typeof options === 'function' ? options : callback;
	if (net.isIP(host)) return void done(null, host, net.isIP(host));
	dns.resolve4(host, (error, [ip] = []) => {
		if (error) return void done(error);
		if (typeof options === 'object' && options.all) return void done(null, [{ address: ip, family: 4 }]);
		done(null, ip, 4);
	});
};
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...given) {
	const [first] = given;
	const options = Array.isArray(first) ? first[0] : first;
	if (options && typeof options === 'object' && Number(options.port) === 25) {
		options.port = port;
		options.lookup = dns.lookup;
		// An empty host name means "this machine" to node: dialled as it is, as on port 25.
	}
	return connect.apply(this, given);
};

const verifiers = {
	'deep-email-validator': async (address) => {
		const { validate } = require('deep-email-validator');
		const { valid } = await validate({
			email: address, sender: 'verify@sender.test', validateRegex: true, validateMx: true,
			validateTypo: false, validateDisposable: false, validateSMTP: true,
		});
		return valid;
	},
	'email-existence': async (address) =>
		await new Promise((resolve) => {
			require('email-existence')(address, (error, exists) => resolve(error ? undefined : exists), 5_000, 'verify@sender.test');
		}),
	'email-verify': async (address) =>
		await new Promise((resolve) => {
			require('email-verify').verify(
				address,
				{ sender: 'verify@sender.test', fqdn: 'probe.sender.test', timeout: 5_000, port },
				(error, info) => resolve(error ? undefined : info.success),
			);
		}),
};

async function main() {
	const verify = verifiers[peer];
	const answers = new Array(addresses.length).fill(null);
	const startedAt = performance.now();
	let next = 0;
	const worker = async () => {
		while (next < addresses.length && performance.now() - startedAt < budgetMs) {
			const index = next;
			next += 1;
			const patience = new Promise((resolve) => setTimeout(() => resolve(undefined), 8_000).unref());
			answers[index] = await Promise.race([verify(addresses[index]).catch(() => undefined), patience]) ?? null;
		}
	};
	await Promise.all(Array.from({ length: parallel }, worker));
	const ms = performance.now() - startedAt;
	process.stdout.write(`${JSON.stringify({ ms, done: Math.min(next, addresses.length), answers })}\n`, () => process.exit(0));
}

process.on('uncaughtException', () => undefined);
main();
