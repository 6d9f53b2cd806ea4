/** Reports other than the home report live under their folder's name: district and year. */
export const match = (param: string): boolean => /^[a-z]+(-[a-z]+)*-\d{4}$/.test(param);
