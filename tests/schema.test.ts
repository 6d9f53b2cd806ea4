/**
 * `data/schema/` completes and warns in editors. It is made from `model/schema.ts`:
 * `npx vitest run tests/schema.test.ts -u` writes it anew.
 */
import { expect, it } from 'vitest';
import { z } from 'zod';
import * as schema from '../src/lib/model/schema.ts';

const files = {
	site: schema.siteFile,
	units: schema.unitsFile,
	terms: schema.termsFile,
	report: schema.reportFile,
	figures: schema.figuresFile,
	charts: schema.chartsFile,
	story: schema.storyFile,
	translation: schema.translationFile
};

it.each(Object.entries<z.ZodType>(files))(
	'data/schema/%s.json is up to date',
	async (name, file) => {
		const text = `${JSON.stringify(z.toJSONSchema(file, { io: 'input' }), null, '\t')}\n`;
		await expect(text).toMatchFileSnapshot(`../data/schema/${name}.json`);
	}
);
