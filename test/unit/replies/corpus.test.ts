import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseMessage } from '../../../lib/adapters/mime/parse-message';
import { bounceReasons, judgeReason } from '../../../lib/replies/bounce-reason';
import { classifyIncoming } from '../../../lib/replies/classify-incoming';
import { judgeReply } from '../../../lib/replies/reply-rules';
import { readCorpus } from '../../support/mail-corpus';

const fixtures = join(__dirname, '..', '..', 'fixtures');
const rows = (file: string): readonly string[][] =>
	readFileSync(join(fixtures, file), 'utf8')
		.trim()
		.split('\n')
		.map((line) => line.split('\t'));

describe('S0-34, A-21: delivery reports', () => {
	test.each(readCorpus('bounces').map((one) => [one.name, one] as const))(
		'%s',
		async (_name, { raw, labels }) => {
			const verdict = classifyIncoming(await parseMessage(raw), {
				ownAddresses: ['sales@example.org'],
			});
			const [facts] = verdict.bounces;
			const got = [
				verdict.eventType,
				facts?.recipient,
				facts?.reason,
				facts && (facts.hard ? 'hard' : 'soft'),
			];
			expect(got.map((value, index) => (labels[index] === '-' ? '-' : value))).toEqual(labels);
		},
	);

	test.each(
		rows('bounces/diagnostics.tsv').map(([reason = '', text = '']) => [text, reason] as const),
	)('%s', (text, reason) => {
		const code = /^([45]\d\d)/.exec(text)?.[1];
		const status = /(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])/.exec(text)?.[0] ?? null;
		expect(
			judgeReason({ diagnostic: text, status, replyCode: code === undefined ? null : Number(code) })
				.reason,
		).toBe(reason);
		expect(bounceReasons).toContain(reason);
	});
});

describe('A-21: feedback reports', () => {
	test.each(readCorpus('arf').map((one) => [one.name, one] as const))(
		'%s',
		async (_name, { raw, labels }) => {
			const verdict = classifyIncoming(await parseMessage(raw));
			expect([verdict.eventType, verdict.subType, verdict.complaint?.recipient ?? '-']).toEqual([
				'complaint',
				...labels,
			]);
		},
	);
});

describe('A-20: automatic answers', () => {
	test.each(readCorpus('auto-replies').map((one) => [one.name, one] as const))(
		'%s',
		async (_name, { raw, labels }) => {
			const verdict = classifyIncoming(await parseMessage(raw));
			const back = verdict.autoReply?.returnAt;
			const date = typeof back === 'number' ? new Date(back).toISOString().slice(0, 10) : '-';
			expect([
				verdict.eventType,
				verdict.subType,
				date,
				verdict.autoReply?.delegate ?? '-',
			]).toEqual(['auto_reply', ...labels]);
		},
	);
});

describe.each(['en', 'ru', 'de', 'fr', 'es'])('A-09: human answers in "%s"', (language) => {
	test.each(
		rows(`replies/${language}.tsv`).map(([label = '', text = '']) => [text, label] as const),
	)('%s', (text, label) => {
		const verdict = judgeReply(text);
		expect(verdict.confidence < 0.6 ? 'neutral' : verdict.replyClass).toBe(label);
	});
});
