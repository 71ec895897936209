import { finding } from '../reasons';
import type { Rule } from './rule';

export const storeAndActor: Rule = ({ facts, request }) => {
	if (!facts.storeAvailable) return [finding('store_unavailable', 'block')];

	return request.actor.trim() === '' ? [finding('actor_unknown', 'block')] : [];
};
