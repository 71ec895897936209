import { startSandbox } from './sandbox';

/**
 * `tsx sandbox/cli.ts [--postgres] [--redis]` starts the world, prints where everything is as one JSON
 * document on stdout, and runs until Ctrl-C.
 */
async function main(): Promise<void> {
	const wants = (name: string) => process.argv.includes(`--${name}`);
	const sandbox = await startSandbox({ postgres: wants('postgres'), redis: wants('redis') });
	const { folder, submission, mxPort, imap, lmtp, dns, telegram, accounts } = sandbox;
	console.log(
		JSON.stringify(
			{
				folder,
				caFile: sandbox.ca.file,
				submission,
				mxPort,
				imap,
				lmtp,
				dns: { host: dns.host, port: dns.port, servers: dns.servers },
				telegram: { baseUrl: telegram.baseUrl, token: telegram.token, chatId: telegram.chatId },
				postgres: sandbox.postgres?.url,
				redis: sandbox.redis?.url,
				accounts,
			},
			undefined,
			'\t',
		),
	);
	const stop = () => {
		process.stderr.write('The sandbox stops.\n');
		void sandbox.stop().then(() => process.exit(0));
	};
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
});
