import type { Kind } from "./kinds";

/** A document of one version of its kind's schema, as the next version has it. It changes nothing it is given. */
export type Lift = (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/**
 * How older documents become today's: for each kind one step a version, in order, the first making version 2 of
 * version 1. Steps are only ever added at the end, since what is stored keeps the version it was written by. A step
 * has nothing but the document at hand: what needs another record, such as the register of places, is read where
 * that record is (`readArea` is, for areas from before there were codes).
 */
export const LIFTS: { readonly [K in Kind]?: readonly Lift[] } = {
	intervention: [(document) => ({ ...document, requires: [], recruiting: [] })],
};

/** The version of a kind's schema today. */
export const schemaVersion = (kind: Kind): number => 1 + (LIFTS[kind]?.length ?? 0);
