/** All slides are in the page; `src/client/deck.ts` presents them. */
export const csr = false;
