/** How English words speak of sections, for all files of words. */

/** “section 1(5)”, “sections 1(5), 2”; the introduction and the closing have no number and are called by their names. */
export function inSection(names: string): string {
	const all = names.split(', ');
	const named = all.filter((name) => /^[a-z]/.test(name));
	const numbered = all.filter((name) => !named.includes(name));
	const sections = numbered.length > 1 ? 'sections' : 'section';
	return [
		...named.map((name) => `the ${name}`),
		...(numbered.length > 0 ? [`${sections} ${numbered.join(', ')}`] : [])
	].join(', ');
}
