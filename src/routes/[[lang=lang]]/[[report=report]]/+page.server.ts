import { allPages } from '$lib/server/pages.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = allPages as EntryGenerator;
