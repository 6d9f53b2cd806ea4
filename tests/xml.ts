/** Reads the XML of office files, which have to be well-formed to the letter. */

export interface Element {
	name: string;
	attributes: Record<string, string>;
	children: Element[];
}

/** @throws when tags do not close in order, or an attribute stands twice */
export function parse(xml: string): Element {
	const root: Element = { name: '', attributes: {}, children: [] };
	const open = [root];
	for (const [, close, name = '', inside = '', empty] of xml.matchAll(
		/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g
	)) {
		if (close) {
			if (open.pop()!.name !== name) throw new Error(`</${name}> closes another element.`);
			continue;
		}
		const attributes: Record<string, string> = {};
		for (const [, key = '', value = ''] of inside.matchAll(/([\w:]+)="([^"]*)"/g)) {
			if (key in attributes) throw new Error(`<${name}> has ${key} twice.`);
			attributes[key] = value;
		}
		const element = { name, attributes, children: [] };
		open.at(-1)!.children.push(element);
		if (!empty) open.push(element);
	}
	const rest = xml
		.replace(/<\?[^>]*\?>/g, '')
		.replace(/<\/?[\w:]+(?:\s+[\w:]+="[^"<]*")*\s*\/?>/g, '');
	if (open.length !== 1 || rest.includes('<')) throw new Error('The XML is not well-formed.');
	return root;
}

/** All elements of a name below one. */
export const all = ({ children }: Element, name: string): Element[] =>
	children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
