/** What the gallery shows of a chart. */
import type { Voice } from '../model/schema.ts';

export interface PressChart {
	id: string;
	/** The finding. */
	title: string;
	/** Period, base, what the report does not say. */
	note: string;
	/** Names of what is drawn, to be searched. */
	words: string;
	chapter: { id: string; name: string; voice: Voice } | undefined;
	/** The recommended embed code. */
	code: string;
	/** Height in px from each width on. */
	heights: [from: number, height: number][];
}
