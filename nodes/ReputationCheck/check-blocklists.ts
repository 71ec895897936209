import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { DnsblSubject } from '../../lib/reputation/check-dnsbl';
import { toSubject } from '../../lib/reputation/check-dnsbl';
import { monitorListings } from '../../lib/reputation/monitor-listings';
import { allMailboxes } from '../../lib/store/all-mailboxes';
import { failedItem } from '../shared/each-item';
import type { ReputationKit } from '../shared/wire-reputation';
import { alertToJson, listingsToJson } from './output';
import { readActor, readBlocklistSettings, readItem, readSubjects } from './parameters';

/** All items are asked about in one go: each list is questioned once, evenly spaced. */
export async function checkBlocklists(
	context: IExecuteFunctions,
	kit: () => Promise<ReputationKit>,
): Promise<INodeExecutionData[][]> {
	const items = context.getInputData().map((_, itemIndex) => prepare(context, itemIndex));
	try {
		return await askLists(context, await kit(), items);
	} catch (error) {
		return [items.map((_, itemIndex) => failedItem(context, error, itemIndex)), []];
	}
}

interface PreparedItem {
	readonly subjects: readonly DnsblSubject[] | undefined;
	readonly failure: INodeExecutionData | undefined;
}

function prepare(context: IExecuteFunctions, itemIndex: number): PreparedItem {
	try {
		return { subjects: readSubjects(context, itemIndex), failure: undefined };
	} catch (error) {
		return { subjects: [], failure: failedItem(context, error, itemIndex) };
	}
}

async function askLists(
	context: IExecuteFunctions,
	kit: ReputationKit,
	items: readonly PreparedItem[],
): Promise<INodeExecutionData[][]> {
	const { profile, applyActions, ...settings } = readBlocklistSettings(context);
	const all = items.some(({ subjects }) => subjects === undefined) ? await ownSubjects(kit) : [];
	const wanted = items.map(({ subjects }) => subjects ?? all);
	const unique = new Map(wanted.flat().map((subject) => [subject.subject, subject]));
	const ports = { ...kit.store, dns: kit.lists, clock: kit.clock, pause: kit.pause };
	const report = await monitorListings(ports, {
		...settings,
		subjects: [...unique.values()],
		actor: readActor(context, 0),
		quarantineWeight: applyActions ? Math.max(1, profile.quarantineWeight) : undefined,
	});
	const results = items.map(({ failure }, itemIndex) => {
		if (failure) return failure;
		const names = new Set(wanted[itemIndex]?.map(({ subject }) => subject));
		const news = report.news.filter(({ read }) => names.has(read.subject));
		const json = { ...readItem(context, itemIndex), subjects: [...names], ...listingsToJson(news) };

		return { json, pairedItem: { item: itemIndex } };
	});
	const alerts = report.alerts.map((alert) => ({
		json: alertToJson(alert),
		pairedItem: {
			item: Math.max(
				0,
				wanted.findIndex((list) => list.some(({ subject }) => subject === alert.subject)),
			),
		},
	}));

	return [results, alerts];
}

/** Every address we send from and every domain we send as. */
async function ownSubjects({ store }: ReputationKit): Promise<readonly DnsblSubject[]> {
	const servers = await store.servers.list({});
	const mailboxes = await allMailboxes(store.mailboxes);
	const names = new Set([
		...servers.flatMap(({ ip4, ip6 }) => [ip4, ip6]),
		...mailboxes.map(({ domain }) => domain),
	]);

	return [...names].map((name) => toSubject(name ?? '')).filter((subject) => subject !== undefined);
}
