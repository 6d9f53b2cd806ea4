/**
 * Broken reports by the thousand: each is told by file, line and what is wrong; none crashes or hangs the proof-reader, and
 * none passes. Two hundred run each time; `BROKEN_REPORTS=10000` runs as many as it says.
 */
import { expect, it } from 'vitest';
import type { Report } from '../src/lib/model/view.ts';
import { homeReport } from '../src/lib/server/reports.ts';
import { prove } from './mutate.ts';
import { spoil, type Spoilt } from './spoil.ts';

const many = Number(process.env['BROKEN_REPORTS'] ?? 200);
const seed = Number(process.env['BROKEN_SEED'] ?? 20_211_231);
const right = homeReport('data');
const said = /^(data\/[^:\s]+):(\d+):(\d+) \S.*: .{10}/u;

/** What a slip of the keyboard must not change unnoticed: which numbers there are, and what is drawn where. */
function substance({ figures, charts, chapters }: Report): unknown {
	return {
		figures: Object.values(figures).map(({ id, value, unit, bound }) => [id, value, unit, bound]),
		charts: Object.values(charts).map(({ id, spec }) => [
			id,
			spec.kind,
			Object.entries(spec.states).map(([state, one]) => [state, 'show' in one ? one.show : ''])
		]),
		steps: chapters.map(({ steps }) => steps.map(({ chart, state }) => [chart, state]))
	};
}

/** What is wrong with how a broken report is told; undefined where all is well. */
function fault({ file, bytes, line, mayBeRight }: Spoilt): string | undefined {
	let outcome: ReturnType<typeof prove>;
	try {
		outcome = prove('data', [right.id], { [file]: bytes });
	} catch (error) {
		return `crashes: ${String((error as Error).stack).slice(0, 400)}`;
	}
	const { problems, reports } = outcome;
	if (problems.length === 0) {
		if (!mayBeRight) return 'passes';
		const same = JSON.stringify(substance(reports[0]!)) === JSON.stringify(substance(right));
		return same ? undefined : 'passes with other numbers or pictures';
	}
	const lines = new TextDecoder().decode(bytes).split(/\n/).length;
	for (const problem of problems) {
		const [, path, at] = said.exec(problem) ?? [];
		if (!path || problem.includes('\n')) return `is told without file and line: ${problem}`;
		if (path === `data/${file}` && (Number(at) < 1 || Number(at) > lines))
			return `is told with a line that the file does not have: ${problem}`;
	}
	if (line !== undefined && !problems.some((one) => one.startsWith(`data/${file}:${line}:`)))
		return `is told, but not at line ${line}:\n${problems.slice(0, 4).join('\n')}`;
	return undefined;
}

it(`${many} broken reports are told, each where it is broken`, { timeout: 1_200_000 }, () => {
	const faults: string[] = [];
	const broken = spoil('data', right.id, seed);
	for (let count = 0; count < many; count++) {
		const one = broken.next().value as Spoilt;
		const wrong = fault(one);
		if (wrong) faults.push(`${count} ${one.how} (${one.file}:${one.line ?? '?'}) ${wrong}`);
	}
	expect(faults).toEqual([]);
});
