/** QR codes, drawn while building. */
import { encode } from 'uqr';

/** White around the code, in modules; readers need four. */
const border = 4;

/**
 * A QR code as SVG, dark on light whatever the page's theme: many readers cannot read the reverse.
 * @param text what it says, at most about 1,200 characters
 */
export function qrCode(text: string): string {
	const { data, size } = encode(text, { ecc: 'M', border });
	const rows = data.flatMap((row, y) => {
		const runs: string[] = [];
		for (let x = 0; x < size; x++) {
			if (!row[x] || row[x - 1]) continue;
			let end = x;
			while (row[end]) end++;
			runs.push(`M${x} ${y}h${end - x}v1h${x - end}z`);
		}
		return runs;
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="white"/><path d="${rows.join('')}" fill="black"/></svg>`;
}
