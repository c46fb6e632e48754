/** How long a page may take to come to rest, in ms: many times what a busy machine needs for the first page of a file. */
export const PATIENCE = 10_000
