/** The gallery's controls: which charts are shown, how wide and in which colours. */

/** Height kept free at a width, from “280:612 360:560”. */
export function heightAt(heights: string, width: number): number {
	const fitting = heights
		.split(' ')
		.map((pair) => pair.split(':').map(Number))
		.filter(([from = 0]) => from <= width);
	return fitting.at(-1)?.[1] ?? 0;
}

/** A code with the theme that its frame is to keep; light, which an article's page is, goes without saying. */
export const themed = (code: string, theme: string) =>
	theme === '' || theme === 'light'
		? code
		: code.replace(/(<iframe src="[^"?]*)(?=")/g, `$1?theme=${theme}`);

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

const codeOf = (chart: HTMLElement) => chart.querySelector<HTMLElement>('pre')!;

/** @param press holds the controls and the charts */
export function gallery(press: HTMLElement) {
	const form = press.querySelector('form')!;
	const charts = [...press.querySelectorAll<HTMLElement>('[data-chart]')];
	const count = press.querySelector<HTMLElement>('[data-count]')!;
	const empty = press.querySelector<HTMLElement>('[data-empty]')!;
	/** Each chart's code as it stands there at first, its addresses made whole. */
	const codes = new Map(charts.map((chart) => [chart, codeOf(chart).textContent]));
	const value = (name: string) => String(new FormData(form).get(name) ?? '');

	function filter() {
		const words = plain(value('words')).split(' ');
		const chapter = value('chapter');
		let shown = 0;
		for (const chart of charts) {
			const text = plain(chart.dataset['words'] ?? '');
			const found =
				(chapter === '' || chart.dataset['chapter'] === chapter) &&
				words.every((word) => text.includes(word));
			chart.hidden = !found;
			shown += Number(found);
		}
		count.textContent =
			(shown === charts.length ? count.dataset['all'] : count.dataset['some'])?.replace(
				'#',
				String(shown)
			) ?? '';
		empty.hidden = shown > 0;
	}

	function preview() {
		const width = Number(value('width'));
		const theme = value('theme');
		press.style.setProperty('--wide', `${width}px`);
		for (const chart of charts) {
			const frame = chart.querySelector('iframe')!;
			frame.width = String(width);
			frame.height = String(heightAt(chart.dataset['heights'] ?? '', width));
			const src = `${chart.dataset['src']}?theme=${theme}`;
			if (frame.getAttribute('src') !== src) frame.setAttribute('src', src);
			codeOf(chart).textContent = themed(codes.get(chart)!, theme);
		}
	}

	form.hidden = false;
	form.addEventListener('input', filter);
	form.addEventListener('change', preview);
	form.addEventListener('submit', (event) => event.preventDefault());
	// A browser that goes back restores what was chosen.
	filter();
	preview();
}
