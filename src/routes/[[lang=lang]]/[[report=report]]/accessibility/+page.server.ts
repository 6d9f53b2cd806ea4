import { lastingPages } from '$lib/server/pages.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = lastingPages as EntryGenerator;
