import { formatPhone } from "@/lib/base/format";
import type { ColumnContext } from "@/lib/site/open-data/table";

/** "ja", "nej", or nothing where nobody has said. */
export const yesOrNo = (value: boolean | null): string => (value === null ? "" : value ? "ja" : "nej");

/** Several in one cell. */
export const listed = (values: readonly string[]): string => values.join("; ");

/** What may be left out. */
export const orNothing = (value: string | null | undefined): string => value ?? "";

export const phoneOf = (number: string | null | undefined): string => (number ? formatPhone(number) : "");

/** The day of an instant. */
export const dayOf = (at: string | null): string => at?.slice(0, 10) ?? "";

type Placed = { group: string; basis: "stated" | "inferred" };

/** Target groups in words; those that we concluded are marked. */
export const groupsIn = (groups: readonly Placed[], { words }: ColumnContext): string =>
	listed(
		groups.map(({ group, basis }) => words.group(group) + (basis === "inferred" ? " (vores vurdering)" : "")),
	);

type Degree = { element: Parameters<ColumnContext["words"]["element"]>[0]; degree: "full" | "partial" };

/** Elements in words; those that are a part of it only are marked. */
export const elementsIn = (elements: readonly Degree[], { words }: ColumnContext): string =>
	listed(
		elements.map(
			({ element, degree }) => words.element(element) + (degree === "partial" ? " (delvist)" : ""),
		),
	);

type Sourced = { url: string | null; document: { id: string; section: string } | null };

/** Where it is known from: a page, or a place in a document by its short name. */
export const sourceIn = ({ url, document }: Sourced, { words }: ColumnContext): string =>
	listed(
		[url, document && `${words.source(document.id)?.short ?? document.id} ${document.section}`].filter(
			(one) => one !== null,
		),
	);
