/** The part of subset-font that `fonts.ts` uses; the package brings no types. */
declare module 'subset-font' {
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: {
			targetFormat: 'truetype' | 'woff' | 'woff2';
			noLayoutClosure?: boolean;
			noHinting?: boolean;
			keepFeatures?: string[];
			dropTables?: string[];
			preserveNameIds?: number[];
		}
	): Promise<Buffer>;
}
