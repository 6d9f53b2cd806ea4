import { describe, expect, it } from 'vitest';
import { themed } from './gallery.ts';

const code = (src: string) =>
	`<iframe src="${src}" title="a?b" width="100%"></iframe><script src="https://example.org/embed.js" async></script>`;
const at = 'https://example.org/xinqu-2024/embed/disputes/';

describe('the code of a chart', () => {
	it('carries the colours that were chosen', () => {
		expect(themed(code(at), 'dark')).toBe(code(`${at}?theme=dark`));
	});
	it.each(['light', ''])('is as it was where they are the usual ones: “%s”', (theme) => {
		expect(themed(code(at), theme)).toBe(code(at));
	});
});
