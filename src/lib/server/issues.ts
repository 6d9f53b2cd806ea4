/** What a schema finds wrong, in plain words, each at the entry it concerns. */
import type { Issue } from '../model/schema.ts';

export interface Finding {
	path: (string | number)[];
	says: string;
	/** The key itself is wrong, not what stands behind it. */
	key?: boolean;
}

const kinds: Record<string, string> = {
	string: 'a text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list (lines that begin with -)',
	object: 'entries of the form key: value',
	record: 'entries of the form key: value'
};

/** Of the shapes an entry may have, the one that it comes closest to; a list is none that is meant as entries, nor the reverse. */
function closest(issues: Issue[][]): Issue[] {
	const one = (issue: Issue) => {
		if (issue.code === 'unrecognized_keys') return issue.keys.length;
		return issue.code === 'invalid_type' && issue.path.length === 0 ? Infinity : 1;
	};
	const far = (list: Issue[]) => list.reduce((sum, issue) => sum + one(issue), 0);
	return [...issues].sort((a, b) => far(a) - far(b))[0] ?? [];
}

/** Languages of a text, for the most frequent slip: a translation left out. */
const languages: Record<string, string> = { zh: 'Chinese', en: 'English' };

function say(issue: Issue, missing: boolean): string {
	const key = String(issue.path.at(-1) ?? '');
	if (missing && languages[key])
		return `the ${languages[key]} text is missing. Add ${key}: with the text; every text needs both languages.`;
	if (missing) return `“${key}” is missing. Add it.`;
	switch (issue.code) {
		case 'invalid_type':
			return `this should be ${kinds[issue.expected] ?? issue.expected}. Write one; see data/schema for what may stand here.`;
		case 'invalid_value':
			return `this should be one of ${issue.values.map(String).join(', ')}. Write one of them.`;
		case 'unrecognized_keys':
			return `“${issue.keys.join('”, “')}” may not stand here. Correct the spelling or take it out; a sentence with a comma stands in double quotes.`;
		case 'too_small':
			return issue.origin === 'string'
				? 'the text is empty. Write it.'
				: `this is too small or too short: at least ${String(issue.minimum)}. Complete it.`;
		case 'too_big':
			return `this is too large: at most ${String(issue.maximum)}. Correct it.`;
		default:
			return `${issue.message}. Correct it.`;
	}
}

/** @param has whether something stands in the file at a path */
export function findings(issues: Issue[], has: (path: (string | number)[]) => boolean): Finding[] {
	return issues.flatMap((issue): Finding[] => {
		const path = issue.path.filter((key) => typeof key !== 'symbol');
		if (issue.code === 'invalid_union' && issue.errors.length > 0) {
			const inner = closest(issue.errors).map((one) => ({ ...one, path: [...path, ...one.path] }));
			return findings(inner, has);
		}
		if (issue.code === 'invalid_key') {
			const says = `the id “${String(path.at(-1))}” ${issue.issues[0]?.message ?? 'cannot be used'}. Rename it.`;
			return [{ path, says, key: true }];
		}
		if (issue.code === 'unrecognized_keys') {
			return issue.keys.map((key) => ({
				path: [...path, key],
				says: say({ ...issue, keys: [key] }, false),
				key: true
			}));
		}
		return [{ path, says: say(issue, !has(path)) }];
	});
}
