/*
 * The one script of an embed: reads what the article asks for in the address, and tells the article how high the embed
 * is (as AMP and Pym have it). Without it the embed is complete. A kilobyte at most: names are short.
 */
((d) => {
	const r = d.documentElement;
	const q = new URLSearchParams(location.search);
	const g = (k) => q.get(k);
	const s = +g('text');
	let l;
	const say = (m) => parent.postMessage(m, '*');
	const fit = (e) => {
		if (s > 1 && s < 2) {
			r.style.fontSize = s * 100 + '%';
			r.dataset.d = WIDTHS.filter((n) => n * s <= innerWidth).length || 1;
		}
		const h = innerWidth && d.querySelector('main').offsetHeight + 1;
		if (h && (h != l || e.data == 'height')) {
			l = h;
			say({ sentinel: 'amp', type: 'embed-size', height: h });
			say(['pym', g('childId'), 'height', h].join('xPYMx'));
		}
	};
	for (const k of ['plain', 'transparent', 'theme']) r.dataset[k] = g(k);
	for (const k of ['load', 'resize', 'message']) addEventListener(k, fit);
	d.addEventListener('toggle', fit, true);
	d.onclick = (e) => {
		const a = e.target.closest('[href^="#"]');
		if (a) {
			const to = a.getAttribute('href');
			e.preventDefault();
			d.querySelector(to).closest('details').open = true;
			location.replace(to);
		}
	};
})(document);
