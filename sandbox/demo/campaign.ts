import { startCorrespondent, type CorrespondentScript } from '../correspondent/correspondent';
import type { Execution } from '../n8n/n8n-instance';
import { FORMER_MAILBOXES } from '../world';
import { campaignNodes, importDemoWorkflows } from './demo-workflows';
import type { DemoWorld } from './demo-world';
import { demoLeads } from './leads';
import { allReplies, openDemoStore, summarise, type DemoSummary } from './summary';

export type { DemoSummary } from './summary';

export interface CampaignOptions {
	readonly say?: (line: string) => void;
	/** From when on `durationMs` counts. */
	readonly startedAt?: number;
}

/**
 * The main job from end to end: validate, check policy, send, read what comes back, classify and
 * suppress it, tell a person; then the same campaign again, which must send nothing.
 */
export async function runCampaign(
	world: DemoWorld,
	{ say = () => undefined, startedAt = Date.now() }: CampaignOptions = {},
): Promise<DemoSummary> {
	const { n8n, sandbox } = world;
	say('Importing and publishing the workflows ...');
	const workflows = await importDemoWorkflows(world);
	await finished(world, await n8n.runManually(workflows.onFile, 'Run by hand'));
	for (const id of [workflows.alert, workflows.replies, workflows.campaign]) await n8n.activate(id);
	say(`Running the campaign over ${demoLeads.length} leads ...`);
	const first = await run(world, workflows.campaign);
	// Answers begin when the run is over: the complaint among them pauses the mailbox.
	const correspondent = startCorrespondent({ sandbox, script: answersOf() });
	try {
		say('Waiting for answers and bounces to be read and classified ...');
		await untilAllAnswered(world);
		say('Running the same campaign again ...');
		const second = await run(world, workflows.campaign);
		await untilQuiet(world);
		return await summarise(world, { first, second, startedAt });
	} finally {
		await correspondent.stop();
	}
}

function answersOf(): CorrespondentScript {
	return Object.fromEntries(
		demoLeads.flatMap(({ email, answers }) => (answers ? [[email, answers] as const] : [])),
	);
}

async function run({ n8n, ...world }: DemoWorld, workflow: string): Promise<Execution> {
	return await finished({ n8n, ...world }, await n8n.runManually(workflow, campaignNodes.start));
}

async function finished({ n8n }: DemoWorld, executionId: string): Promise<Execution> {
	const execution = await n8n.waitForExecution(executionId);
	if (execution.status !== 'success') {
		const { error } = execution.data?.resultData ?? {};
		throw new Error(
			`Execution ${executionId} ended as "${execution.status}": ${error?.message ?? ''}`,
		);
	}

	return execution;
}

/** Every mail that the campaign delivered to somebody who answers, and every bounce, is in the log. */
async function untilAllAnswered(world: DemoWorld): Promise<void> {
	const { sandbox } = world;
	const store = await openDemoStore(world);
	const awaited = [
		...demoLeads.filter(({ answers }) => answers).map(({ email }) => email),
		...FORMER_MAILBOXES,
	];
	try {
		await sandbox.waitFor(
			async () => {
				const attempts = await store.sends.listAttempts({ limit: 1000 });
				const sent = new Set(
					attempts.filter(({ state }) => state === 'sent').map(({ recipient }) => recipient),
				);
				const expected = awaited.filter((address) => sent.has(address)).length;
				return (await allReplies(store)).length >= expected;
			},
			{ timeoutMs: 120_000, everyMs: 250, what: 'every answer and bounce to be classified' },
		);
	} finally {
		await store.close();
	}
	await untilQuiet(world);
}

/** No workflow runs any more, so every Telegram message is out. */
async function untilQuiet({ n8n, sandbox }: DemoWorld): Promise<void> {
	await sandbox.waitFor(async () => (await n8n.executions({ status: 'running' })).length === 0, {
		timeoutMs: 60_000,
		everyMs: 250,
		what: 'the workflows to come to rest',
	});
}
