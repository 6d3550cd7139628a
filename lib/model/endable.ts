import type { Kind } from "./kinds";

/** The kinds that may go off the site; pages are built upon the others. */
const ENDABLE: readonly Kind[] = ["intervention", "offer", "provider"];

/** Whether records of a kind may go off the site, by hand or by the clock. */
export const isEndable = (kind: Kind): boolean => ENDABLE.includes(kind);
