import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import Ajv from 'ajv/dist/2020';

import { readTemplate } from '../../sandbox/demo/adapt-template';
import { checkout } from './package-classes';

interface Operation {
	readonly responses: Readonly<Record<string, { readonly content?: object }>>;
}

const description = JSON.parse(readFileSync(join(checkout, 'docs', 'openapi.json'), 'utf8')) as {
	readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};

export interface GivenAnswer {
	readonly method: string;
	readonly path: string;
	readonly status: number;
	readonly body: Readonly<Record<string, unknown>>;
}

/** `get /health` and so on, as docs/openapi.json promises them. */
export const describedRoutes: readonly string[] = Object.entries(description.paths).flatMap(
	([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`),
);

/** The same of the webhooks in template 06. */
export function webhookRoutes(): readonly string[] {
	return readTemplate('06-rest-api.json')
		.nodes.filter(({ type }) => type === 'n8n-nodes-base.webhook')
		.map(
			({ parameters }) =>
				`${String(parameters.httpMethod).toLowerCase()} /${ownPath(String(parameters.path))}`,
		);
}

/** All paths follow the one of "GET health". */
function ownPath(path: string): string {
	return /health\$\/, '(.+)'\)/.exec(path)?.[1] ?? path.replace('outreach/v1/', '');
}

export interface Comparison {
	/** `POST /send 409` and so on: body and status are as described. */
	readonly fitting: ReadonlySet<string>;
	readonly wrong: readonly string[];
}

export function compareWithDescription(answers: readonly GivenAnswer[]): Comparison {
	const ajv = new Ajv({ strict: false, validateFormats: false });
	ajv.addSchema(description, 'openapi.json');
	const fitting = new Set<string>();
	const wrong: string[] = [];
	for (const { method, path, status, body } of answers.filter(isOfTheTemplate)) {
		const route = path.split('?')[0] ?? '';
		const name = `${method} ${route} ${status}`;
		const verb = method.toLowerCase();
		const response = description.paths[route]?.[verb]?.responses[status];
		if (!response) wrong.push(`${name} is not described`);
		if (!response?.content) continue;
		const pointer = `/paths/${route.replaceAll('/', '~1')}/${verb}/responses/${status}`;
		const validate = ajv.compile({
			$ref: `openapi.json#${pointer}/content/application~1json/schema`,
		});
		if (validate(body)) fitting.add(name);
		else wrong.push(`${name}: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(body)}`);
	}

	return { fitting, wrong };
}

/** n8n itself answers unknown paths, wrong keys and JSON that cannot be parsed. */
function isOfTheTemplate({ path, body }: GivenAnswer): boolean {
	return path !== '/nothing' && !('text' in body) && typeof body.message !== 'string';
}
