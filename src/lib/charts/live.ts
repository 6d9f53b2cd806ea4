/**
 * A picture in a page that goes from state to state. What stays keeps its element, a label that has moved glides; dots glide
 * on a canvas and are SVG at rest, so that they are sharp and can be touched. A crowd is on the canvas at rest, too: only there
 * each of its dots falls on pixels of its own.
 */
import { DotScreen, canMove } from './canvas/screen.ts';
import type { Plan } from './chart.ts';
import { dots, page, paths, texts, type Drawer, type Mark } from './draw.ts';
import { meantAt, rowAt } from './hit.ts';
import { touchedEvent, type Touched } from './touched.ts';

/** From so many dots on they are a crowd: slower to paint as SVG than as a bitmap, and finer than SVG can place. */
const crowd = 4000;

const isCrowd = ({ blocks }: Plan) => blocks.reduce((sum, { count }) => sum + count, 0) > crowd;

/** Browsers put the colours that a reader has chosen in place of those of an SVG, not of a bitmap. */
const ownColours = () => matchMedia('(forced-colors: active)').matches;

/** Lines of the report's page that are set in one frame: all at once would hold up a hand that scrolls. */
const setAtOnce = 10;

const svgNamespace = 'http://www.w3.org/2000/svg';
const group = () => document.createElementNS(svgNamespace, 'g');

/** Gives an element the attributes of one that holds the same words in one line; false where it holds others, or more lines. */
function adopt(node: Element, { tagName, attributes, childElementCount, textContent }: Element) {
	const parts = node.childElementCount + childElementCount;
	if (node.tagName !== tagName || parts > 0 || node.textContent !== textContent) return false;
	for (const { name } of [...node.attributes])
		if (!attributes.getNamedItem(name)) node.removeAttribute(name);
	for (const { name, value } of attributes)
		if (node.getAttribute(name) !== value) node.setAttribute(name, value);
	return true;
}

/** Marks to come, and the elements of those that are not there yet, by id. */
interface Next {
	marks: Mark[];
	made: Map<string, Element>;
}

function make(before: Mark[], marks: Mark[]): Next {
	const known = new Map(before.map(({ id, markup }) => [id, markup]));
	const changed = marks.filter(({ id, markup }) => known.get(id) !== markup);
	const scratch = group();
	scratch.innerHTML = changed.map(({ markup }) => markup).join('');
	const made = new Map([...scratch.children].map((node, index) => [changed[index]!.id, node]));
	return { marks, made };
}

/** How a picture goes from one plan to the next. */
type How = 'jump' | 'glide' | 'follow';

/**
 * Changes a group of marks into the next one. Elements of marks that stay as they are stay where they are: one that is taken
 * out and put back is laid out anew.
 */
function patch(holder: SVGGElement, before: Mark[], { marks: after, made }: Next, how: How) {
	if (after.length === 0) return holder.replaceChildren();
	const there = [...holder.children];
	const known = new Map(before.map((mark, index) => [mark.id, { mark, node: there[index]! }]));
	// On wide screens only: a phone would paint its screen anew in every frame, under a finger that scrolls.
	const glides = how !== 'jump' && matchMedia('(min-width: 60em)').matches;
	const nodes = after.map((mark) => {
		const was = known.get(mark.id);
		known.delete(mark.id);
		const node = made.get(mark.id);
		if (!was && node && glides && how === 'glide') comeLate(node);
		if (!was || !node) return node ?? was!.node;
		// Words that change their colour alone are not laid out anew.
		const stays = adopt(was.node, node);
		if (!stays) was.node.replaceWith(node);
		const shown = stays ? was.node : node;
		if (glides && mark.at && was.mark.at) glideLabel(shown, was.mark.at, mark.at);
		return shown;
	});
	for (const { node } of known.values()) node.remove();
	let next = holder.firstElementChild;
	for (const node of nodes) {
		if (node === next) next = next.nextElementSibling;
		else holder.insertBefore(node, next);
	}
}

/** ms that a label is on its way. */
const way = 450;

/** What is new comes when labels have passed, and not by fading: that would have every label painted in every frame. */
function comeLate(node: Element) {
	node.animate({ visibility: ['hidden', 'hidden'] }, way);
}

function glideLabel(node: Element, from: [number, number], to: [number, number]) {
	const [x, y] = [from[0] - to[0], from[1] - to[1]];
	if (x === 0 && y === 0) return;
	const away = `translate(${x}px, ${y}px)`;
	node.animate([{ transform: away }, { transform: 'none' }], {
		duration: way,
		easing: 'ease-in-out'
	});
}

export class LivePicture {
	readonly #box: HTMLElement;
	readonly #drawer: Drawer;
	readonly #element = document.createElement('div');
	readonly #svg = document.createElementNS(svgNamespace, 'svg');
	readonly #paths = group();
	readonly #dots = group();
	readonly #page = group();
	readonly #texts = group();
	#screen: DotScreen | undefined;
	#plan: Plan | undefined;
	/** The frame in which more lines of the page will be set. */
	#setting = 0;
	/** What the plans that may come next bring, seen from this one. */
	#foreseen = new Map<Plan, Record<'paths' | 'texts', Next>>();
	#marks: Record<'paths' | 'texts' | 'lines', Mark[]> = { paths: [], texts: [], lines: [] };

	/** @param box gets the picture in place of what it holds, and its name */
	constructor(box: HTMLElement, drawer: Drawer) {
		this.#box = box;
		this.#drawer = drawer;
		this.#element.className = 'picture';
		this.#page.setAttribute('aria-hidden', 'true');
		this.#page.setAttribute('lang', 'zh');
		this.#svg.append(this.#paths, this.#dots, this.#page, this.#texts);
		this.#element.append(this.#svg);
		this.#svg.addEventListener('click', (event) => this.#touch(event));
	}

	/**
	 * Shows a plan.
	 * @param label what it shows, in sentences
	 * @param how `jump` at once; `glide` dots go where they belong; `follow` the plan follows the hand
	 */
	draw(plan: Plan, label: string, how: How) {
		const before = this.#plan;
		if (before === plan) return;
		this.#plan = plan;
		if (before?.width !== plan.width || before.height !== plan.height)
			this.#svg.setAttribute('viewBox', `0 0 ${plan.width} ${plan.height}`);
		if (this.#box.getAttribute('aria-label') !== label) this.#box.setAttribute('aria-label', label);
		// Measured before the page is written to: afterwards it would have to lay itself out for that alone.
		const moves = canMove() && (how !== 'jump' || (isCrowd(plan) && !ownColours()));
		if (moves) this.#onCanvas().fit(plan);
		this.#write(plan, before ? how : 'jump');
		if (!moves) this.#settle(plan);
		else if (how !== 'glide') this.#show(plan, before);
		else this.#glide(before?.blocks ?? [], plan);
		if (before) return;
		// In place of the server's drawing and of nothing else: the reader's focus may be in the box.
		this.#box.querySelector(':scope > .picture')?.remove();
		this.#box.prepend(this.#element);
	}

	#make(plan: Plan) {
		return {
			paths: make(this.#marks.paths, paths(plan)),
			texts: make(this.#marks.texts, texts(plan, this.#drawer))
		};
	}

	/** Makes ready what a plan will bring if it is the next one to be drawn. */
	foresee(plan: Plan) {
		if (plan !== this.#plan) this.#foreseen.set(plan, this.#make(plan));
	}

	/** Everything but the dots. */
	#write(plan: Plan, how: How) {
		const { fill, lines } = page(plan, true);
		const next = this.#foreseen.get(plan) ?? this.#make(plan);
		this.#foreseen.clear();
		patch(this.#paths, this.#marks.paths, next.paths, how);
		patch(this.#texts, this.#marks.texts, next.texts, how);
		this.#marks = { ...this.#marks, paths: next.paths.marks, texts: next.texts.marks };
		this.#page.style.fill = fill;
		this.#set(lines, 0);
	}

	/** Sets the report's page: lines that are there already, as many others as there is room for now, and the rest frame by frame. */
	#set(lines: Mark[], room: number) {
		cancelAnimationFrame(this.#setting);
		const there = new Set(this.#marks.lines.map(({ id }) => id));
		let left = room;
		const now = lines.filter(({ id }) => there.has(id) || left-- > 0);
		patch(this.#page, this.#marks.lines, make(this.#marks.lines, now), 'jump');
		this.#marks.lines = now;
		if (now.length === lines.length) return;
		const more = () => this.#set(lines, setAtOnce);
		// The frame that answers a press has enough to do.
		const later = () => (this.#setting = requestAnimationFrame(more));
		this.#setting = requestAnimationFrame(room > 0 ? more : later);
	}

	/**
	 * Links answer for themselves, but for dots that a finger cannot have meant; a bar, a name or dots on the canvas tell which
	 * figure they show.
	 */
	#touch(event: MouseEvent) {
		const { target, clientX, clientY } = event;
		if (!this.#plan || !(target instanceof Element)) return;
		const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(
			this.#svg.getScreenCTM()!.inverse()
		);
		const link = target.closest('a');
		const aside = event.metaKey || event.ctrlKey || event.shiftKey;
		if (link && (aside || !this.#dots.contains(link) || !meantAt(this.#plan, x, y))) return;
		const numberOf = (holder: Element) =>
			[...holder.children].findIndex((one) => one.contains(target));
		const path = this.#plan.paths[numberOf(this.#paths)];
		const text = this.#plan.texts.filter(({ style }) => style !== 'tiny')[numberOf(this.#texts)];
		const id = path?.row ?? text?.row ?? rowAt(this.#plan, x, y);
		if (id === undefined) return;
		const row = this.#drawer.rows[id];
		// A sum is a figure of the report and no row of the chart.
		const href = row && !row.figure ? undefined : this.#drawer.links(id);
		if (href === undefined) return;
		if (link) event.preventDefault();
		const detail: Touched = { figure: id, href };
		this.#svg.dispatchEvent(new CustomEvent(touchedEvent, { bubbles: true, detail }));
	}

	/** Gets the canvas ready, while there is time. */
	ready() {
		if (canMove() && this.#plan) this.#onCanvas().fit(this.#plan);
	}

	#onCanvas(): DotScreen {
		this.#screen ??= new DotScreen(this.#box, () => this.#settle(this.#plan!));
		return this.#screen;
	}

	#setDots({ blocks }: Plan) {
		this.#dots.innerHTML = dots(blocks, this.#drawer);
	}

	/** Dots as SVG. */
	#settle(plan: Plan) {
		this.#setDots(plan);
		this.#screen?.rest();
	}

	#show(plan: Plan, before: Plan | undefined) {
		// The canvas comes when its worker has drawn: until then there would be no dots at all.
		if (!before) this.#setDots(plan);
		this.#onCanvas().show(plan, () => this.#dots.replaceChildren());
	}

	#glide(from: Plan['blocks'], plan: Plan) {
		this.#onCanvas().glide(from, plan, {
			begun: () => this.#dots.replaceChildren(),
			done: () => !isCrowd(plan) && this.#settle(plan)
		});
	}

	/** Paper gets the sharp dots of the SVG, and the whole page at once. */
	print() {
		if (!this.#plan) return;
		this.#set(page(this.#plan, true).lines, Infinity);
		this.#settle(this.#plan);
	}

	/** Puts a crowd on the canvas again, when it has rested or been printed. */
	again() {
		if (!this.#plan || !isCrowd(this.#plan) || !canMove() || ownColours()) return;
		this.#onCanvas().fit(this.#plan);
		this.#show(this.#plan, this.#plan);
	}

	/** The theme has changed. */
	recolour() {
		this.#screen?.recolour();
	}

	/** Lets go of the canvas: all dots are SVG until the picture changes again. */
	rest() {
		if (!this.#screen) return;
		if (this.#plan) this.#settle(this.#plan);
		this.#screen.close();
		this.#screen = undefined;
	}
}
