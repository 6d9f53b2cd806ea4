/** Pages on which charts are taken along. Everything on them can be used before this has arrived. */
import { printSharply } from '$lib/charts/paper.ts';
import { helpTake } from '$lib/pages/helptake.ts';
import { whenParsed } from '$lib/pages/parsed.ts';

whenParsed(() => helpTake(document));
printSharply();
