import type { MailRates } from './mail-figures';

/** Everything the dashboard page shows; gathered from the store, drawn by lib/adapters/dashboard. */
export interface DashboardRecord {
	readonly title: string;
	readonly generatedAt: number;
	readonly since: number;
	readonly until: number;
	readonly campaignId: string | null;
	/** One entry per UTC day of the time, also for days on which nothing happened. */
	readonly days: readonly DashboardDay[];
	readonly funnel: readonly LabelledCount[];
	/** Answers by class, e.g. `interested`; automatic ones included. */
	readonly replyClasses: readonly LabelledCount[];
	readonly totals: DashboardTotals;
	readonly mailboxes: readonly MailboxLine[];
	readonly servers: readonly ServerLine[];
	readonly connections: readonly ConnectionLine[];
	readonly warmup: readonly WarmupLine[];
	readonly suppressionReasons: readonly LabelledCount[];
	readonly alerts: readonly AlertLine[];
}

export interface DashboardDay {
	readonly day: string;
	/** Mails of this day, and what came of them since. */
	readonly sent: number;
	readonly bounced: number;
	readonly replied: number;
	readonly suppressed: number;
}

export interface LabelledCount {
	readonly label: string;
	readonly count: number;
}

export interface DashboardTotals extends Omit<MailRates, 'deliveryRate'> {
	readonly sent: number;
	readonly bounced: number;
	readonly replied: number;
	readonly complaints: number;
	/** As of now, however old. */
	readonly inDoubt: number;
	/** The whole list, not only of this time. */
	readonly suppressed: number;
	readonly newSuppressions: number;
	/** Warnings and critical ones of this time that nobody has handled. */
	readonly openAlerts: number;
	readonly worstAlert: 'warning' | 'critical' | null;
	/** Of the whole pool; the lines show those that need a look first. */
	readonly mailboxes: number;
	/** All of them; the lines end somewhere. */
	readonly servers: number;
	readonly warmups: number;
}

export interface MailboxLine {
	readonly address: string;
	readonly status: string;
	readonly reason: string | null;
	/** 0 ... 1 */
	readonly health: number;
	readonly usedToday: number;
	readonly dailyCap: number;
}

export interface ServerLine {
	readonly name: string;
	readonly status: string;
	readonly tier: string;
	/** 0 ... 100, null before the first check. */
	readonly score: number | null;
	readonly usedToday: number;
	readonly dailyCap: number;
}

export interface ConnectionLine {
	readonly account: string;
	readonly kind: string;
	readonly state: string;
	readonly since: number;
}

export interface WarmupLine {
	readonly mailbox: string;
	readonly plan: string;
	readonly state: string;
	readonly planDay: number;
	readonly allowance: number;
	/** What the mailbox may send when it is warm. */
	readonly goal: number;
}

export interface AlertLine {
	readonly at: number;
	readonly severity: 'info' | 'warning' | 'critical';
	readonly kind: string;
	readonly subject: string;
	readonly handled: boolean;
}
