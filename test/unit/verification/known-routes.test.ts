import { createKnownRoutes } from '../../../lib/verification/known-routes';
import type { MxRoute } from '../../../lib/verification/mx-route';

const none = (reason: 'no_mx' | 'dns_servfail' | 'mx_unresolvable'): MxRoute => ({
	kind: 'none',
	reason,
	mxSet: '',
	flags: [],
});
const found: MxRoute = { kind: 'hosts', hosts: [], mxSet: 'mx.b.test', flags: [] };
const early = { reason: 'ok_syntax_mx' as const, ruleId: 'mx-found' };

describe('the known routes of a run', () => {
	it('are told until their DNS answers would be asked again', () => {
		let now = 0;
		const routes = createKnownRoutes({ now: () => now });
		routes.put('b.test', { route: found, early });
		routes.put('none.test', { route: none('no_mx'), early: undefined });
		now = 5 * 60_000;

		expect(routes.get('b.test')).toMatchObject({ route: found, early });
		expect(routes.get('none.test')).toBeUndefined();
		now = 15 * 60_000;
		expect(routes.get('b.test')).toBeUndefined();
	});

	it('never hold what a broken name server led to', () => {
		const routes = createKnownRoutes({ now: () => 0 });
		for (const reason of ['dns_servfail', 'mx_unresolvable'] as const)
			routes.put('b.test', { route: none(reason), early: undefined });

		expect(routes.get('b.test')).toBeUndefined();
	});
});
