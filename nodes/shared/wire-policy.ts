import type { IExecuteFunctions } from 'n8n-workflow';

import { systemClock } from '../../lib/adapters/system-clock';
import { createDomainNames } from '../../lib/adapters/text/domain-names';
import { createAuditBatch } from '../../lib/policy/audit-batch';
import type { Provenance } from '../../lib/policy/audit-entry';
import { checkPolicy } from '../../lib/policy/check-policy';
import { createFactBatch } from '../../lib/policy/fact-batch';
import { shippedBase, unlessDown } from '../../lib/policy/find-profile';
import type { PolicyAnswer } from '../../lib/policy/policy-answer';
import type { PolicyRequest } from '../../lib/policy/policy-request';
import type { DomainNames } from '../../lib/policy/ports';
import { withOverrides } from '../../lib/policy/profile';
import { withRecipientProvider } from '../../lib/policy/recipient-provider';
import { mailProviders } from './mail-providers';
import type { ProfileChoice } from './policy-parameters';
import { rememberProfiles } from './remember-profiles';
import { wireStore } from './wiring';

let names: DomainNames | undefined;

/** The lists are large and never change while the process runs. */
export function domainNames(): DomainNames {
	return (names ??= createDomainNames());
}

export interface PolicyChecker {
	check(request: PolicyRequest, choice: ProfileChoice): Promise<PolicyAnswer>;
}

/** @throws ConfigurationError | StoreUnavailableError */
export async function wirePolicyChecker(
	context: IExecuteFunctions,
	dnsServers: readonly string[],
): Promise<PolicyChecker> {
	const providers = mailProviders(dnsServers);
	const store = await wireStore(context);
	const ports = {
		facts: createFactBatch(store.facts),
		names: domainNames(),
		clock: systemClock,
		audit: createAuditBatch(store),
	};
	const provenance = provenanceOf(context);
	const profileOf = rememberProfiles(store);

	return {
		check: async (asked, choice) => {
			const request = await withRecipientProvider(providers, asked);
			const profile = await unlessDown(
				profileOf(choice),
				withOverrides(shippedBase(choice.name), choice.overrides),
			);

			return await checkPolicy(ports, request, { profile, provenance });
		},
	};
}

export function provenanceOf(context: IExecuteFunctions): Provenance {
	return {
		workflowId: context.getWorkflow().id ?? null,
		executionId: context.getExecutionId() ?? null,
		nodeVersion: String(context.getNode().typeVersion),
	};
}
