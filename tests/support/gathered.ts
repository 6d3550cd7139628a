import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import type { WeeklyHours } from "@/lib/model/hours-schema";
import { MAPPING_FILE, offerMappingSchema } from "@/lib/model/offer-mapping";
import { CONTENT, PROJECT } from "./catalogue";

const DATA = resolve(PROJECT, process.env.DATA_DIR ?? "../shared/data");

/** True when the gathered data cannot be read: what is held against it is then reported as skipped. */
export const dataAbsent = !existsSync(join(DATA, "lines.jsonl"));

const rowsOf = <T>(file: string): T[] =>
	dataAbsent
		? []
		: readFileSync(join(DATA, file), "utf8")
				.trim()
				.split("\n")
				.map((line) => JSON.parse(line));

/** What all rows have that give a way to reach somebody. */
type Contact = { phone: string; button?: string; source_url: string; source_date: string };

/** A row of `offers.jsonl`, as far as the tests read it. */
export type OfferRow = Contact & {
	id: string;
	email: string;
	url: string;
	place: string;
	intervention_slugs: string[];
	intervention_approx_slugs: string[];
	other_types: string[];
	topics: string[];
	municipalities: string[];
	regions: string[];
	coverage_level: string;
	target_fit: string;
	status: string;
};
type Update = { offer_id: string; field: string; value: unknown; button?: string; source_url: string };
/** A row of `lines.jsonl`. */
export type LineRow = Contact & {
	id: string;
	phone2: string;
	email: string;
	web: string;
	coverage_level: string;
	regions: string[];
	municipality_codes: string[];
	topics: string[];
	opening_hours: WeeklyHours[];
	price: string;
	anonymous: string;
	note?: string;
	conflict: string;
	change: string;
};
type MunicipalityRow = Contact & {
	code: string;
	name: string;
	phone_kind: string;
	is_main: string;
	web: string;
	email: string;
	relatives_page: string;
};
type AdviserRow = Contact & { codes: string[]; role: string; email: string; page: string };

export const offerRows = rowsOf<OfferRow>("offers.jsonl");
export const updates = rowsOf<Update>("offer-updates.jsonl");
export const lineRows = rowsOf<LineRow>("lines.jsonl");
export const municipalityRows = rowsOf<MunicipalityRow>("municipality-contacts.jsonl");
export const adviserRows = rowsOf<AdviserRow>("relative-advisers.jsonl");
export const websiteRows = rowsOf<{ provider: string; website: string }>("provider-websites.jsonl");

/** How the data was read. */
export const mapping = offerMappingSchema.parse(
	parse(readFileSync(join(CONTENT, "offers", MAPPING_FILE), "utf8")),
);

/** An empty string of the data is no value. */
export const orNull = (value: unknown) => (value === "" ? null : value);
export const unique = <T>(values: readonly T[]) => [...new Set(values)];
/** The value that an update gives a field of an offer; `undefined` when there is none. */
export const updateOf = (id: string, field: string) =>
	updates.find((update) => update.offer_id === id && update.field === field);

/** Numbers that may be call buttons: some row of the data says so. */
export const buttons = new Set([
	...[...lineRows, ...municipalityRows, ...adviserRows]
		.filter(({ button }) => button === "yes")
		.map(({ phone }) => phone),
	...updates
		.filter(({ field, button }) => field === "phone" && button === "yes")
		.map(({ value }) => String(value)),
]);

/**
 * The target groups of topics, by the table. Illness beside handicap narrows nothing: help for both is for all of
 * the main group, and so for the finer groups under it (decision 24).
 */
export function groupsOf(topics: readonly string[]): string[] {
	const telling = topics.filter((topic) => topic !== "sygdom" || !topics.includes("handicap"));
	const own = telling.flatMap(
		(topic) => mapping.topics[topic] ?? (topic in mapping.generalTopics ? [] : [`? ${topic}`]),
	);
	return unique(own.length > 0 ? own : topics.flatMap((topic) => mapping.generalTopics[topic] ?? []));
}
