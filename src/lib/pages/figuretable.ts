/** Makes the table of figures search, filter and sort. It is complete without; its rows tell what is asked of them. */
import type { Origin } from '../model/origin.ts';
import { choose, fold, search, sort, sortKeys, type SortKey, type TableRow } from './search.ts';

interface LiveRow extends TableRow {
	element: HTMLTableRowElement;
}

/** What the server has written into a row; see `FigureTable.svelte`. */
function read(element: HTMLTableRowElement, order: number): LiveRow {
	const { value, from, to, origin, sections, words } = element.dataset;
	const name = element.querySelector('th')!.textContent.trim();
	return {
		element,
		order,
		figure: { name, value: Number(value), period: [Number(from), Number(to)] },
		origin: origin as Origin,
		sections: (sections ?? '').split(' '),
		haystack: fold(`${element.textContent}\n${words}`)
	};
}

/** @param root holds the form, the table and what is said when nothing is found */
export function wakeTable(root: ParentNode) {
	const form = root.querySelector<HTMLFormElement>('form[role="search"]')!;
	const body = root.querySelector('tbody')!;
	const heads = [...root.querySelectorAll<HTMLElement>('thead th[aria-sort]')];
	const output = form.querySelector('output')!;
	const all = output.textContent;
	const empty = root.querySelector<HTMLElement>('.empty')!;
	const lang = document.documentElement.lang === 'en' ? 'en' : 'zh';
	const rows = [...body.rows].map(read);
	let key: SortKey = 'place';
	let descending = false;

	function show() {
		const chosen = new FormData(form);
		const of = (name: string) => String(chosen.get(name) ?? '') || undefined;
		const found = search(
			choose(rows, { section: of('section'), origin: of('origin') as Origin | undefined }),
			of('words') ?? ''
		);
		body.replaceChildren(...sort(found, key, descending, lang).map(({ element }) => element));
		const some = output.dataset['some']!.replace('#', `${found.length}`);
		output.value = found.length === rows.length ? all : some;
		empty.hidden = found.length > 0;
	}

	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('input', () => {
		show();
		// What was found begins on the screen, and on a phone above the keyboard.
		if (body.getBoundingClientRect().top > innerHeight / 2) form.scrollIntoView();
	});
	for (const [index, head] of heads.entries())
		head.querySelector('button')!.addEventListener('click', () => {
			const next = sortKeys[index]!;
			descending = next === key && !descending;
			key = next;
			for (const one of heads)
				one.setAttribute(
					'aria-sort',
					one !== head ? 'none' : descending ? 'descending' : 'ascending'
				);
			show();
		});
	// A computed figure leads to those it is made of, also where these have not been searched for.
	addEventListener('hashchange', () => {
		const id = location.hash.slice(1);
		const wanted = rows.find(({ element }) => element.id === id)?.element;
		if (!wanted || wanted.isConnected) return;
		form.reset();
		show();
		wanted.scrollIntoView();
	});
	// A browser that comes back may have kept what was typed.
	show();
	document.documentElement.classList.add('awake');
}
