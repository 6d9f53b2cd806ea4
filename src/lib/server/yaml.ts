/**
 * YAML as data files have it: entries, lists, texts and numbers. What refers, repeats, runs or nests without end is
 * refused before it is built: it could exhaust the memory, and no report needs it.
 */
import { Composer, CST, Lexer, Parser, type Document, type LineCounter } from 'yaml';

export interface Slip {
	/** Characters from the beginning of the file. */
	at: number;
	says: string;
}

/** Levels within levels; a report has seven. */
const deepest = 50;

const refused: Record<string, string> = {
	alias:
		'repeats something by a mark (*). Write it out; a text that begins with * stands in double quotes',
	anchor:
		'gives something a mark (&). Take it out; a text that begins with & stands in double quotes',
	tag: 'says of what type something is (!). Take it out; a text that begins with ! stands in double quotes',
	'explicit-key-ind': 'begins an entry with ?. Write key: value'
};

const { SCALAR, tokenType } = CST;

/** Offsets of `lines` are complete only when there is a document. */
export function readYaml(
	text: string,
	lines: LineCounter
): { document: Document; slips?: undefined } | { slips: Slip[]; document?: undefined } {
	const parser = new Parser(lines.addNewLine);
	const tokens: CST.Token[] = [];
	lines.addNewLine(0);
	let before = '';
	for (const lexeme of new Lexer().lex(text)) {
		const at = parser.offset;
		const kind = before === SCALAR ? 'scalar' : tokenType(lexeme);
		if (kind && refused[kind]) return { slips: [{ at, says: `this ${refused[kind]}.` }] };
		if (lexeme.includes('__proto__') && /^(["']?)__proto__\1$/.test(lexeme))
			return { slips: [{ at, says: '“__proto__” may not stand here. Take it out.' }] };
		for (const token of parser.next(lexeme)) tokens.push(token);
		if (parser.stack.length > deepest)
			return { slips: [{ at, says: 'too many levels stand within each other. Close brackets.' }] };
		before = lexeme;
	}
	tokens.push(...parser.end());
	const documents = [...new Composer({ prettyErrors: false }).compose(tokens, true, text.length)];
	const [document, second] = documents;
	if (!document) throw new Error('a text without a document');
	// One slip throws the parser off its track: what it says about the lines after it is no help.
	const slip = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
	const twice = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
	const slips = (slip ? [...twice, slip] : twice).map(({ code, message, pos }) => ({
		at: pos[0],
		says: say(code, message, text.slice(...pos))
	}));
	if (second && !slip)
		slips.push({
			at: second.range[0],
			says: 'the file ends with --- and begins anew. Take the line out.'
		});
	return slips.length > 0 ? { slips } : { document };
}

function say(code: string, message: string, found: string): string {
	if (code === 'DUPLICATE_KEY')
		return 'this key is there twice. Give one of the two another name, or take it out.';
	if (code === 'TAB_AS_INDENT' || found.includes('\t'))
		return 'a tab stands at the beginning of the line. Indent with blanks (two for each level).';
	const first = message.split('\n')[0]!.replace(/\.$/, '');
	return `this is no correct YAML: ${first}. Check the indentation, the quotes and the colons here and in the line above.`;
}
