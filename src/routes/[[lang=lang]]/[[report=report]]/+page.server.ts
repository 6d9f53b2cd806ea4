import { allPages, storyPage } from '$lib/server/pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = allPages as EntryGenerator;

export const load: PageServerLoad = async ({ parent }) => storyPage((await parent()).view);
