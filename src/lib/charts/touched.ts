/** What a picture tells the page around it. */

/** Somebody has touched what shows this figure. */
export interface Touched {
	figure: string;
	/** Where the figure can be followed to. */
	href: string;
}

/** Name of the event whose `detail` is a `Touched`. */
export const touchedEvent = 'figuretouched';
