/** The colours of a slide's numbers, on the page and in PPTX. */
import { voicesIn } from '../charts/voices.ts';
import type { Voice } from '../model/schema.ts';
import type { View } from '../model/view.ts';
import type { Slide } from './slides.ts';

/** Id of a figure → its voice: beside a picture the one that it has there, elsewhere the slide's. */
export function numberVoices(slide: Slide, view: View): (figure: string) => Voice {
	const drawing = slide.chart ?? slide.heap;
	if (!drawing) return () => slide.voice;
	const drawn = voicesIn(view, drawing.id, drawing.state);
	return (figure) => drawn[figure] ?? 'ink';
}
