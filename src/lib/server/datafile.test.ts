import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { termsFile, type Words } from '../model/schema.ts';
import { apostrophes } from '../model/typography.ts';
import { DataFile } from './datafile.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const place = /^terms\.yaml:(\d+):(\d+) /;

describe('a file of data', () => {
	it('says what was written into it, whatever the texts', () => {
		const text = fc
			.string({ unit: 'grapheme', minLength: 1 })
			.filter((one) => !/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\ufeff\ufffd-\uffff]/u.test(one))
			// Refused wherever it stands alone.
			.filter((one) => one !== '__proto__');
		const words = fc.record({ zh: text, en: text });
		const read = ({ zh, en }: Words) => ({ zh, en: apostrophes(en) });
		const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,2}$/);
		const terms = fc.dictionary(id, fc.record({ name: words, text: words }), {
			minKeys: 1,
			noNullPrototype: true
		});
		fc.assert(
			fc.property(terms, (content) => {
				fc.pre(!Object.hasOwn(content, 'constructor'));
				const file = new DataFile('terms.yaml', bytes(stringify(content)), termsFile);
				expect(file.messages()).toEqual([]);
				expect(file.content).toEqual(
					Object.fromEntries(
						Object.entries(content).map(([id, { name, text }]) => [
							id,
							{ name: read(name), text: read(text) }
						])
					)
				);
			})
		);
	});

	it('has its problems told by line and column, whatever its bytes', () => {
		const part = fc.constantFrom(
			...[
				'a:',
				'b: 1',
				'- ',
				'? ',
				': ',
				'[',
				']',
				'{',
				'}',
				',',
				'"',
				"'",
				'|',
				'>',
				'&a ',
				'*a',
				'!!set ',
				'%x',
				'---'
			],
			...[
				'...',
				'#',
				'\n',
				'\n  ',
				'\r\n',
				'\t',
				' ',
				'\0',
				'\x1f',
				'<<: ',
				'数',
				'😀',
				'__proto__: ',
				'0x',
				'1e9',
				'~'
			]
		);
		const files = fc.oneof(
			fc.uint8Array({ maxLength: 60 }),
			fc.string({ unit: 'binary' }).map(bytes),
			fc.array(part, { maxLength: 40 }).map((parts) => bytes(parts.join(''))),
			fc
				.tuple(part, fc.integer({ min: 50, max: 3000 }))
				.map(([one, many]) => bytes(one.repeat(many)))
		);
		fc.assert(
			fc.property(files, (content) => {
				const file = new DataFile('terms.yaml', content, termsFile);
				const lines = new TextDecoder().decode(content).split(/\n/).length;
				const told = file.messages();
				if (file.content === undefined) expect(told).not.toEqual([]);
				for (const one of told) {
					expect(one).not.toMatch(/[\r\n\0]/);
					const [, line, column] = place.exec(one) ?? [];
					expect(Number(line)).toBeGreaterThanOrEqual(1);
					expect(Number(line)).toBeLessThanOrEqual(lines);
					expect(Number(column)).toBeGreaterThanOrEqual(1);
				}
			}),
			{ numRuns: 400 }
		);
	});
});
