import type { BenchReport, Figure, Peer } from './harness';
import { median } from './harness';
import { ensurePeers, peerNames, runPeer } from './peers/peers';
import { benchVerifier, worldAddresses } from './worlds/bench-verifier';
import { mixedAddresses } from './worlds/mixed-kinds';
import { startWorld, type World } from './worlds/start-world';

export const name = 'verify';

const DOMAINS = 50;
const PER_DOMAIN = 10;
const ROUNDS = 7;

interface Speed {
	readonly perSecond: number;
	readonly connections: number;
	readonly quits: number;
	readonly data: number;
	readonly right: number;
}

/** Addresses per second and how many answers are right, beside npm's own verifiers. */
export async function run(): Promise<BenchReport> {
	ensurePeers();
	const near = await cleanSpeed({ delayMs: 20, dnsDelayMs: 0 }, true);
	const far = await cleanSpeed({ delayMs: 100, dnsDelayMs: 0 }, false);
	const slow = await cleanSpeed({ delayMs: 200, dnsDelayMs: 0 }, false);
	const nearDns = await cleanSpeed({ delayMs: 20, dnsDelayMs: 20 }, false);
	const mixed = await mixedWorld();

	return {
		figures: [
			figure('clean, 20 ms a reply', near.own.perSecond, 'addresses/s', 3_500),
			figure('clean, 100 ms a reply', far.own.perSecond, 'addresses/s', 1_000),
			// Ledger S2-71.
			figure('clean, 200 ms a reply', slow.own.perSecond, 'addresses/s', 100),
			figure('clean, 20 ms a reply and a DNS answer', nearDns.own.perSecond, 'addresses/s', 2_500),
			figure('clean, right answers', near.own.right, 'of 500', 500),
			atMost('clean, connections', near.own.connections, 'of 50 domains', DOMAINS),
			figure(
				'clean, connections ended with QUIT',
				near.own.quits,
				'connections',
				near.own.connections,
			),
			atMost('clean, DATA commands', near.own.data, 'commands', 0),
			figure('mixed, right answers', mixed.right, 'of 500', 500),
			atMost('mixed, false invalid', mixed.falseInvalid, 'of 500', 0),
			atMost('mixed, false valid', mixed.falseValid, 'of 500', 0),
			atMost('mixed, DATA commands', mixed.data, 'commands', 0),
		],
		peers: [...near.peers, ...mixed.peers],
		notes: [
			`${DOMAINS} domains x ${PER_DOMAIN} addresses, 50 sessions in parallel, servers in a process of their own; medians of ${ROUNDS} rounds after a warm-up.`,
			'Peers: addresses/s in the clean world at 20 ms (one round), right answers in the mixed one; "no answer" counts as right where no answer is possible.',
		],
	};
}

const figure = (label: string, value: number, unit: string, target: number): Figure => ({
	name: label,
	value,
	unit,
	target,
	better: 'higher',
});
const atMost = (label: string, value: number, unit: string, target: number): Figure => ({
	name: label,
	value,
	unit,
	target,
	better: 'lower',
});

async function cleanSpeed(
	delays: { readonly delayMs: number; readonly dnsDelayMs: number },
	withPeers: boolean,
): Promise<{ readonly own: Speed; readonly peers: readonly Peer[] }> {
	const world = await startWorld({ kind: 'clean', domains: DOMAINS, ...delays });
	try {
		const addresses = worldAddresses(DOMAINS, PER_DOMAIN);
		for (let round = 0; round < 3; round += 1) await oneRound(world, addresses);
		const rounds: Speed[] = [];
		for (let round = 0; round < ROUNDS; round += 1) rounds.push(await oneRound(world, addresses));
		const [last] = rounds;
		const own = {
			...(last ?? (await oneRound(world, addresses))),
			perSecond: median(rounds.map(({ perSecond }) => perSecond)),
		};

		return { own, peers: withPeers ? await peerSpeeds(world, addresses) : [] };
	} finally {
		world.stop();
	}
}

async function oneRound(world: World, addresses: readonly string[]): Promise<Speed> {
	const verifier = benchVerifier(world);
	await world.reset();
	const startedAt = performance.now();
	const results = await verifier.verify(addresses.map((value, row) => ({ row, value })));
	const seconds = (performance.now() - startedAt) / 1_000;
	await verifier.settled();
	const { connections, quits, data } = await world.stats();

	return {
		perSecond: addresses.length / seconds,
		connections,
		quits,
		data,
		right: results.filter(({ reason }) => reason === 'rcpt_ok').length,
	};
}

async function peerSpeeds(world: World, addresses: readonly string[]): Promise<readonly Peer[]> {
	const peers: Peer[] = [];
	for (const peer of peerNames) {
		const { ms, done } = await runPeer(peer, world, addresses);
		peers.push({ name: `${peer}, addresses/s`, value: done / (ms / 1_000) });
	}

	return peers;
}

async function mixedWorld() {
	const world = await startWorld({ kind: 'mixed', domains: DOMAINS, delayMs: 5, dnsDelayMs: 0 });
	try {
		const listed = mixedAddresses(DOMAINS, PER_DOMAIN);
		const addresses = listed.map(({ address }) => address);
		const verifier = benchVerifier(world, {
			commandTimeoutMs: 1_500,
			retryPlanMs: [1_000, 1_000],
			waitForRetriesMs: 5_000,
		});
		const results = await verifier.verify(addresses.map((value, row) => ({ row, value })));
		await verifier.settled();
		const { data } = await world.stats();
		const verdicts = results.map(({ verdict }) => verdict as string);
		const peers: Peer[] = [];
		for (const peer of peerNames) {
			await world.reset();
			const { answers } = await runPeer(peer, world, addresses);
			const theirs = answers.map((exists) =>
				exists === null ? 'unknown' : exists ? 'valid' : 'invalid',
			);
			const judged = judge(
				listed.map(({ right }) => right),
				theirs,
			);
			peers.push(
				{ name: `${peer}, right of 500`, value: judged.right },
				{ name: `${peer}, false invalid`, value: judged.falseInvalid },
				{ name: `${peer}, false valid`, value: judged.falseValid },
			);
		}

		return {
			...judge(
				listed.map(({ right }) => right),
				verdicts,
			),
			data,
			peers,
		};
	} finally {
		world.stop();
	}
}

function judge(rights: readonly string[], verdicts: readonly string[]) {
	const count = (holds: (right: string, verdict: string) => boolean): number =>
		rights.filter((right, index) => holds(right, verdicts[index] ?? 'unknown')).length;

	return {
		right: count((right, verdict) => right === verdict),
		falseInvalid: count((right, verdict) => verdict === 'invalid' && right !== 'invalid'),
		falseValid: count((right, verdict) => verdict === 'valid' && right !== 'valid'),
	};
}
