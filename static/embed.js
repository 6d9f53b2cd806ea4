/*
 * Fits charts in iframes to their height. Optional: the iframes work without it. Put it anywhere, as often as you like. It
 * keeps nothing, names nothing and fetches nothing.
 */
(function () {
	var script = document.currentScript;
	// Only charts of the site that this file comes from are listened to.
	var base = script && script.src ? new URL('.', script.src).href : '';
	function ours() {
		return [].filter.call(document.getElementsByTagName('iframe'), function (frame) {
			return frame.src.indexOf(base) === 0 && /\/embed\/([\w-]+\/){1,2}([?#]|$)/.test(frame.src);
		});
	}
	// Heights kept free for a chart, “280:612 360:560”: of the last width that the frame has reached.
	function reserved(frame) {
		var height = 0;
		(frame.getAttribute('data-heights') || '').split(' ').forEach(function (pair) {
			var parts = pair.split(':');
			if (+parts[0] <= frame.clientWidth) height = +parts[1];
		});
		return height;
	}
	// A little room to spare is no reason to move the text around a chart.
	function little(spare) {
		return spare >= 0 && spare < 48;
	}
	// At first a frame takes the height kept free, seen or not: the page moves least at its beginning.
	function begin(frame) {
		var free = reserved(frame);
		if (free && !frame.style.height && !little(frame.clientHeight - free))
			frame.style.height = free + 'px';
		return free;
	}
	// Then what the reader sees does not move: a chart in view that turns out lower loses its spare room out of view. Once
	// fitted, it follows what the reader does in it.
	function settle(frame) {
		var height = +frame.getAttribute('data-height');
		var box = frame.getBoundingClientRect();
		var seen = box.bottom > 0 && box.top < innerHeight;
		if (!height || (seen && height < box.height && !frame.hasAttribute('data-fitted'))) return;
		frame.style.height = height + 'px';
		frame.setAttribute('data-fitted', '');
	}
	addEventListener('message', function (event) {
		var data = event.data;
		var height = data && data.sentinel === 'amp' && data.type === 'embed-size' && data.height;
		if (typeof height !== 'number' || height % 1 || height < 50 || height > 20000) return;
		ours().forEach(function (frame) {
			if (frame.contentWindow !== event.source) return;
			var free = begin(frame);
			frame.setAttribute('data-height', little(free - height) ? free : height);
			settle(frame);
		});
	});
	function greet() {
		ours().forEach(function (frame) {
			begin(frame);
			// A chart that was there first is asked again.
			frame.contentWindow.postMessage('height', '*');
		});
	}
	greet();
	document.addEventListener('DOMContentLoaded', greet);
	addEventListener(
		'scroll',
		function () {
			ours().forEach(settle);
		},
		{ passive: true }
	);
})();
