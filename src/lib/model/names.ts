/** Counts that the report makes by naming: all that the quote names is counted, and it names all of them. */
import type { Complain } from './problem.ts';
import type { Found } from './quote.ts';
import type { ListedFigure } from './schema.ts';

/** What may stand between names. */
const joint = '(?:[\\s、，,；;：:（）()“”"《》和及与暨等]|以及)+';
const joints = new RegExp(`^${joint}|${joint}$`, 'gu');
/** Around the names a quote may have words that make it the only one: 会同公安、城管. Words of a list are names left out. */
const around = /^[\s，,；;：:]*[^、，,；;和及与]*[\s，,；;。]*$/u;
/** Signs that the list goes on beyond the quote. */
const goesOn = { before: /(?:、|以及|和|及|与)$/u, behind: /^(?:、|以及|和|及|与)/u };

/** @param found where the quote stands, if it does */
export function proveNames(
	id: string,
	{ count, names, quote }: ListedFigure,
	found: Found | undefined,
	complain: Complain
): void {
	const say = (path: (string | number)[], says: string) =>
		complain(['figures', id, ...path], id, says);
	if (count !== names.length)
		say(['count'], `the count is ${count}, but ${names.length} names are listed. Make them agree.`);
	let from = 0;
	const rest: string[] = [];
	let missing = false;
	for (const [index, name] of names.entries()) {
		const at = quote.indexOf(name, from);
		if (at >= 0) {
			rest.push(quote.slice(from, at));
			from = at + name.length;
			continue;
		}
		missing = true;
		say(
			['names', index],
			`the name 「${name}」 is not in the quote 「${quote}」, or not in this order. Write the names as the quote has them.`
		);
	}
	if (missing) return;
	const [lead = '', ...within] = rest;
	const more = [...[lead, quote.slice(from)].filter((words) => !around.test(words)), ...within]
		.map((words) => words.replace(joints, ''))
		.find(Boolean);
	if (more)
		say(
			['quote'],
			`the quote holds 「${more}」, which is none of the names. List it under names, or shorten the quote to the names.`
		);
	if (!found) return;
	const { sentence, start, end } = found;
	const before = sentence.text.slice(0, start - sentence.start);
	const behind = sentence.text.slice(end - sentence.start);
	if (goesOn.before.test(before) || goesOn.behind.test(behind))
		say(
			['quote'],
			`the report names more: 「${before.slice(-4)}」 stands before the quote, 「${behind.slice(0, 4)}」 behind it. Make the quote as long as the list, and list all names.`
		);
}
