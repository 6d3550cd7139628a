import type { DocumentOf, Kind } from "./kinds";
import { LIFTS, schemaVersion } from "./schema-versions";

/** A document as a table has it: its JSON, and the version of its kind's schema that it was written by. */
export type Stored = { document: string; schemaVersion: number };

/**
 * A stored document as today's schema has it: what is older is lifted step by step, what is stored stays as it is.
 * The only way from a table to a document.
 * @throws for a version that this program does not know: a later one wrote it, and nobody can guess how.
 */
export function readDocument<K extends Kind>(kind: K, version: number, json: string): DocumentOf<K> {
	if (!Number.isInteger(version) || version < 1 || version > schemaVersion(kind)) {
		throw new Error(`this program knows no version ${version} of ${kind}`);
	}
	const steps = LIFTS[kind]?.slice(version - 1) ?? [];
	return steps.reduce((document, lift) => lift(document), JSON.parse(json)) as DocumentOf<K>;
}
