/** The story's script is its own (`src/client/story.ts`): a page of this size takes too long to wake as a whole. */
export const csr = false;
