/** Text by a name of the catalog. */
export type Words = Readonly<Record<string, string>>
