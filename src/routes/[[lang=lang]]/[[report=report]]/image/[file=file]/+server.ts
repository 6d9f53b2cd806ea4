import { error } from '@sveltejs/kit';
import { allPages } from '$lib/server/pages.ts';
import { storyImage, storyImages } from '$lib/server/longimage.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	allPages().flatMap((place) =>
		storyImages(place.lang ?? 'zh', place.report).map(({ name }) => ({ ...place, file: name }))
	);

export const GET: RequestHandler = async ({ params }) => {
	const made = await storyImage(params.lang === 'en' ? 'en' : 'zh', params.report, params.file);
	if (!made) error(404, 'No such file');
	return new Response(made, { headers: { 'content-type': 'image/png' } });
};
