import { slugify } from "../../base/slug";
import type { Column } from "./column";
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

/** The order counts: a cell is read into what the ones before it have made. */
export const COLUMNS: readonly Column[] = [
	...WHAT_COLUMNS,
	...WHERE_COLUMNS,
	...CONTACT_COLUMNS,
	...WHEN_COLUMNS,
];

/** Everything a heading may be mapped to, in the order of the files that we write. */
export const FIELDS: readonly { name: string; heading: string; also: readonly string[] }[] = [
	SLUG_COLUMN,
	...COLUMNS,
];

/** The heading of a column by its name; what is no column stands for itself. */
export const headingOf = (name: string): string =>
	FIELDS.find((field) => field.name === name)?.heading ?? name;

/** One spelling for every way to write a heading. */
export const headingKey = (heading: string): string => slugify(heading);
