/** `data/schema/` is made from `model/schema.ts`: `npx vitest run tests/schema.test.ts -u` writes it anew. */
import { expect, it } from 'vitest';
import { jsonSchemas } from '../src/lib/model/schema.ts';

it.each(Object.entries(jsonSchemas()))(
	'data/schema/%s.json is up to date',
	async (name, schema) => {
		const text = `${JSON.stringify(schema, null, '\t')}\n`;
		await expect(text).toMatchFileSnapshot(`../data/schema/${name}.json`);
	}
);
