/** Where the site will stand: one setting, `SITE_URL`, for what needs an absolute address. */

/**
 * The address of the site's root with a slash at its end, or undefined: then everything stays relative, and what needs
 * an absolute address (oEmbed, link previews, QR codes) leaves it out.
 * @throws when `SITE_URL` is no http(s) address
 */
export function siteUrl(setting = process.env['SITE_URL']): URL | undefined {
	if (setting === undefined || setting.trim() === '') return undefined;
	const url = URL.canParse(setting) ? new URL(setting) : undefined;
	if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
		throw new Error(
			`SITE_URL: “${setting}” is no address of a site. Write it like https://www.example.gov.cn/fazhi/ (no ? and no #).`
		);
	if (!url.pathname.endsWith('/')) url.pathname += '/';
	return url;
}

/** An address below the site's root, where `SITE_URL` says where that is: whoever downloads it cannot follow half of one. */
export function published(path: string): string | undefined {
	const site = siteUrl();
	return site && new URL(path, site).href;
}
