/** Pages on which charts are taken along. Everything on them can be used before this has arrived. */
import { printSharply } from '$lib/charts/paper.ts';
import { helpTake } from '$lib/pages/helptake.ts';

helpTake(document);
printSharply();
