import { describe, expect, it } from 'vitest';
import type { CameraChart } from '../../model/schema.ts';
import type { PlanInput, Size } from '../chart.ts';
import { faults } from '../faults.ts';
import { count, identities, numbered, testRow, testSizes } from '../fixture.ts';
import { rowAt } from '../hit.ts';
import { camera } from './camera.ts';
import { textBox } from '../labels.ts';
import { radius } from './view.ts';
import { field } from './field.ts';

function input(counts: number[], state: string, size: Size): PlanInput<CameraChart> {
	const names = ['inner', 'middle', 'outer'];
	const since = { period: [2029, 2031] as [number, number] };
	const rows = counts.map((value, index) => testRow(names[index]!, value, since));
	rows[1]!.together = 'both';
	const mean = testRow('mean', counts[2]! / counts[1]!, {
		text: '约1,090次',
		bound: 'about',
		unit: '次',
		inputs: ['outer', 'middle']
	});
	delete mean.sentence;
	return {
		spec: {
			kind: 'camera',
			figures: names,
			voices: { middle: 'cinnabar', outer: 'river' },
			still: 'all',
			states: {
				one: { frame: 'inner', say: [] },
				few: { frame: 'middle', say: [] },
				all: { frame: 'outer', say: [] },
				mean: { frame: 'outer', say: ['mean'], share: 'mean' }
			}
		},
		rows: Object.fromEntries([...rows, mean].map((row) => [row.id, row])),
		state,
		size,
		lang: 'zh'
	};
}

const cases = [
	[1, 47, 51_234],
	[1, 47, 51_235],
	[1, 7, 10_003],
	[3, 40, 29_999],
	[12, 350, 4_000]
];

describe('the field', () => {
	it.each(cases)('has a place of its own for each of %i, %i and %i dots', (...counts) => {
		const taken = new Set<string>();
		for (const [index, level] of field(counts, { width: 360, height: 320 }).entries()) {
			let dots = 0;
			for (const patch of level.patches) {
				expect(patch.from).toBe(dots);
				dots += patch.count;
				for (let i = 0; i < patch.count; i++) {
					taken.add(`${patch.x + (i % patch.cols)},${patch.y + Math.floor(i / patch.cols)}`);
				}
			}
			expect(dots).toBe(counts[index]);
		}
		expect(taken.size).toBe(counts.reduce((sum, one) => sum + one, 0));
	});

	it('comes to an end where words have left it no height', () => {
		for (const height of [0, -20, 0.02]) {
			const counts = field([1, 47, 51_234], { width: 300, height }).map(({ patches }) =>
				patches.reduce((sum, { count }) => sum + count, 0)
			);
			expect(counts).toEqual([1, 47, 51_234]);
		}
	});

	it('leaves one empty cell between two populations', () => {
		const [inner, middle] = field([1, 47, 9_000], { width: 360, height: 320 });
		const cells = (level: typeof inner) =>
			level!.patches.flatMap(({ count, cols, x, y }) =>
				Array.from({ length: count }, (_, i) => [x + (i % cols), y + Math.floor(i / cols)] as const)
			);
		const apart = cells(middle).map(([x, y]) =>
			Math.min(...cells(inner).map(([ox, oy]) => Math.max(Math.abs(x - ox), Math.abs(y - oy))))
		);
		expect(Math.min(...apart)).toBe(2);
	});
});

describe('the camera', () => {
	it.each(testSizes)('draws every dot once in each state at $width×$height, text $text', (size) => {
		const counts = [1, 47, 51_234];
		const expected = {
			one: { inner: 1 },
			few: { inner: 1, middle: 47 },
			all: { inner: 1, middle: 47, outer: 51_234 },
			mean: { inner: 1, middle: 47, outer: 51_234 }
		};
		for (const [state, dots] of Object.entries(expected)) {
			const plan = camera.plan(input(counts, state, size));
			expect(count(plan), state).toEqual(dots);
			for (const [name, many] of Object.entries(dots)) {
				expect(identities(plan, name)).toEqual(numbered(many));
			}
		}
	});

	it.each(testSizes)(
		'keeps labels apart and in the picture at $width×$height, text $text',
		(size) => {
			for (const state of ['one', 'few', 'all', 'mean']) {
				expect(faults(camera.plan(input([1, 47, 51_234], state, size))), state).toEqual([]);
			}
		}
	);

	it('steps in half pixels wherever the field has room for that', () => {
		for (const size of testSizes) {
			const { pitch } = camera.plan(input([1, 47, 51_234], 'all', size)).blocks.at(-1)!;
			if (pitch >= 1.5) expect(pitch * 2).toBe(Math.round(pitch * 2));
			else expect(size.width * size.height).toBeLessThan(360 * 430);
		}
	});

	it('sets out from one state and arrives exactly at the other, both ways', () => {
		const size = { width: 360, height: 400, text: 1 };
		for (const [from, to] of [
			['one', 'few'],
			['few', 'all'],
			['all', 'one']
		] as const) {
			const there = input([1, 47, 51_234], to, size);
			expect(camera.between!(there, from, 0)).toEqual(camera.plan({ ...there, state: from }));
			expect(camera.between!(there, from, 1)).toEqual(camera.plan(there));
			const back = { ...there, state: from };
			expect(camera.between!(there, from, 0.3).blocks).toEqual(
				camera.between!(back, to, 0.7).blocks.map((block) => ({
					...block,
					x: expect.closeTo(block.x, 6) as number,
					y: expect.closeTo(block.y, 6) as number,
					pitch: expect.closeTo(block.pitch, 6) as number,
					r: expect.closeTo(block.r, 6) as number
				}))
			);
		}
	});

	it('steps back without ever coming nearer, and draws only what is in the window', () => {
		const size = { width: 360, height: 400, text: 1 };
		const all = input([1, 47, 51_234], 'all', size);
		let last = Infinity;
		for (let t = 0; t <= 1; t += 0.05) {
			const plan = camera.between!(all, 'few', t);
			const { pitch } = plan.blocks[0]!;
			expect(pitch).toBeLessThanOrEqual(last);
			last = pitch;
			expect(faults({ ...plan, texts: [] })).toEqual([]);
			for (const name of ['inner', 'middle', 'outer']) {
				const seen = identities(plan, name);
				expect(new Set(seen).size).toBe(seen.length);
			}
			expect(plan.blocks.length).toBeLessThan(600);
		}
	});

	it('leads a line to the few through an empty lane', () => {
		for (const size of testSizes) {
			const plan = camera.plan(input([1, 47, 51_234], 'all', size));
			const [x, y] = plan.paths[0]!.d.slice(1).split('V')[0]!.split(',').map(Number) as [
				number,
				number
			];
			const covered = plan.blocks
				.filter((block) => block.population === 'outer')
				.some(
					(block) =>
						block.y > y &&
						x > block.x - block.r &&
						x < block.x + (Math.min(block.cols, block.count) - 1) * block.pitch + block.r
				);
			expect(covered).toBe(false);
		}
	});

	it('leads a line between the dots of few, which leave it no lane', () => {
		for (const size of testSizes) {
			const plan = camera.plan(input([1, 54, 51_234], 'few', size));
			const [, x, top, end] = /([\d.]+),([\d.]+)V([\d.]+)M/.exec(plan.paths[0]!.d)!.map(Number);
			for (const { x: first, y, pitch, r, cols, count } of plan.blocks) {
				for (let dot = 0; dot < count; dot++) {
					const down = y + Math.floor(dot / cols) * pitch;
					if (down < top! || down > end!) continue;
					expect(Math.abs(first + (dot % cols) * pitch - x!)).toBeGreaterThan(r);
				}
			}
		}
	});

	it('closes the ring of few wherever their number allows', () => {
		const [, ring] = field([1, 54], { width: 360, height: 320 });
		expect(ring!.cols * ring!.rows - 9).toBe(54);
		const [, ragged] = field([1, 53], { width: 360, height: 320 });
		expect(ragged!.cols * ragged!.rows - 9).toBeGreaterThan(53);
	});

	it('shows its outline before the number and says what it is a share of, however small the picture', () => {
		const drawn = (size: Size) => camera.plan(input([1, 47, 51_234], 'mean', size));
		const [phone, desk] = [drawn(testSizes[4]!), drawn(testSizes.at(-2)!)];
		for (const { paths, texts } of [phone, desk]) {
			const said = texts.map(({ lines }) => lines.join(''));
			expect(said).toContain('框＝51,234件区级部门办理的outer平分成47份的一份');
			const sample = paths.find(({ id }) => id === 'share-sample')!;
			const [, right] = /H([\d.]+)/.exec(sample.d)!;
			expect(texts.find(({ id }) => id === 'frame-value')!.x).toBeGreaterThan(Number(right));
		}
	});

	it('is dots alone where it is bare, all of them, and says what has to stand beside them', () => {
		const bare = input([1, 47, 51_234], 'all', { width: 436, height: 120, text: 1, bare: true });
		const { texts, paths, blocks } = camera.plan(bare);
		expect([texts, paths]).toEqual([[], []]);
		expect(blocks.reduce((sum, block) => sum + block.count, 0)).toBe(51_282);
		expect(blocks[0]!.pitch).toBe(1);
		// Above, beside and below those in the middle; no lane for a line to labels that are not there.
		expect(blocks.filter(({ row }) => row === 'outer')).toHaveLength(4);
		expect(camera.keys!(bare)).toEqual([
			{ text: '一件outer', voice: 'river', ring: false },
			{ text: '一件middle', voice: 'cinnabar', ring: false },
			{ text: '一件inner', voice: 'ink', ring: true },
			{ text: '2029年以来' }
		]);
		// An outline needs words in the picture.
		expect(camera.keys!({ ...bare, state: 'mean' })).toBeUndefined();
	});

	it('leaves out of its outline’s key what would take a second line', () => {
		const { texts } = camera.plan(input([1, 47, 51_234], 'mean', testSizes[0]!));
		expect(texts.find(({ id }) => id === 'outline')!.lines).toEqual(['框＝平分成47份的一份']);
	});

	it('says of an outline that is no quotient of two figures only what it is called', () => {
		const of = input([1, 47, 51_234], 'mean', testSizes[4]!);
		for (const inputs of [['outer'], ['outer', 'inner']]) {
			of.rows['mean'] = { ...of.rows['mean']!, inputs };
			const said = camera.plan(of).texts.map(({ lines }) => lines.join(''));
			expect(said).toContain('框＝区级部门办理的mean');
		}
	});

	it('lets a finger mean the few as one where it could not tell them apart', () => {
		for (const size of testSizes) {
			const touched = (state: string, together?: string) => {
				const of = input([1, 47, 51_234], state, size);
				const middle = of.rows['middle']!;
				delete middle.together;
				if (together !== undefined) middle.together = together;
				const plan = camera.plan(of);
				const { row: line } = plan.paths.find(({ id }) => id === 'leader')!;
				const firsts = of.spec.figures.flatMap((row) => {
					const block = plan.blocks.find((one) => one.row === row);
					return block ? [rowAt(plan, block.x, block.y)] : [];
				});
				return [line, ...firsts];
			};
			expect(touched('few', 'both')).toEqual(['inner', 'inner', 'middle']);
			expect(touched('all', 'both')).toEqual(['both', 'both', 'both', 'outer']);
			// Without a figure for their sum each leads to its own.
			expect(touched('all')).toEqual(['middle', 'inner', 'middle', 'outer']);
		}
	});

	it('gives the few a place as large as a fingertip', () => {
		const plan = camera.plan(input([1, 47, 51_234], 'all', { width: 328, height: 300, text: 1 }));
		const [ring] = plan.blocks;
		for (const [dx, dy] of [
			[11, 0],
			[-11, 0],
			[0, 11],
			[0, -11]
		] as const)
			expect(rowAt(plan, ring!.x + dx, ring!.y + dy)).toBe('both');
		expect(rowAt(plan, ring!.x + 30, ring!.y)).toBe('outer');
	});

	it('leads from inside the outline, its key and its sample to the share', () => {
		for (const size of testSizes) {
			const plan = camera.plan(input([1, 47, 51_234], 'mean', size));
			const first = plan.blocks.find(({ row }) => row === 'outer')!;
			expect(rowAt(plan, first.x, first.y)).toBe('mean');
			expect(rowAt(plan, first.x + 3 * first.pitch, first.y + 3 * first.pitch)).toBe('mean');
			const { left, top, bottom } = textBox(plan.texts.find(({ id }) => id === 'outline')!);
			expect(rowAt(plan, left + 5, (top + bottom) / 2)).toBe('mean');
			expect(plan.paths.find(({ id }) => id === 'share-sample')!.row).toBe('mean');
		}
	});

	it('says of every kind of dot what one is', () => {
		const key = (state: string) =>
			camera
				.plan(input([1, 47, 51_234], state, testSizes[4]!))
				.texts.find(({ id }) => id === 'note')!
				.lines.join('');
		expect(key('all')).toContain('一个点＝一件outer、一件middle或一件inner');
		expect(key('few')).toContain('一个点＝一件middle或一件inner');
		expect(key('one')).toContain('一个点＝一件inner');
	});

	it('begins every line under the field at its left edge, as the number over it', () => {
		for (const size of testSizes)
			for (const state of ['one', 'few', 'all']) {
				const { texts } = camera.plan(input([1, 47, 51_234], state, size));
				const lows = texts.filter(({ id }) => !id.startsWith('frame'));
				const rows = new Set(lows.map(({ y }) => y));
				expect(lows.every(({ anchor }) => anchor === 'start')).toBe(true);
				expect(lows.filter(({ x }) => x === 0)).toHaveLength(rows.size);
			}
	});

	it('says since when in one line, and leaves no mark at the end of the line before', () => {
		for (const lang of ['zh', 'en'] as const)
			for (let width = 240; width < 700; width += 20) {
				const of = input([1, 47, 51_234], 'all', { width, height: 455, text: 1 });
				const { texts } = camera.plan({ ...of, lang });
				const { lines } = texts.find(({ id }) => id === 'note')!;
				expect(lines.at(-1)).toMatch(lang === 'zh' ? /(^|；)2029年以来$/ : /(^| · )Since 2029$/);
				for (const line of lines) expect(line).not.toMatch(/[·；]$/);
			}
	});

	it('says only once where all of them are found, when every name says so', () => {
		const placed = (lang: 'zh' | 'en', label: (name: string) => string, state: string) => {
			const of = input([1, 47, 51_234], state, { width: 358, height: 455, text: 1 });
			for (const name of of.spec.figures) of.rows[name]!.label = label(name);
			return camera.plan({ ...of, lang }).texts.map(({ lines }) => lines.join(' '));
		};
		const english = placed('en', (name) => `${name} tasks in the register`, 'all');
		expect(english).toContain('outer tasks in the register');
		expect(english.filter((text) => text.startsWith('47'))).toEqual(['47 middle tasks']);
		expect(english.join()).toMatch(/or 一件inner in the register · Since 2029/);
		const chinese = placed('zh', (name) => `台账里的${name}`, 'all');
		expect(chinese).toContain('47件 middle');
		expect(chinese.join('')).toContain('一个点＝台账里的一件outer');
		const apart = placed('zh', (name) => (name === 'inner' ? name : `台账里的${name}`), 'all');
		expect(apart).toContain('47件 台账里的middle');
	});

	it('keeps the few in the middle of the picture and of their clearing, however wide the picture', () => {
		for (const size of [...testSizes, { width: 1100, height: 420, text: 1 }]) {
			const [lone] = camera.plan(input([1, 47, 51_234], 'one', size)).blocks;
			expect(Math.abs(lone!.x - size.width / 2), JSON.stringify(size)).toBeLessThanOrEqual(0.5);
			const { blocks } = camera.plan(input([1, 47, 51_234], 'few', size));
			const ring = blocks.find((block) => block.ring)!;
			const row = blocks
				.filter((block) => !block.ring)
				.flatMap(({ x, y, cols, count, pitch }) =>
					Array.from({ length: count }, (_, i) => [
						x + (i % cols) * pitch,
						y + Math.floor(i / cols) * pitch
					])
				)
				.filter(([, y]) => Math.abs(y! - ring.y) < 1)
				.map(([x]) => x! - ring.x);
			const left = Math.max(...row.filter((off) => off < 0));
			const right = Math.min(...row.filter((off) => off > 0));
			expect(left + right, JSON.stringify(size)).toBeCloseTo(0, 3);
		}
	});

	it('has a crowd flush with the words over and under it, and close to both, where its dots are whole pixels', () => {
		for (const [width, height] of [
			[896, 952],
			[736, 638],
			[328, 341],
			// Beside the words of a slide, and under those of an image.
			[1270, 640],
			[1752, 380]
		] as const) {
			const grain = width < 400 ? 0.5 : 1;
			const { blocks, texts } = camera.plan(
				input([1, 47, 51_234], 'mean', { width, height, text: 1, grain })
			);
			const crowd = blocks.filter(({ row }) => row === 'outer');
			const { pitch, r } = crowd[0]!;
			expect(Number.isInteger(pitch / grain)).toBe(true);
			const rights = crowd.map(({ x, cols, count }) => x + (Math.min(cols, count) - 1) * pitch + r);
			expect(Math.min(...crowd.map(({ x }) => x)) - r).toBeLessThan(3 * pitch);
			expect(Math.max(...rights)).toBeGreaterThan(width - 3 * pitch);
			const foot = Math.max(
				...crowd.map(({ y, cols, count }) => y + (Math.ceil(count / cols) - 1) * pitch + r)
			);
			const top = Math.min(...crowd.map(({ y }) => y)) - r;
			const boxes = texts.map(textBox);
			const over = Math.max(...boxes.map(({ bottom }) => bottom).filter((y) => y < top));
			const under = Math.min(...boxes.map((box) => box.top).filter((y) => y > foot));
			expect(top - over).toBeLessThan(8);
			expect(under - foot).toBeLessThan(16);
			// The whole stands in the middle, a little raised.
			const free = [
				Math.min(...boxes.map((box) => box.top)),
				height - Math.max(...boxes.map(({ bottom }) => bottom))
			];
			expect(free[0]! / (free[0]! + free[1]!)).toBeGreaterThan(0.3);
			expect(free[0]! / (free[0]! + free[1]!)).toBeLessThan(0.5);
		}
	});

	it('begins its dots with pixels of the screen: between two they are pale', () => {
		for (let width = 320; width <= 430; width += 5) {
			for (let height = 340; height <= 500; height += 7) {
				const grain = 0.5;
				const size = { width, height, text: 1, grain };
				for (const { row, x, y, r, pitch } of camera.plan(input([1, 54, 52_667], 'all', size))
					.blocks) {
					if (row !== 'outer' || !Number.isInteger(pitch / grain)) continue;
					for (const edge of [x - r, y - r])
						expect(edge / grain, `${width}×${height}`).toBeCloseTo(Math.round(edge / grain), 4);
				}
			}
		}
	});

	it('ends the line over the labels of the few, not in them', () => {
		for (const size of testSizes) {
			for (const state of ['few', 'all', 'mean']) {
				const { paths, texts } = camera.plan(input([1, 47, 51_234], state, size));
				const [, from, y, end, left, , right] =
					/([\d.]+),([\d.]+)V([\d.]+)M([\d.]+),([\d.]+)H([\d.]+)$/.exec(paths[0]!.d)!.map(Number);
				expect(y).toBeLessThan(end!);
				const label = textBox(
					texts.find(({ id }) => id === `also-${state === 'few' ? 'inner' : 'middle'}`)!
				);
				expect(end!, state).toBeLessThanOrEqual(label.top);
				expect(left!).toBeLessThanOrEqual(Math.max(label.left, from!));
				expect(right!).toBeGreaterThanOrEqual(Math.min(label.right, from!));
			}
		}
	});

	it.each(testSizes)('outlines an average share of the dots at $width×$height', (size) => {
		const { blocks, paths } = camera.plan(input([1, 47, 51_234], 'mean', size));
		const corners = paths.find(({ id }) => id === 'share')!.d;
		let at = { x: 0, y: 0 };
		const points = [...corners.matchAll(/([MHV])(-?[\d.]+)(?:,(-?[\d.]+))?/g)].map(
			([, way, a, b]) => {
				at = {
					x: way === 'V' ? at.x : Number(a),
					y: way === 'M' ? Number(b) : way === 'V' ? Number(a) : at.y
				};
				return at;
			}
		);
		const inside = (x: number, y: number) =>
			points.reduce((odd, from, index) => {
				const to = points[(index + 1) % points.length]!;
				const crosses =
					from.y > y !== to.y > y &&
					x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x);
				return crosses ? !odd : odd;
			}, false);
		let held = 0;
		for (const { population, count, cols, x, y, pitch } of blocks) {
			for (let dot = 0; dot < count; dot++) {
				if (!inside(x + (dot % cols) * pitch, y + Math.floor(dot / cols) * pitch)) continue;
				expect(population).toBe('outer');
				held += 1;
			}
		}
		expect(held).toBe(1090);
	});

	it('outlines a full rectangle where the share is one', () => {
		const size = { width: 358, height: 400, text: 1 };
		const of = input([1, 47, 51_234], 'mean', size);
		of.rows['mean'] = { ...of.rows['mean']!, value: 975.3 };
		const { d } = camera.plan(of).paths.find(({ id }) => id === 'share')!;
		expect(d.match(/[HV]/g)).toHaveLength(3);
	});

	it('says what is drawn, that nothing is part of another, since when, and what is computed', () => {
		const rest = input([1, 47, 51_234], 'mean', testSizes[0]!);
		const text = camera.describe(rest);
		for (const part of [
			'51,234件',
			'47件',
			'1件',
			'从2029年算起',
			'推算',
			'不表示谁包含谁',
			'平均的一份'
		]) {
			expect(text).toContain(part);
		}
		expect(camera.describe({ ...rest, state: 'one' })).not.toContain('47');
		expect(camera.describe({ ...rest, lang: 'en' })).toContain('not as parts of each other');
	});

	it('says nothing of what led to what: that is for the note of a chart whose report leaves it open', () => {
		const all = input([1, 47, 51_234], 'all', testSizes[0]!);
		expect(camera.describe(all)).not.toMatch(/次|引出|没有说/);
		expect(camera.describe({ ...all, lang: 'en' })).not.toMatch(/ led |does not say/);
	});

	it.each([
		['zh', '（推算）'],
		['en', '(computed)']
	] as const)(
		'calls computed what is, wherever it stands, and nothing that is stated: %s',
		(lang, mark) => {
			const of = { ...input([1, 47, 51_234], 'mean', testSizes[4]!), lang };
			of.rows['rate'] = testRow('rate', 98, { unit: '%', text: '98%' });
			const written = (say: string[], state = 'mean') => {
				if (state === 'mean') of.spec.states['mean']!.say = say;
				const texts = camera.plan({ ...of, state }).texts.map(({ lines }) => lines.join(''));
				return [texts, camera.describe({ ...of, state }).split(/[。、,.]/)]
					.map((all) =>
						all.filter((one) => one.includes(mark)).map((one) => /rate|mean|outer/.exec(one)?.[0])
					)
					.join('|');
			};
			expect(written(['mean', 'rate'])).toBe('mean|mean');
			expect(written(['rate', 'mean'])).toBe('mean|mean');
			expect(written(['rate'])).toBe('|');
			delete of.rows['outer']!.sentence;
			expect(written([], 'all')).toBe('outer|outer');
		}
	);
});

it('no dot is without a size or touches the next, however fine the field', () => {
	for (let pitch = 0.1; pitch < 30; pitch *= 1.1) {
		for (const crowd of [true, false]) {
			expect(radius(pitch, crowd)).toBeGreaterThan(0.2);
			expect(radius(pitch, crowd)).toBeLessThan(0.5);
		}
	}
});
