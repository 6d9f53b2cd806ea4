/** The figures page: the whole table can be read before this has arrived. */
import { wakeTable } from '$lib/pages/figuretable.ts';

wakeTable(document);
