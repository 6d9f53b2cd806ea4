/** Shows an image as a bitmap over the page, where a long press saves it; also in WeChat, which downloads nothing. */
export function imageSheet(page: Document, sheet: HTMLDialogElement) {
	const image = sheet.querySelector('img')!;
	const original = sheet.querySelector<HTMLAnchorElement>('[data-original]')!;
	for (const link of page.querySelectorAll<HTMLAnchorElement>('[data-image]'))
		link.addEventListener('click', (event) => {
			if (event.metaKey || event.ctrlKey || event.shiftKey || !('showModal' in sheet)) return;
			event.preventDefault();
			image.width = Number(link.dataset['width']);
			image.height = Number(link.dataset['height']);
			image.src = original.href = link.href;
			sheet.showModal();
		});
	sheet.addEventListener('click', ({ target }) => {
		// The ground around the sheet closes it too.
		if (target === sheet || (target as Element).closest('[data-close]')) sheet.close();
	});
	sheet.addEventListener('close', () => image.removeAttribute('src'));
}
