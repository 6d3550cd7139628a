import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { pageSchema } from "../catalogue/reference-schema";
import { documentationSchema, interventionSchema } from "../catalogue/schema";
import { slugSchema } from "../catalogue/schema-parts";
import { type Entry, KINDS } from "../records/kinds";
import { crossCheck } from "./cross-check";
import { YAML_FILES } from "./files";
import { parseInterventionFile, parsePageFile } from "./markdown-file";
import type { Problem } from "./problem";
import { parseYamlFile } from "./yaml-file";

const YAML_KINDS = ["element", "target-group", "source", "emergency"] as const;

class Reader {
	readonly problems: Problem[] = [];
	readonly entries: Entry[] = [];

	constructor(private readonly root: string) {}

	read(file: string): string {
		try {
			return readFileSync(join(this.root, file), "utf8");
		} catch {
			this.report(file, "", "filen findes ikke eller kan ikke læses");
			return "";
		}
	}

	hasFile(file: string): boolean {
		return existsSync(join(this.root, file));
	}

	report(file: string, field: string, reason: string) {
		this.problems.push({ file, field, reason });
	}

	/** The checked value, or nothing and a problem for each fault. */
	check<S extends z.ZodType>(schema: S, value: unknown, file: string, at: string): z.infer<S> | undefined {
		const parsed = schema.safeParse(value);
		if (parsed.success) return parsed.data;
		for (const issue of parsed.error.issues) {
			this.report(file, [at, ...issue.path].filter((part) => part !== "").join("."), issue.message);
		}
		return undefined;
	}

	yaml<S extends z.ZodType>(file: string, schema: S): [string, z.infer<S>][] {
		const { entries, problems } = parseYamlFile(this.read(file));
		for (const problem of problems) this.report(file, "", problem);
		return entries.flatMap(([slug, value]) => {
			if (!this.check(slugSchema, slug, file, slug)) return [];
			const document = this.check(schema, value, file, slug);
			return document ? [[slug, document] as [string, z.infer<S>]] : [];
		});
	}

	/** The Markdown files of a folder. */
	names(folder: string): string[] {
		try {
			const names = readdirSync(join(this.root, folder));
			return names.filter((name) => name.endsWith(".md")).sort();
		} catch {
			this.report(folder, "", "mappen findes ikke eller kan ikke læses");
			return [];
		}
	}

	markdown<S extends z.ZodType>(
		folder: string,
		schema: S,
		parse: typeof parsePageFile,
	): [string, z.infer<S>][] {
		return this.names(folder).flatMap((name) => {
			const file = `${folder}/${name}`;
			const slug = name.replace(/\.md$/, "");
			this.check(slugSchema, slug, file, "filnavn");
			const { value, problems } = parse(this.read(file));
			for (const problem of problems) this.report(file, "", problem);
			const document = value && this.check(schema, value, file, "");
			return document ? [[slug, document] as [string, z.infer<S>]] : [];
		});
	}
}

/**
 * Reads and checks all of `content/` before anything is written: each file by its schema, then the
 * references between them.
 * @returns the entries in the order in which they may be published, or every problem at once.
 */
export function readContent(root: string): { entries: Entry[]; problems: Problem[] } {
	const reader = new Reader(root);
	for (const kind of YAML_KINDS) {
		for (const [slug, document] of reader.yaml(YAML_FILES[kind], KINDS[kind])) {
			reader.entries.push({ kind, slug, document } as Entry);
		}
	}
	const documentation = new Map(reader.yaml("documentation.yaml", documentationSchema));
	for (const [slug, text] of reader.markdown("interventions", interventionSchema, parseInterventionFile)) {
		const level = documentation.get(slug);
		documentation.delete(slug);
		if (!level) reader.report("documentation.yaml", slug, "indsatsen mangler i tabellen");
		else reader.entries.push({ kind: "intervention", slug, document: { ...text, documentation: level } });
	}
	for (const slug of documentation.keys()) {
		if (reader.hasFile(`interventions/${slug}.md`)) continue;
		reader.report("documentation.yaml", slug, "ingen indsats har dette navn");
	}
	for (const [slug, document] of reader.markdown("pages", pageSchema, parsePageFile)) {
		reader.entries.push({ kind: "page", slug, document });
	}
	const broken = new Set(reader.problems.map(({ file }) => file));
	return { entries: reader.entries, problems: [...reader.problems, ...crossCheck(reader.entries, broken)] };
}
