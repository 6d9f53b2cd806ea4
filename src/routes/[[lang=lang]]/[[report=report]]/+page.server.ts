import { lastingPages, storyPage } from '$lib/server/pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = lastingPages as EntryGenerator;

export const load: PageServerLoad = async ({ parent }) => storyPage((await parent()).view);
