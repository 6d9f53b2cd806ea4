/** How text is set on the page: the report's as it is shown, which leaves the stored text alone; English as it is read. */

/** English as people type it, with the apostrophes of print. The result has as many characters as the text. */
export const apostrophes = (text: string) => text.replace(/([A-Za-z0-9])'/g, '$1’');

const wide: Record<string, string> = {
	',': '，',
	':': '：',
	';': '；',
	'?': '？',
	'!': '！',
	'(': '（',
	')': '）'
};

/** A Chinese character, Chinese punctuation or a quotation mark as Chinese uses it. */
const chinese = /[\u3001-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\u201c\u201d\u2018\u2019]/;

/**
 * Half-width punctuation beside a Chinese character as full-width; brackets change in pairs. Numbers keep theirs
 * (1,234; 10:30). The result has as many characters as the text, so offsets stay valid.
 */
export function fullWidth(text: string): string {
	const chars = text.split('');
	const beside = (at: number) =>
		chinese.test(chars[at - 1] ?? '') || chinese.test(chars[at + 1] ?? '');
	const digit = (at: number) => /[0-9]/.test(chars[at] ?? '');
	const opened: number[] = [];
	for (let at = 0; at < chars.length; at++) {
		const char = chars[at]!;
		if (char === '(') opened.push(at);
		else if (char === ')') {
			const start = opened.pop();
			if (start === undefined || !(beside(start) || beside(at))) continue;
			chars[start] = wide['(']!;
			chars[at] = wide[')']!;
		} else if (wide[char] && !(digit(at - 1) && digit(at + 1)) && beside(at))
			chars[at] = wide[char];
	}
	return chars.join('');
}
