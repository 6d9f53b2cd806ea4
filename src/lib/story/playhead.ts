/** Where the reader is: the one piece of reading state. Pictures and the bar are functions of it. */
export class Playhead {
	/** Number of the step that the reader is at, from 0. */
	step = 0;
	/** How far through that step, from 0 to 1; only kept up to date while a picture follows it. */
	progress = 1;
}
