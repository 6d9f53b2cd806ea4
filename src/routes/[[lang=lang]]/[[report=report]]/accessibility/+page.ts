/** A page to read: no script at all, so it opens at once and works everywhere. */
export const csr = false;
