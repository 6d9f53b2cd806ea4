/** The figures page: the whole table can be read before this has arrived. */
import { wakeTable } from '$lib/pages/figuretable.ts';
import { whenParsed } from '$lib/pages/parsed.ts';

whenParsed(() => wakeTable(document));
