import type { Address, AddressProblem } from '../mail/address';
import { readAddress } from '../mail/address';
import { isReservedDomain } from '../mail/domain-name';
import type { AddressLists, SyntaxCheck } from './ports';
import type { Reason } from './reason';
import { reaches, type Flag, type VerificationOptions } from './verification';

/** A well-formed address on its way up the ladder. */
export interface Candidate {
	readonly row: number;
	readonly input: string;
	readonly address: Address;
	readonly flags: readonly Flag[];
	readonly suggestion?: string;
	/** 1 for the first try, counted over runs. */
	readonly attempt: number;
	readonly queuedAt: number;
	/** The made-up recipient of an earlier try: a greylisting server knows its triplet by now. */
	readonly controlPath?: string;
}

/** An input that never becomes a question to the network. */
export interface Unfit {
	readonly row: number;
	readonly input: string;
	readonly reason: Extract<Reason, 'syntax_invalid' | 'domain_reserved'>;
	readonly problem?: AddressProblem;
	readonly suggestion?: string;
	readonly address?: Address;
	readonly flags: readonly Flag[];
}

export interface RawInput {
	readonly row: number;
	readonly value: unknown;
	readonly attempt?: number;
	readonly controlPath?: string;
}

export interface CandidateTools {
	readonly lists: AddressLists;
	readonly syntax: SyntaxCheck;
	readonly options: VerificationOptions;
	readonly now: number;
}

export type Prepared =
	| { readonly fit: true; readonly candidate: Candidate }
	| { readonly fit: false; readonly unfit: Unfit };

/** Steps L1 and L2: syntax, special-use names, list findings. A list finding never ends the ladder. */
export function prepareCandidate(raw: RawInput, tools: CandidateTools): Prepared {
	const { row } = raw;
	const input = asText(raw.value);
	const parsed = readAddress(raw.value);
	if (!parsed.ok) {
		const { problem, suggestion } = parsed;
		return {
			fit: false,
			unfit: { row, input, reason: 'syntax_invalid', problem, suggestion, flags: [] },
		};
	}
	const { address } = parsed;
	if (!tools.syntax.isAcceptable(address)) {
		return {
			fit: false,
			unfit: {
				row,
				input,
				reason: 'syntax_invalid',
				problem: 'bad_local_part',
				address,
				flags: [],
			},
		};
	}
	const flags = syntaxFlags(address, parsed.normalised);
	if (isReservedDomain(address.domain) && !tools.options.allowReservedDomains) {
		return { fit: false, unfit: { row, input, reason: 'domain_reserved', address, flags } };
	}
	const listed = reaches(tools.options.level, 'lists')
		? listFlags(address, tools.lists)
		: { flags: [] };

	return {
		fit: true,
		candidate: {
			row,
			input,
			address,
			flags: [...flags, ...listed.flags],
			suggestion: listed.suggestion,
			attempt: raw.attempt ?? 1,
			queuedAt: tools.now,
			...(raw.controlPath === undefined ? {} : { controlPath: raw.controlPath }),
		},
	};
}

function syntaxFlags(address: Address, normalised: boolean): readonly Flag[] {
	const flags: Flag[] = [];
	if (normalised) flags.push('normalised');
	if (/(?:^|\.)xn--/.test(address.domain)) flags.push('idn');
	if (address.needsSmtpUtf8) flags.push('smtputf8');
	if (address.localPart.includes('+')) flags.push('subaddress');

	return flags;
}

function listFlags(
	address: Address,
	lists: AddressLists,
): { readonly flags: readonly Flag[]; readonly suggestion?: string } {
	const findings = lists.classify(address);
	const flags: Flag[] = [];
	if (findings.disposable) flags.push('disposable');
	if (findings.free) flags.push('free');
	if (findings.role) flags.push('role');
	if (findings.aliasRelay) flags.push('alias_relay');
	const suggestion = lists.suggest(address);
	if (suggestion !== undefined) flags.push('typo_suspected');

	return { flags, suggestion };
}

function asText(value: unknown): string {
	if (typeof value === 'string') return value;
	if (value === null || value === undefined) return '';

	return JSON.stringify(value) ?? typeof value;
}
