/** Thrown while the bits of a link are read, and caught where the link is opened: what arrived whole is no packed plan. */
export class Unreadable extends Error {}
