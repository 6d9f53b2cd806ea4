import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csv, type Cell } from './csv.ts';

/** Reads CSV as RFC 4180 has it, with the apostrophe of harmless formulas taken away. */
function read(text: string): string[][] {
	const rows: string[][] = [[]];
	let cell = '';
	let quoted = false;
	const end = () => {
		rows.at(-1)!.push(/^'[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell) ? cell.slice(1) : cell);
		cell = '';
	};
	for (let at = 1; at < text.length; at++) {
		const char = text[at]!;
		if (quoted && char === '"' && text[at + 1] === '"') cell += text[at++];
		else if (char === '"') quoted = !quoted;
		else if (!quoted && char === ',') end();
		else if (!quoted && char === '\r' && text[at + 1] === '\n') {
			end();
			rows.push([]);
			at++;
		} else cell += char;
	}
	rows.pop();
	return rows;
}

it('begins with the mark of UTF-8 and ends every line with CRLF', () => {
	expect(csv(['名称', 'n'], [['树', 12]])).toBe('\uFEFF名称,n\r\n树,12\r\n');
});

it('quotes what holds a comma, a quotation mark, a line break or blanks at its ends', () => {
	const cells = ['a,b', 'say "yes"', 'two\nlines', ' blank', '种树，浇水'];
	expect(csv([], [cells]).split('\r\n')[1]).toBe(
		'"a,b","say ""yes""","two\nlines"," blank",种树，浇水'
	);
});

it.each(['=1+1', '+86', '-3', '@SUM(A1)', '\tx', '\rx', '＝1', '＠x'])(
	'%j as a text is no formula',
	(text) => {
		expect(csv([], [[text]]).split(/\r\n/)[1]).toMatch(/^"?'/);
	}
);

it('leaves numbers numbers, negative ones too', () => {
	expect(csv([], [[-3, 0.547, 1_400_000, undefined]]).split('\r\n')[1]).toBe('-3,0.547,1400000,');
});

it('is read back as what was written, whatever it was', () => {
	const text = fc
		.string({ unit: 'grapheme' })
		.filter((one) => !/^'[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(one));
	const cell: fc.Arbitrary<Cell> = fc.oneof(
		text,
		fc.constantFrom('=', '"', ',', '\r\n', '\n', "'", '-', '中，文', '=HYPERLINK("x")'),
		fc.integer(),
		fc.constant(undefined)
	);
	const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 });
	fc.assert(
		fc.property(rows, (table) => {
			const written = table.map((row) => row.map((one) => String(one ?? '')));
			expect(read(csv(['h'], table))).toEqual([['h'], ...written]);
		})
	);
});

it('holds no cell that a spreadsheet would run, whatever the texts', () => {
	const start = fc.constantFrom(
		'=',
		'+',
		'-',
		'@',
		'\t',
		'\r',
		'＝',
		'＋',
		'－',
		'＠',
		' ',
		'"',
		''
	);
	const cell = fc.tuple(start, fc.string({ unit: 'grapheme' })).map((parts) => parts.join(''));
	fc.assert(
		fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
			const written = csv([], [cells]).slice(1).replace(/^\r\n/, '');
			// Up to the first quoted cell, a comma ends a cell; within quotes only the beginning can run.
			for (const [, inner] of written.matchAll(/(?:^|,)"((?:[^"]|"")*)"/g))
				expect(inner).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
			expect(written.replace(/"(?:[^"]|"")*"/g, 'q')).not.toMatch(/(?:^|,)[=+\-@\t＝＋－＠]/);
		})
	);
});
