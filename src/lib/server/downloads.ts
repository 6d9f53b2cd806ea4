/** The files about a whole report, with their sizes as far as the build knows them before it has written them. */
import type { Download } from '../card/press.ts';
import { dataFiles, kitAt, longImageAt, posterAt, pptxAt } from '../model/addresses.ts';
import type { Lang } from '../model/view.ts';
import { dataPackage, figuresCsv, figuresJson } from './datapackage.ts';
import { most } from './kitsize.ts';
import { storyImages } from './longimage.ts';
import { homePath, lastingPath, reportView } from './pages.ts';

/** All figures as open data. */
export function dataDownloads(lang: Lang, report: string | undefined): Download[] {
	const view = reportView(lang, report);
	if (!view) return [];
	const made = { csv: figuresCsv, json: figuresJson, package: dataPackage };
	const kinds = Object.keys(made) as (keyof typeof made)[];
	return kinds.map((kind) => ({
		kind,
		format: kind === 'csv' ? 'CSV' : 'JSON',
		addresses: [dataFiles[kind]],
		bytes: Buffer.byteLength(made[kind](view, lastingPath(lang, report)))
	}));
}

/** Everything that is offered about a report. */
export function downloads(lang: Lang, report: string | undefined): Download[] {
	const images = storyImages(lang, report).map(({ name, width, height }) => ({
		address: longImageAt.replace(/[^/]*$/, name),
		size: [width, height] as [number, number]
	}));
	const image = (kind: Download['kind'], at: string): Download => {
		const { size } = images.find(({ address }) => address === at)!;
		return { kind, format: 'PNG', addresses: [at], size };
	};
	const slices = images.filter(({ address }) => address !== longImageAt && address !== posterAt);
	const up = '../'.repeat(homePath(lang, report).split('/').length - 1);
	// There is one kit, and it holds the home report.
	const kit: Download = { kind: 'kit', format: 'ZIP', addresses: [up + kitAt], most };
	return [
		...(report === undefined ? [kit] : []),
		{ kind: 'pptx', format: 'PPTX', addresses: [pptxAt] },
		image('long', longImageAt),
		image('poster', posterAt),
		...dataDownloads(lang, report),
		{ kind: 'slices', format: 'PNG', addresses: slices.map(({ address }) => address) }
	];
}
