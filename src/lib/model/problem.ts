/** What is wrong with the data. The model knows the entry; `server/reports.ts` turns it into file, line and column. */

export type File =
	'report' | 'source' | 'figures' | 'charts' | 'story' | 'translation' | 'terms' | 'units' | 'site';

export interface Problem {
	file: File;
	/** Keys from the top of the file to the entry; empty for source.txt. */
	path: (string | number)[];
	/** Characters into the text of the entry, or into source.txt. */
	offset?: number;
	/** Name of the thing at fault, as its author knows it: a figure's id, a chart's state. */
	subject: string;
	/** What is wrong, then what to do: two or more sentences. */
	says: string;
}

/** Path, subject and text of a problem within one file: rules of a file share it. */
export type Complain = (
	path: (string | number)[],
	subject: string,
	says: string,
	offset?: number
) => void;

/** Collects problems of one file. */
export function complainer(file: File, problems: Problem[]): Complain {
	return (path, subject, says, offset) =>
		problems.push({ file, path, subject, says, ...(offset === undefined ? {} : { offset }) });
}

/** Says which names there are, nearest first, so that a slip of the pen is seen at once. */
export function nearest(name: string, names: Iterable<string>): string {
	const distance = (a: string, b: string): number => {
		let row = Array.from({ length: b.length + 1 }, (_, i) => i);
		for (let i = 1; i <= a.length; i++) {
			const next = [i];
			for (let j = 1; j <= b.length; j++)
				next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + +(a[i - 1] !== b[j - 1]));
			row = next;
		}
		return row[b.length]!;
	};
	const sorted = [...names].map((other) => ({ other, far: distance(name, other) }));
	sorted.sort((a, b) => a.far - b.far);
	const best = sorted[0];
	return best && best.far <= 3 ? ` Is it “${best.other}”?` : '';
}
