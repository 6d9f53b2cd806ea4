/** What the deck's page is made of. */
import { slides } from '../deck/slides.ts';
import type { Lang } from '../model/view.ts';
import { client } from './clients.ts';
import { qrCode } from './code.ts';
import { pictureLexicon } from './lexicon.ts';
import { lastingPath, namedView } from './pages.ts';
import { pageMap } from './pagemap.ts';
import { pptxFile } from './pptx.ts';
import { siteUrl } from './site.ts';

/** The story's address for good, where the site knows where it will stand: codes on paper cannot be corrected. */
export function storyAddress(lang: Lang, name: string | undefined): string | undefined {
	const site = siteUrl();
	return site && new URL(lastingPath(lang, name), site).href;
}

const languages: Lang[] = ['zh', 'en'];

/** Slides of a report in a language; in every other, the same numbers are the same slides. */
export function deckSlides(lang: Lang, name: string | undefined) {
	const address = storyAddress(lang, name);
	const kit = name === undefined;
	const others = languages.filter((one) => one !== lang).map((one) => namedView(one, name));
	return slides(namedView(lang, name), address === undefined ? { kit } : { address }, others);
}

/** The deck as a file for PowerPoint and WPS. */
export async function deckPptx(lang: Lang, name: string | undefined): Promise<Response> {
	const address = storyAddress(lang, name);
	const file = await pptxFile(deckSlides(lang, name), namedView(lang, name), address);
	const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
	return new Response(file, { headers: { 'content-type': type } });
}

let told = false;

export function deckPage(lang: Lang, name: string | undefined) {
	const address = storyAddress(lang, name);
	const view = namedView(lang, name);
	if (address === undefined && !told) {
		told = true;
		console.warn('SITE_URL is not set: the decks’ last slide shows no QR code.');
	}
	return {
		slides: deckSlides(lang, name),
		map: pageMap(view),
		lexicon: pictureLexicon(view),
		client: client('deck'),
		code: address === undefined ? undefined : qrCode(address),
		offers: { pptx: true, kit: name === undefined }
	};
}
