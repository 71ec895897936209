import { openStore } from '../../lib/adapters/store/open-store';
import type { OutreachStore } from '../../lib/store/store';
import { credentialSeeds, startDemoWorld, type DemoWorld } from '../../sandbox/demo/demo-world';
import { startTcpProxy } from '../../sandbox/faults/tcp-proxy';
import { itemsOf, type Execution, type WorkflowNode } from '../../sandbox/n8n/n8n-instance';
import { ensureBuild } from '../../scripts/build';
import { packageName } from '../support/node-description';

let world: DemoWorld;
let alarms: string;

beforeAll(async () => {
	await ensureBuild();
	world = await startDemoWorld();
	alarms = await world.n8n.importWorkflow({
		name: 'Alarms',
		nodes: [node('Error', 'n8n-nodes-base.errorTrigger', 1)],
		connections: {},
	});
	await world.n8n.activate(alarms);
});

afterAll(async () => await world?.stop());

function node(
	name: string,
	type: string,
	typeVersion: number,
	more: Partial<WorkflowNode> = {},
): WorkflowNode {
	return { id: name, name, type, typeVersion, position: [0, 0], parameters: {}, ...more };
}

interface TriggerSetting {
	readonly user: string;
	readonly password?: string;
	readonly port?: number;
	readonly options?: Readonly<Record<string, unknown>>;
}

/** Reply Trigger, a second of work, and a step that fails for some mails at their first attempt. */
async function publish({ user, password, port, options }: TriggerSetting): Promise<string> {
	const [imap] = credentialSeeds(world.sandbox, world.storeFile).filter(
		({ type }) => type === 'outreachImapApi',
	);
	const data = { ...imap?.data, user, ...(password && { password }), ...(port && { port }) };
	const { outreachImapApi } = await world.n8n.importCredentials([
		{ name: `IMAP of ${user}`, type: 'outreachImapApi', data },
	]);
	const { outreachStoreApi } = world.credentials;
	if (!outreachImapApi || !outreachStoreApi) throw new Error('The credentials are not there');
	const id = await world.n8n.importWorkflow({
		name: `Replies of ${user}`,
		settings: { executionOrder: 'v1', errorWorkflow: alarms },
		nodes: [
			node('Reply Trigger', `${packageName}.replyTrigger`, 1, {
				parameters: {
					outputs: 'single',
					options: { retryDelaySeconds: 1, watchdog: 'fast', ...options },
				},
				credentials: { outreachImapApi, outreachStoreApi },
			}),
			node('Work', 'n8n-nodes-base.wait', 1.1, { parameters: { amount: 1, unit: 'seconds' } }),
			node('Sometimes fails', 'n8n-nodes-base.code', 2, {
				parameters: {
					jsCode: `const { attempt, newText } = $input.first().json;
if (attempt === 1 && /7$/.test(newText)) throw new Error('out of order');
return $input.all();`,
				},
			}),
		],
		connections: {
			'Reply Trigger': { main: [[{ node: 'Work', type: 'main', index: 0 }]] },
			Work: { main: [[{ node: 'Sometimes fails', type: 'main', index: 0 }]] },
		},
	});
	await world.n8n.activate(id);

	return id;
}

async function withStore<T>(work: (store: OutreachStore) => Promise<T>): Promise<T> {
	const store = await openStore({ kind: 'sqlite', file: world.storeFile });
	try {
		return await work(store);
	} finally {
		await store.close();
	}
}

async function connected(account: string): Promise<void> {
	await world.sandbox.waitFor(
		async () =>
			await withStore(async (store) =>
				(await store.connections.list()).some(
					(one) => one.account === account && one.state === 'connected',
				),
			),
		{ what: `the trigger connects to ${account}`, timeoutMs: 30_000 },
	);
}

async function deliver(to: string, numbers: readonly number[]): Promise<void> {
	for (const number of numbers) {
		const raw = `From: Lead <lead@example.com>\r\nTo: <${to}>\r\nSubject: Re: Hello\r\nMessage-ID: <mail-${number}@example.com>\r\n\r\nmail number ${number}\r\n`;
		await world.sandbox.deliver({ to, from: 'lead@example.com', raw });
	}
}

const succeeded = async (workflowId: string): Promise<readonly Execution[]> =>
	await world.n8n.executions({ workflowId, status: 'success' });

const range = (from: number, to: number): readonly number[] =>
	Array.from({ length: to - from }, (_, index) => from + index);

test('n8n is killed in the middle of its runs: nothing is lost, and what comes twice is known as such', async () => {
	const account = 'u11@alpha.test';
	const workflow = await publish({ user: account });
	await connected(account);
	await deliver(account, range(0, 60));
	await world.sandbox.waitFor(async () => (await succeeded(workflow)).length >= 15, {
		what: 'the first runs',
		timeoutMs: 60_000,
	});
	world.n8n.kill();
	await deliver(account, range(60, 80));
	await world.n8n.restart();
	await deliver(account, range(80, 90));

	const runsByText = async () => {
		const runs = new Map<string, Array<Record<string, unknown>>>();
		for (const { id } of await succeeded(workflow)) {
			for (const item of itemsOf(await world.n8n.execution(id), 'Sometimes fails')) {
				const text = String(item.newText);
				runs.set(text, [...(runs.get(text) ?? []), item]);
			}
		}
		return runs;
	};
	await world.sandbox.waitFor(async () => (await succeeded(workflow)).length >= 90, {
		what: 'every run',
		timeoutMs: 120_000,
		everyMs: 1_000,
	});
	await world.sandbox.waitFor(
		async () =>
			await withStore(async (store) => {
				const account_ = account.toLowerCase();
				const cursor = await store.inbox.getCursor(account_, 'INBOX', `${workflow}/Reply Trigger`);
				return cursor?.lastAckUid === 90 && cursor.ahead.length === 0;
			}),
		{ what: 'the cursor to stand behind the last mail', timeoutMs: 60_000, everyMs: 1_000 },
	);
	const runs = await runsByText();
	expect([...runs.keys()].sort()).toEqual(
		range(0, 90)
			.map((n) => `mail number ${n}`)
			.sort(),
	);
	for (const items of runs.values()) {
		const attempts = items.map(({ attempt }) => Number(attempt));
		// A second success says of itself that it is one, by the same event and a higher attempt.
		expect(new Set(attempts).size).toBe(items.length);
		expect(new Set(items.map(({ eventId }) => eventId)).size).toBe(1);
	}
	// The store applied what follows from each mail once.
	await withStore(async (store) => {
		const events = await store.replies.list({ limit: 500, address: 'lead@example.com' });
		expect(events).toHaveLength(90);
	});
	await world.n8n.deactivate(workflow);
});

test('A-22: a wrong password is one failed execution, the error workflow runs, deactivation is quick', async () => {
	const alarmsBefore = (await world.n8n.executions({ workflowId: alarms })).length;
	const workflow = await publish({ user: 'u12@alpha.test', password: 'not-the-password' });
	const failed = async () => await world.n8n.executions({ workflowId: workflow, status: 'error' });
	await world.sandbox.waitFor(async () => (await failed()).length > 0, {
		what: 'the failed execution',
		timeoutMs: 60_000,
	});
	const [failure] = await failed();
	const { data } = await world.n8n.execution(failure?.id ?? '');
	expect(data?.resultData.error?.message).toContain('could not sign in');
	await world.sandbox.waitFor(
		async () => (await world.n8n.executions({ workflowId: alarms })).length > alarmsBefore,
		{ what: 'the error workflow', timeoutMs: 30_000 },
	);
	const startedAt = performance.now();
	await world.n8n.deactivate(workflow);
	expect(performance.now() - startedAt).toBeLessThan(5_000);
	expect(await failed()).toHaveLength(1);
	const log = await world.sandbox.dovecotLog();
	const tries = log.split('\n').filter((line) => line.includes('u12@alpha.test'));
	expect(tries.filter((line) => /auth failed|Aborted login/i.test(line)).length).toBeLessThan(5);
});

test('S1-14: a server that is away for a minute is a failed execution, then "recovered", and deactivation does not wait for it', async () => {
	const account = 'u13@alpha.test';
	const { imap } = world.sandbox;
	const proxy = await startTcpProxy({ host: imap.host, port: imap.tlsPort });
	const workflow = await publish({
		user: account,
		port: proxy.port,
		options: { alertAfterMinutes: 1 },
	});
	await connected(account);
	const alarmsBefore = (await world.n8n.executions({ workflowId: alarms })).length;
	await proxy.refuse();
	proxy.cut();
	await world.sandbox.waitFor(
		async () =>
			(await world.n8n.executions({ workflowId: workflow, status: 'error' })).length === 1 &&
			(await world.n8n.executions({ workflowId: alarms })).length > alarmsBefore,
		{ what: 'the failed execution and the error workflow', timeoutMs: 120_000, everyMs: 500 },
	);
	await proxy.accept();
	await world.sandbox.waitFor(
		async () => {
			const runs = await succeeded(workflow);
			const items = await Promise.all(
				runs.map(async ({ id }) => itemsOf(await world.n8n.execution(id), 'Reply Trigger')),
			);
			return items.flat().some(({ subType }) => subType === 'recovered');
		},
		{ what: 'the health item "recovered"', timeoutMs: 120_000, everyMs: 1_000 },
	);

	// Connections are accepted and never answered: the worst kind of unreachable.
	proxy.freeze();
	proxy.cut();
	const startedAt = performance.now();
	await world.n8n.deactivate(workflow);
	expect(performance.now() - startedAt).toBeLessThan(5_000);
	await proxy.stop();
});
