import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SearchDocument } from "@/lib/directory/search/document";
import { createSearch, type SearchResult } from "@/lib/directory/search/engine";
import { type SearchWords, searchWordsSchema } from "@/lib/model/search-words";
import { parseYamlMap } from "@/lib/store/content-files/yaml";
import { CONTENT } from "./catalogue";

/** The published table's file. */
export const wordsFile = () => readFileSync(join(CONTENT, "search-words.yaml"), "utf8");

/** The published table, checked. */
export const realWords = (): SearchWords =>
	searchWordsSchema.parse(parseYamlMap(wordsFile()).value?.soegeord);

/** A document with this key, of which only some fields are said. */
export function searchDocument(key: string, fields: Partial<SearchDocument>): SearchDocument {
	return { key, type: "offer", title: key, names: [], groups: [], summary: "", body: "", ...fields };
}

/** A few records as a catalogue has them. */
export const RECORDS: SearchDocument[] = [
	searchDocument("alkohol", {
		title: "Familieorienteret alkoholbehandling",
		names: ["CRAFT"],
		groups: ["Alkohol"],
		summary: "For dig, der er pårørende til en, der drikker.",
	}),
	searchDocument("gruppe", { title: "Gruppe for pårørende", groups: ["Gruppe"], summary: "Mød andre." }),
	searchDocument("angst", { title: "Rådgivning om angst", groups: ["Psykisk sygdom"] }),
	searchDocument("telefon", { title: "Telefonrådgivning", summary: "Ring og tal med en rådgiver." }),
	searchDocument("apopleksi", { title: "Apopleksi 65 plus", groups: ["Erhvervet hjerneskade"] }),
	searchDocument("koordinator", {
		title: "Hjerneskadekoordinator",
		summary: "Hjælp efter en skade i hjernen.",
	}),
	searchDocument("aflastning", { title: "Aflastning og afløsning", summary: "Så kan du få en pause." }),
	searchDocument("kursus", { title: "Kursus for mødre og brødre", summary: "Gratis kursus i Aarhus." }),
	searchDocument("hjemløs", { title: "Netværksvenner", groups: ["Hjemløshed"] }),
	searchDocument("dialog", { title: "Åben Dialog", names: ["Netværksmøde"], groups: ["Psykisk sygdom"] }),
	searchDocument("forening", { title: "Al-Anon", summary: "Poesi og samtaler i Israel." }),
];

/** Something to ask these documents with the published table. */
export function asking(documents: readonly SearchDocument[] = RECORDS): {
	ask: (query: string, allow?: (key: string) => boolean) => SearchResult;
	keys: (query: string, allow?: (key: string) => boolean) => string[];
} {
	const search = createSearch(documents, realWords());
	const ask = (query: string, allow?: (key: string) => boolean) => search.search(query, { limit: 10, allow });
	return { ask, keys: (query, allow) => ask(query, allow).hits.map(({ key }) => key) };
}
