import type { INode } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import { OutreachError } from '../../lib/mail/errors';
import { redact } from './redact';

/**
 * The only mapper from our errors to n8n's: the headline says what happened, the description the
 * way out, and nothing that looks like a secret leaves this place.
 */
export function toNodeError(
	node: INode,
	error: unknown,
	itemIndex?: number,
): NodeOperationError | NodeApiError {
	if (error instanceof NodeOperationError || error instanceof NodeApiError) return error;

	const known = error instanceof OutreachError;
	const message = redact(error instanceof Error ? error.message : String(error));

	// The cause is deliberately left behind: driver errors carry connection strings and credentials.
	const nodeError = new NodeOperationError(node, message, {
		itemIndex,
		description: known && error.hint ? redact(error.hint) : undefined,
		level: known && error.code !== 'invariant' ? 'warning' : 'error',
	});
	keepMessage(nodeError, message);

	return nodeError;
}

/**
 * n8n's constructor replaces the whole message when it finds a code such as EEXIST anywhere in it, be
 * it in a file name or a server's answer ("The file or directory already exists"): ours says more.
 */
function keepMessage(nodeError: NodeOperationError, message: string): void {
	nodeError.message = message;
	nodeError.messages = [];
}
