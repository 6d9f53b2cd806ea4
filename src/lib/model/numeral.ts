/** Chinese numerals: 三, 十一, 一百二十三, 两, and years digit by digit. */

const digits: Record<string, number> = {
	〇: 0,
	零: 0,
	一: 1,
	二: 2,
	两: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9
};
const places: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const groups: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** Every character that a numeral may be made of. */
export const numeralChars = '〇零一二两三四五六七八九十百千万亿';

/** Value of a multiplier behind a number: 万, 百万, 亿; 1 when there is none. */
export function multiplier(text: string): number {
	return [...text].reduce((all, char) => all * (places[char] ?? groups[char] ?? 1), 1);
}

/** Reads a run of numerals as one number; undefined when it is none (百万 alone, 一一). */
export function readNumeral(run: string): number | undefined {
	const chars = [...run];
	if (chars.every((char) => char in digits)) {
		if (chars.length === 2) return undefined;
		return Number(chars.map((char) => digits[char]).join(''));
	}
	let above = 0;
	let whole = 0;
	let group = 0;
	let digit: number | undefined;
	for (const char of chars) {
		if (char in digits) digit = digits[char];
		else if (char in places) {
			// 十 alone begins a number: 十一. 百 and 千 do not.
			if (digit === undefined && (char !== '十' || group > 0)) return undefined;
			group += (digit ?? 1) * places[char]!;
			digit = undefined;
		} else {
			if (group + (digit ?? 0) + whole === 0) return undefined;
			whole = (whole + group + (digit ?? 0)) * groups[char]!;
			// What stands before 亿 is not counted again by a 万 behind it: 三亿五千万.
			if (char === '亿') {
				above += whole;
				whole = 0;
			}
			group = 0;
			digit = undefined;
		}
	}
	return above + whole + group + (digit ?? 0);
}
