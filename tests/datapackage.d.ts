/** The part of datapackage that the tests use; the package brings no types. */
declare module 'datapackage' {
	interface Resource {
		readonly descriptor: { path?: string; description?: string };
		read(options: { keyed: true }): Promise<Record<string, unknown>[]>;
	}
	export class Package {
		static load(descriptor: string, options: { strict: boolean }): Promise<Package>;
		readonly valid: boolean;
		readonly errors: Error[];
		readonly resources: Resource[];
	}
}
