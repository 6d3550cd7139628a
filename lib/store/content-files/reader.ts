import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { z } from "zod";
import type { Entry } from "../../model/kinds";
import type { Problem } from "../../model/problem";
import { slugSchema } from "../../model/schema-parts";
import { parseYamlFile } from "./yaml-file";

/** How the files of a folder are read; `except`: names that are something else. */
export type FileForm = {
	extension: ".md" | ".yaml";
	parse: (text: string) => { value: object | undefined; problems: string[] };
	except?: readonly string[];
};

/** Reads files of `content/` and collects what is wrong with them. */
export class Reader {
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

	/** The files of a folder. */
	names(folder: string, extension: string): string[] {
		try {
			const names = readdirSync(join(this.root, folder));
			return names.filter((name) => name.endsWith(extension)).sort();
		} catch {
			this.report(folder, "", "mappen findes ikke eller kan ikke læses");
			return [];
		}
	}

	/** A folder in which each file is a document. */
	folder<S extends z.ZodType>(folder: string, schema: S, form: FileForm): [string, z.infer<S>][] {
		const { extension, except = [] } = form;
		const names = this.names(folder, extension).filter((name) => !except.includes(name));
		return names.flatMap((name) => this.document(`${folder}/${name}`, schema, form));
	}

	/** The one document of a file, or none when something is wrong with it. */
	document<S extends z.ZodType>(
		file: string,
		schema: S,
		{ extension, parse }: FileForm,
	): [string, z.infer<S>][] {
		const slug = basename(file, extension);
		this.check(slugSchema, slug, file, "filnavn");
		const { value, problems } = parse(this.read(file));
		for (const problem of problems) this.report(file, "", problem);
		const document = value && this.check(schema, value, file, "");
		return document ? [[slug, document] as [string, z.infer<S>]] : [];
	}
}
