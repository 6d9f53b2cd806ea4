/** What a reader has chosen, on the page and, where there is storage, for the next visit. `app.html` reads it first. */
type Name = 'theme' | 'view';

/** The choice in force; undefined follows the system. */
export function setting(name: Name): string | undefined {
	return document.documentElement.dataset[name];
}

/** @param value undefined gives the choice back to the system */
export function choose(name: Name, value: string | undefined) {
	const { dataset } = document.documentElement;
	if (value === undefined) delete dataset[name];
	else dataset[name] = value;
	try {
		if (value === undefined) localStorage.removeItem(name);
		else localStorage.setItem(name, value);
	} catch {
		// Without storage the choice lasts as long as the page.
	}
}
