import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { bare } from './bare.ts';

const script = (html: string) => /<script>([^]*)<\/script>/.exec(html)![1]!;

it('takes comments and indents out of a script in the page, which does the same as before', () => {
	const html = `<p>// words</p>
		<script>
			// One line
			// and another.
			var said = [];
			/**
			 * Several lines,
			 * with a 'quote'.
			 */
			said.push('a // b');
			/* short */
			said.push('/* c */'); // behind code
		</script>`;
	const short = bare(html);
	expect(short).toContain('<p>// words</p>');
	expect(short).not.toMatch(/One line|another|Several|short/);
	expect(runInNewContext(script(short) + 'said.join()')).toBe('a // b,/* c */');
});

it('keeps the markers for hydration only where something hydrates', () => {
	const html = '<p><!--[-->a<!--]--></p>';
	expect(bare(html)).toBe('<p>a</p>');
	const live = `${html}<script>__sveltekit</script>`;
	expect(bare(live)).toBe(live);
});
