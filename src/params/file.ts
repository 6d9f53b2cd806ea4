/** The last part of an address that names a file: `x.csv`, `x.oembed.json`. */
export const match = (param: string): boolean => /^[a-z0-9-]+(\.[a-z]+)+$/.test(param);
