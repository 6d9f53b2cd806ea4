/** Where the reader is: the one piece of reading state. Pictures and the bar are functions of it. */
export class Playhead {
	/** Number of the step that the reader is at, from 0. */
	step = 0;
	/** Id of that step, or of the chapter while the reader is at its opening and not yet at its first step. */
	place = '';
	/** How far through that step, from 0 to 1; only kept up to date while a picture follows it. */
	progress = 1;
}
