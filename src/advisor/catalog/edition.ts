/** Catalog and rules together: the date and a counter. A small module, since links name it without reading the catalog. */
export const edition = '2026.11.1'
