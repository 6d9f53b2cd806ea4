import { reportName } from '../lib/model/addresses.ts';

/** Reports other than the home report live under their folder's name. */
export const match = (param: string): boolean => reportName.test(param);
