/*
 * Fits charts in iframes to their height. Optional: the iframes work without it. Put it anywhere on the page, once or as
 * often as you like. It keeps nothing, names nothing and fetches nothing.
 */
(function () {
	var script = document.currentScript;
	// Only charts of the site that this file comes from are listened to.
	var base = script && script.src ? new URL('.', script.src).href : '';
	function ours() {
		return [].filter.call(document.getElementsByTagName('iframe'), function (frame) {
			return frame.src.indexOf(base) === 0 && /\/embed\/[\w-]+\/([?#]|$)/.test(frame.src);
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
	// What the reader sees does not move: a chart in view that has room to spare keeps it at first, and loses it out of view.
	function settle(frame) {
		var height = +frame.getAttribute('data-height');
		var box = frame.getBoundingClientRect();
		var seen = box.bottom > 0 && box.top < innerHeight;
		if (height && (frame.style.height || !seen || height > box.height))
			frame.style.height = height + 'px';
	}
	function set(frame, height) {
		frame.setAttribute('data-height', height);
		settle(frame);
	}
	addEventListener('message', function (event) {
		var data = event.data;
		var height = data && data.sentinel === 'amp' && data.type === 'embed-size' && data.height;
		if (typeof height !== 'number' || height % 1 || height < 50 || height > 20000) return;
		ours().forEach(function (frame) {
			if (frame.contentWindow !== event.source) return;
			var free = reserved(frame);
			// A little room to spare is no reason to move the text around the chart.
			set(frame, free >= height && free - height < 48 ? free : height);
		});
	});
	function begin() {
		ours().forEach(function (frame) {
			var free = reserved(frame);
			if (free && !frame.getAttribute('data-height')) set(frame, free);
			// A chart that was there first is asked again.
			frame.contentWindow.postMessage('height', '*');
		});
	}
	begin();
	document.addEventListener('DOMContentLoaded', begin);
	addEventListener(
		'scroll',
		function () {
			ours().forEach(settle);
		},
		{ passive: true }
	);
})();
