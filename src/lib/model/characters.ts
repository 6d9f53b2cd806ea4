/**
 * Characters that no data may hold: control characters and halves of pairs cannot stand in HTML or SVG, and marks
 * that turn the order of what follows make a reader see another number than the file has.
 */
const unprintable = /[^\P{Cc}\t\n\r]|\p{Cs}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u;

/** Where in a text the first such character stands; -1 where there is none. */
export function unprintableAt(text: string): number {
	return text.search(unprintable);
}
