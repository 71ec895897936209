// Lints texts as if they were files of this project. Reads [{ filePath, code }] from standard input
// and prints, per text, the ids and messages of what was found. A child process, because ESLint
// loads its configuration by import(), which jest's module system does not offer.
import { ESLint } from 'eslint';

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const texts = JSON.parse(Buffer.concat(chunks).toString('utf8'));

const eslint = new ESLint();
const findings = [];
for (const { filePath, code } of texts) {
	const [result] = await eslint.lintText(code, { filePath });
	findings.push(result.messages.map(({ ruleId, message }) => ({ ruleId, message })));
}
process.stdout.write(JSON.stringify(findings));
