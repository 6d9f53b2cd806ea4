import { describe, expect, it } from 'vitest';
import { guarded, policy } from './policy.ts';

const page = (body: string) =>
	`<!doctype html><html><head><meta charset="utf-8" /><title>x</title></head><body>${body}</body></html>`;

describe('the policy of a page', () => {
	it('names every inline script by its hash, and data by none', () => {
		const rule = policy(
			page(
				'<script>a()</script><script type="application/json">{}</script><script src="b.js"></script>'
			)
		);
		expect(rule.match(/sha256-/g)).toHaveLength(1);
		// echo -n 'a()' | openssl dgst -sha256 -binary | base64
		expect(rule).toContain(
			"script-src 'self' 'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='"
		);
	});

	it('allows no eval, no inline handler, no stranger', () => {
		const rule = policy(page('<script>a()</script>'));
		expect(rule).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:|\*/);
		expect(rule).toContain("default-src 'none'");
		expect(rule).toContain("base-uri 'none'");
	});

	it('changes with the script', () => {
		expect(policy(page('<script>a()</script>'))).not.toBe(policy(page('<script>b()</script>')));
	});

	it('is that of the lines as browsers read them, on machines that end lines otherwise, too', () => {
		const script = (end: string) => page(`<script>a();${end}b()</script>`);
		expect(guarded(script('\r\n'))).toBe(guarded(script('\n')));
	});

	it('stands before everything that it is about', () => {
		const html = guarded(page('<script>a()</script>'));
		expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<title>'));
	});
});
