/** What the halves of the drawing hand to each other. */
import type { Block, Path, Text } from '../chart.ts';

export interface Part {
	blocks: Block[];
	texts: Text[];
	paths: Path[];
	/** Lower edge in px. */
	bottom: number;
}
