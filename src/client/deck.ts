/** The deck's page: slides, notes and sources can be read and printed before this has arrived. */
import { printSharply } from '$lib/charts/paper.ts';
import { awaken } from '$lib/deck/awaken.ts';
import { whenParsed } from '$lib/pages/parsed.ts';

whenParsed(() => awaken(document.querySelector<HTMLElement>('.deck')!));
printSharply();
