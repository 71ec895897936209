import { readTemplate } from '../../sandbox/demo/adapt-template';
import {
	compareWithDescription,
	describedRoutes,
	webhookRoutes,
	type GivenAnswer,
} from '../support/openapi-description';
import { probeOptions } from '../support/probe-options';
import { signedToken } from '../support/signed-token';
import { callers, startTemplateWorld, type TemplateWorld } from '../support/template-world';

// Template 06 in a real n8n with real mail servers behind it; one start for the whole file.
jest.setTimeout(300_000);

let world: TemplateWorld;

beforeAll(async () => {
	world = await startTemplateWorld();
	await world.publish('06-rest-api.json', {
		Validate: probeOptions(world.sandbox),
	});
});

afterAll(async () => await world?.stop());

interface Answer {
	readonly status: number;
	readonly body: Record<string, unknown>;
}

async function call(
	method: string,
	path: string,
	body?: unknown,
	headers: Record<string, string> = {},
): Promise<Answer> {
	const answer = await fetch(`${world.n8n.baseUrl}/webhook/outreach/v1${path}`, {
		method,
		headers: {
			connection: 'close',
			...callers.header,
			...(body === undefined ? {} : { 'content-type': 'application/json' }),
			...headers,
		},
		body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
	});
	const text = await answer.text();
	const parsed = text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : { text };
	answered.push({ method, path, status: answer.status, body: parsed });

	return { status: answer.status, body: parsed };
}

/** Everything that came back in this file, to be held against docs/openapi.json at the end. */
const answered: GivenAnswer[] = [];

const codeOf = ({ body }: Answer): unknown => (body.error as { code?: string } | undefined)?.code;

describe('GET /health (S2-65)', () => {
	it('answers with the keys of the seed and the state of the store', async () => {
		expect(await call('GET', '/health')).toMatchObject({
			status: 200,
			body: {
				status: 'ok',
				service: 'email-validator-api',
				version: '2.0',
				store: 'ok',
				queue: { deferred: 0, in_doubt: 0 },
			},
		});
	});
});

describe('who may call (S1-34)', () => {
	it.each([
		['GET', '/health'],
		['POST', '/validate'],
		['POST', '/policy/validate'],
		['GET', '/suppression'],
		['POST', '/suppression'],
		['POST', '/telegram/send'],
		['POST', '/send'],
	])('refuses %s %s without the key, and with a wrong one', async (method, path) => {
		const body = method === 'POST' ? {} : undefined;

		expect((await call(method, path, body, { 'x-outreach-key': 'wrong' })).status).toBe(403);
		expect((await call(method, path, body, { 'x-outreach-key': '' })).status).toBe(403);
	});

	it('lets nobody act for somebody else', async () => {
		const answer = await call('POST', '/policy/validate', {
			recipient_email: 'a@gamma.test',
			sender_email: 'u01@alpha.test',
			subject: 'x',
			user_id: 'somebody',
		});

		expect([answer.status, codeOf(answer)]).toEqual([403, 'actor_forbidden']);
		const asked = await call('GET', '/suppression?user_id=somebody');
		expect([asked.status, codeOf(asked)]).toEqual([403, 'actor_forbidden']);
	});

	it('answers 404 to a path that is none', async () => {
		expect((await call('GET', '/nothing')).status).toBe(404);
	});
});

describe('POST /validate (S2-66)', () => {
	it('answers {total, results} with the keys of the seed', async () => {
		const { status, body } = await call('POST', '/validate', {
			emails: ['u01@beta.test', 'no address'],
			rate_limit: 5,
		});

		expect(status).toBe(200);
		expect(body).toMatchObject({
			total: 2,
			results: [
				{
					email: 'u01@beta.test',
					valid: true,
					verdict: 'valid',
					mx_host: expect.any(String),
					details: expect.any(String),
					status: expect.any(String),
				},
				{ email: 'no address', valid: false, verdict: 'invalid' },
			],
		});
	});

	it.each([
		['no list', { emails: 'a@example.com' }],
		['an empty list', { emails: [] }],
		[
			'10,000 addresses',
			{ emails: Array.from({ length: 10_000 }, (_, index) => `u${index}@example.com`) },
		],
		['something else in the list', { emails: ['a@example.com', 7] }],
	])('answers 422 to %s', async (_, body) => {
		const answer = await call('POST', '/validate', body);

		expect([answer.status, codeOf(answer)]).toEqual([422, 'emails']);
	});
});

describe('bad input', () => {
	it('changes nothing, whatever was refused', async () => {
		const store = await world.store();
		const before = [await store.suppressions.count(), (await store.sends.countAttempts({})).sent];
		for (const [method, path] of [
			['POST', '/send'],
			['POST', '/suppression'],
			['POST', '/telegram/send'],
		] as const) {
			for (const body of ['{"email": ', '[]', '"text"', '{}', '{"user_id": "somebody"}']) {
				const { status } = await call(method, path, body);
				expect(status).toBeGreaterThanOrEqual(400);
				expect(status).toBeLessThan(500);
			}
		}
		expect([await store.suppressions.count(), (await store.sends.countAttempts({})).sent]).toEqual(
			before,
		);
		expect(world.sandbox.telegram.messages()).toEqual([]);
		await store.close();
	});

	it('answers broken JSON, other content types and huge bodies with a status and no stack', async () => {
		const broken = await call('POST', '/send', '{"recipient_email": ');
		const other = await call('POST', '/send', 'recipient_email=a', {
			'content-type': 'text/plain',
		});
		const huge = await call('POST', '/send', { text: 'x'.repeat(5_000_000) });

		expect(broken.status).toBeGreaterThanOrEqual(400);
		expect(broken.status).toBeLessThan(500);
		expect([other.status, codeOf(other)]).toEqual([415, 'content_type']);
		expect([huge.status, codeOf(huge)]).toEqual([413, 'body_too_large']);
		for (const { body } of [broken, other, huge])
			expect(JSON.stringify(body)).not.toMatch(/\bat \S+ \(|node_modules/);
	});
});

describe('POST /policy/validate (S0-20, S0-21)', () => {
	it('answers with the eight keys of the seed first', async () => {
		const { status, body } = await call('POST', '/policy/validate', {
			recipient_email: 'ada.berg@gamma.test',
			sender_email: 'u01@alpha.test',
			subject: 'Hello',
			country: 'US',
		});

		expect(status).toBe(200);
		expect(Object.keys(body)).toEqual(
			expect.arrayContaining([
				'allowed',
				'reason',
				'legal_basis',
				'daily_user_count',
				'daily_user_limit',
				'daily_domain_count',
				'daily_domain_limit',
				'region',
			]),
		);
		expect(body).toMatchObject({ daily_user_limit: 100, daily_domain_limit: 20, region: 'US' });
	});

	it('answers 422 without an address', async () => {
		expect(codeOf(await call('POST', '/policy/validate', { sender_email: 'u01@alpha.test' }))).toBe(
			'recipient_email',
		);
	});
});

describe('suppression (S0-30, S0-31)', () => {
	it('takes an address with a reason in words, and lists it', async () => {
		expect(await call('GET', '/suppression')).toMatchObject({
			status: 200,
			body: { total: 0, entries: [], next_cursor: null },
		});
		expect(
			await call('POST', '/suppression', {
				email: 'gone@gamma.test',
				reason: 'User requested unsubscribe',
			}),
		).toMatchObject({
			status: 200,
			body: {
				success: true,
				added: 1,
				known: 0,
				emails: ['gone@gamma.test'],
				reason: 'unsubscribe',
			},
		});
		const { body } = await call('GET', '/suppression?limit=10');

		expect(body).toMatchObject({
			total: 1,
			entries: [
				{
					email: 'gone@gamma.test',
					scope: 'address',
					reason: 'unsubscribe',
					note: 'User requested unsubscribe',
				},
			],
		});
		expect(codeOf(await call('GET', '/suppression?limit=0'))).toBe('limit');
		expect(codeOf(await call('POST', '/suppression', { email: 'no address' }))).toBe('email');
	});
});

describe('POST /telegram/send (S2-68)', () => {
	it.each(['message', 'text'])('takes "%s"', async (key) => {
		const before = world.sandbox.telegram.messages().length;

		expect(await call('POST', '/telegram/send', { [key]: 'Hello <b>team</b>' })).toMatchObject({
			status: 200,
			body: { success: true },
		});
		expect(world.sandbox.telegram.messages().length).toBe(before + 1);
	});
});

describe('POST /send', () => {
	const mail = (more: object = {}) => ({
		recipient_email: 'ada.berg@gamma.test',
		subject: 'A question',
		text: 'Hello Ada',
		country: 'US',
		campaign_id: 'rest',
		...more,
	});

	it('sends, and answers 200 with the attempt (S0-13)', async () => {
		const answer = await call('POST', '/send', mail());

		expect(answer).toMatchObject({
			status: 200,
			body: {
				success: true,
				state: 'sent',
				attempt_id: expect.any(String),
				message_id: expect.stringMatching(/^<.+@.+>$/),
			},
		});
		const delivered = await world.sandbox.waitForMail('ada.berg@gamma.test');
		expect(delivered.messageId).toBe(answer.body.message_id);
	});

	it('answers 409 to the same mail with the earlier attempt (S0-37)', async () => {
		const answer = await call('POST', '/send', mail());

		expect([answer.status, codeOf(answer)]).toEqual([409, expect.stringMatching(/^duplicate_/)]);
		expect((answer.body.error as Record<string, unknown>).previous_attempt_id).toEqual(
			expect.any(String),
		);
	});

	it('answers 403 with reason codes to a suppressed recipient and without consent (S0-07)', async () => {
		const suppressed = await call('POST', '/send', mail({ recipient_email: 'gone@gamma.test' }));
		const noConsent = await call(
			'POST',
			'/send',
			mail({ recipient_email: 'chen.li@gamma.test', country: 'DE' }),
		);

		expect([suppressed.status, codeOf(suppressed)]).toEqual([403, 'suppressed_address']);
		expect([noConsent.status, codeOf(noConsent)]).toEqual([403, 'consent_required']);
		expect(await world.sandbox.mailOf('chen.li@gamma.test')).toEqual([]);
	});

	it('answers 422 to a mail that cannot be built', async () => {
		expect(codeOf(await call('POST', '/send', mail({ subject: '' })))).toBe('subject');
		expect(codeOf(await call('POST', '/send', mail({ text: '' })))).toBe('text');
		expect(
			codeOf(await call('POST', '/send', mail({ recipient_email: 'a@b.test, c@d.test' }))),
		).toBe('recipient_email');
	});

	it('answers 502 without the words of the server when it refuses (S0-12)', async () => {
		const answer = await call(
			'POST',
			'/send',
			mail({ recipient_email: 'nobody@alpha.test', subject: 'Other', campaign_id: 'rest-2' }),
		);

		expect([200, 502]).toContain(answer.status);
		expect(JSON.stringify(answer.body)).not.toMatch(/stack|password/i);
	});
});

describe('JWT Auth: every caller has a name of its own (S0-03)', () => {
	const secret = 'a secret only the issuer knows';
	const tokenOf = (sub: string, key = secret): string => signedToken(sub, key);
	const ask = async (headers: Record<string, string>, more: object = {}): Promise<Answer> => {
		const answer = await fetch(`${world.n8n.baseUrl}/webhook/jwt/policy/validate`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', ...headers },
			body: JSON.stringify({
				recipient_email: 'ada.berg@gamma.test',
				sender_email: 'u01@alpha.test',
				subject: 'x',
				country: 'US',
				...more,
			}),
		});
		const text = await answer.text();

		return {
			status: answer.status,
			body: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {},
		};
	};

	beforeAll(async () => {
		const { jwtAuth } = await world.n8n.importCredentials([
			{
				name: 'Issuer',
				type: 'jwtAuth',
				data: { keyType: 'passphrase', secret, algorithm: 'HS256' },
			},
		]);
		const { nodes } = readTemplate('06-rest-api.json');
		const hooks = nodes.filter(({ type }) => type === 'n8n-nodes-base.webhook');
		const byJwt = Object.fromEntries(
			hooks.map(({ name }) => [name, { authentication: 'jwtAuth' }]),
		);
		await world.publish(
			'06-rest-api.json',
			{ ...byJwt, 'GET health': { authentication: 'jwtAuth', path: 'jwt/health' } },
			jwtAuth && { jwtAuth },
		);
	});

	it('counts the subject of the token, and nobody else', async () => {
		const bearer = { authorization: `Bearer ${tokenOf('anna')}` };

		expect(await ask(bearer, { user_id: 'anna' })).toMatchObject({
			status: 200,
			body: { daily_user_count: 0 },
		});
		expect(codeOf(await ask(bearer, { user_id: 'ben' }))).toBe('actor_forbidden');
		const store = await world.store();
		const rows = await store.audit.list({ limit: 50, action: 'policy.check' });
		await store.close();
		expect(rows.map(({ userId }) => userId)).toContain('anna');
	});

	it('refuses no token with 401 and a forged one with 403', async () => {
		expect((await ask({})).status).toBe(401);
		expect((await ask({ authorization: `Bearer ${tokenOf('anna', 'made up')}` })).status).toBe(403);
	});
});

describe('the paths of the seed (S0-49)', () => {
	const base = 'api/v1/backlink-outreach';
	const ask = async (method: string, path: string, body?: object): Promise<number> =>
		(
			await fetch(`${world.n8n.baseUrl}/webhook/${base}${path}`, {
				method,
				headers: { ...callers.header, 'content-type': 'application/json' },
				body: body && JSON.stringify(body),
			})
		).status;

	it('are served by a second copy whose base path is edited in one place', async () => {
		await world.publish('06-rest-api.json', { 'GET health': { path: `${base}/health` } });

		expect(
			await ask('POST', '/policy/validate', {
				recipient_email: 'ada.berg@gamma.test',
				sender_email: 'u01@alpha.test',
				subject: 'Hello',
				country: 'US',
			}),
		).toBe(200);
		expect(await ask('POST', '/suppression', { email: 'alias@gamma.test' })).toBe(200);
		expect(await ask('GET', '/suppression')).toBe(200);
		expect((await call('GET', '/health')).status).toBe(200);
	});
});

describe('docs/openapi.json', () => {
	it('describes exactly the webhooks that run', async () => {
		for (const route of describedRoutes) {
			const [method = '', path = ''] = route.split(' ');
			// A wrong key tells a webhook that is there (403) from one that is not (404).
			const { status } = await call(
				method.toUpperCase(),
				path,
				method === 'post' ? {} : undefined,
				{ 'x-outreach-key': 'wrong' },
			);
			expect([route, status]).toEqual([route, 403]);
		}
		expect([...describedRoutes].sort()).toEqual([...webhookRoutes()].sort());
	});

	it('describes every answer that was given above, status and body', () => {
		const { fitting, wrong } = compareWithDescription(answered);

		expect(wrong).toEqual([]);
		const statuses = [200, 403, 409, 413, 415, 422].map((status) => `POST /send ${status}`);
		const routes = describedRoutes.map(
			(route) => `${route.replace(/^\w+/, (verb) => verb.toUpperCase())} 200`,
		);
		expect([...fitting]).toEqual(expect.arrayContaining([...statuses, ...routes]));
	});
});
