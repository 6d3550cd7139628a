import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PAGES_WITH_PARAMETERS } from "../lib/site/page-queries";

/**
 * Public pages that read parameters, and that the front does not know them for; and those that it knows and that read
 * none. In `npm run dev` no front would tell.
 */
export function pagesOutOfStep(root: string): { unknown: string[]; idle: string[] } {
	const folders = readdirSync(join(root, "app"), { recursive: true, encoding: "utf8" })
		.filter((path) => /(^|\/)(page\.tsx|route\.ts)$/.test(path) && !/^(redaktion|api)\//.test(path))
		.filter((path) => /\bsearchParams\b/.test(readFileSync(join(root, "app", path), "utf8")))
		.map((path) => `/${path.replace(/\/?(page\.tsx|route\.ts)$/, "")}`);
	const known: readonly string[] = PAGES_WITH_PARAMETERS;
	return {
		unknown: folders.filter((folder) => !known.includes(folder)),
		idle: known.filter((folder) => !folders.includes(folder)),
	};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { unknown, idle } = pagesOutOfStep(process.cwd());
	for (const page of unknown)
		console.error(`app${page}/page.tsx reads searchParams: add it to lib/site/page-queries.ts`);
	for (const page of idle)
		console.error(`app${page} reads no searchParams: take it out of lib/site/page-queries.ts`);
	if (unknown.length + idle.length > 0) process.exit(1);
}
