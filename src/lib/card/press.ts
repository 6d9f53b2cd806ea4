/** What the gallery shows of a chart, and which files about a whole report there are. */
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

/** A file about the whole report, as it is offered. */
export interface Download {
	kind: 'csv' | 'json' | 'package' | 'kit' | 'pptx' | 'long' | 'slices' | 'poster';
	/** PNG, CSV … */
	format: string;
	/** From the report's home; of slices, all of them. */
	addresses: string[];
	/** As far as it is known before the file is written. */
	bytes?: number;
	/** Bytes that it never exceeds. */
	most?: number;
	/** px. */
	size?: [width: number, height: number];
}
