import { slugify } from "../../base/slug";
import type { ColumnWords } from "../../model/field-meta";
import { COLUMN_FIELDS, type Column, fieldColumn } from "./column";
import { CONTACT_COLUMNS } from "./columns-contact";
import { WHAT_COLUMNS } from "./columns-what";
import { WHEN_COLUMNS } from "./columns-when";
import { WHERE_COLUMNS } from "./columns-where";

/** The one column that is no part of the document: which offer the row is. */
const SLUG_COLUMN = {
	name: "slug",
	heading: "Navn i adressen",
	also: ["slug", "id", "adresse-navn", "key", "nøgle"],
} as const;

const PLACED: readonly Column[] = [...WHAT_COLUMNS, ...WHERE_COLUMNS, ...CONTACT_COLUMNS, ...WHEN_COLUMNS];
const placed = new Set(PLACED.flatMap(({ fields }) => fields));

/**
 * The order counts: a cell is read into what the ones before it have made, and files that people have keep theirs.
 * What the schema has columns for and nobody has given a place comes last.
 */
export const COLUMNS: readonly Column[] = [
	...PLACED,
	...COLUMN_FIELDS.filter((key) => !placed.has(key)).map(fieldColumn),
];

/** Everything a heading may be mapped to, in the order of the files that we write. */
export const FIELDS: readonly ColumnWords[] = [SLUG_COLUMN, ...COLUMNS];

/** The heading of a column by its name; what is no column stands for itself. */
export const headingOf = (name: string): string =>
	FIELDS.find((field) => field.name === name)?.heading ?? name;

/** One spelling for every way to write a heading. */
export const headingKey = (heading: string): string => slugify(heading);
