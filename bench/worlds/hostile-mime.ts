import { parseMessage } from '../../lib/adapters/mime/parse-message';
import { classifyIncoming } from '../../lib/replies/classify-incoming';

const head = 'From: a@example.com\nTo: b@example.org\nSubject: x\n';
const cases: readonly (() => string)[] = [
	() =>
		`${head}Content-Type: multipart/mixed; boundary=B\n\n${'--B\nContent-Type: text/plain\n\nx\n'.repeat(10_000)}--B--`,
	() => `${head}Content-Type: text/html\n\n<table>${'<tr><td>x</td></tr>'.repeat(250_000)}</table>`,
	() => `${head}\n${'interested but not now. '.repeat(500_000)}`,
	() => `${head}\n${'On Mon, 5 Oct 2026 at 10:00, x <a@example.com\n'.repeat(20_000)}`,
	() => `${head}${'X-A: b\n'.repeat(50_000)}\ntext`,
	() =>
		`${head}Content-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: text/plain\n\nhi\n--B\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n${'QUJD\n'.repeat(2_000_000)}--B--`,
];

/** The worst of the hostile messages: processor seconds and growth of resident memory. */
export async function measureHostile(): Promise<{
	readonly seconds: number;
	readonly megabytes: number;
}> {
	let seconds = 0;
	let megabytes = 0;
	await parseMessage(`${head}\nwarm`);
	for (const make of cases) {
		const raw = Buffer.from(make());
		const memory = process.memoryUsage().rss;
		const startedAt = process.cpuUsage();
		classifyIncoming(await parseMessage(raw));
		const { user, system } = process.cpuUsage(startedAt);
		seconds = Math.max(seconds, (user + system) / 1_000_000);
		megabytes = Math.max(megabytes, (process.memoryUsage().rss - memory) / 1_048_576);
	}

	return { seconds, megabytes };
}
