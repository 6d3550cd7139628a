import { documentationSchema, interventionSchema } from "../../model/intervention-schema";
import { type Entry, KINDS } from "../../model/kinds";
import { MAPPING_FILE, offerMappingSchema } from "../../model/offer-mapping";
import { offerSchema } from "../../model/offer-schema";
import type { Problem } from "../../model/problem";
import { pageSchema } from "../../model/reference-schema";
import { crossCheck } from "./cross-check";
import { YAML_FILES } from "./files";
import { parseInterventionFile, parsePageFile } from "./markdown-file";
import { Reader } from "./reader";
import { parseYamlMap } from "./yaml";

const YAML_KINDS = [
	"element",
	"target-group",
	"source",
	"emergency",
	"places",
	"search-words",
	"guide",
	"provider",
	"municipality",
	"pointer",
	"right",
	"municipal-answer",
] as const;
/** Those that refer to interventions and offers. */
const LAST_KINDS = ["recommendation", "method"] as const;

/** The entries of kinds that share a file. */
function readShared(reader: Reader, kinds: readonly (keyof typeof YAML_FILES)[]) {
	for (const kind of kinds) {
		for (const [slug, document] of reader.yaml(YAML_FILES[kind], KINDS[kind])) {
			reader.entries.push({ kind, slug, document } as Entry);
		}
	}
}

/** The offers, a file each, and beside them how the gathered data was read into them. */
function readOffers(reader: Reader) {
	const mapping = parseYamlMap(reader.read(`offers/${MAPPING_FILE}`));
	for (const problem of mapping.problems) reader.report(`offers/${MAPPING_FILE}`, "", problem);
	if (mapping.value) reader.check(offerMappingSchema, mapping.value, `offers/${MAPPING_FILE}`, "");
	const offerFiles = { extension: ".yaml", parse: parseYamlMap, except: [MAPPING_FILE] } as const;
	for (const [slug, document] of reader.folder("offers", offerSchema, offerFiles)) {
		reader.entries.push({ kind: "offer", slug, document });
	}
}

/**
 * Reads and checks all of `content/` before anything is written: each file by its schema, then the
 * references between them.
 * @param reader another one may know files already.
 * @returns the entries in the order in which they may be published, or every problem at once.
 */
export function readContent(
	root: string,
	reader = new Reader(root),
): { entries: Entry[]; problems: Problem[] } {
	readShared(reader, YAML_KINDS);
	const documentation = new Map(reader.yaml("documentation.yaml", documentationSchema));
	const interventionFiles = { extension: ".md", parse: parseInterventionFile } as const;
	for (const [slug, text] of reader.folder("interventions", interventionSchema, interventionFiles)) {
		const level = documentation.get(slug);
		documentation.delete(slug);
		if (!level) reader.report("documentation.yaml", slug, "indsatsen mangler i tabellen");
		else reader.entries.push({ kind: "intervention", slug, document: { ...text, documentation: level } });
	}
	for (const slug of documentation.keys()) {
		if (reader.hasFile(`interventions/${slug}.md`)) continue;
		reader.report("documentation.yaml", slug, "ingen indsats har dette navn");
	}
	const pageFiles = { extension: ".md", parse: parsePageFile } as const;
	for (const [slug, document] of reader.folder("pages", pageSchema, pageFiles)) {
		reader.entries.push({ kind: "page", slug, document });
	}
	readOffers(reader);
	readShared(reader, LAST_KINDS);
	const broken = new Set(reader.problems.map(({ file }) => file));
	return { entries: reader.entries, problems: [...reader.problems, ...crossCheck(reader.entries, broken)] };
}
