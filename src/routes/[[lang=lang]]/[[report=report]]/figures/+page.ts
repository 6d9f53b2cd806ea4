/** The table is a page to read; its own small script searches and sorts it. */
export const csr = false;
