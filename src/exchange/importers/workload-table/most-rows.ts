/** Rows of a table that are read: more than a plan holds workloads, so that what is beyond can be told. */
export const mostRows = 25_000
