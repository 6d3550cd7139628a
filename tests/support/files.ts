import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every file of a folder with its text. */
export const filesIn = (root: string): Record<string, string> =>
	Object.fromEntries(
		readdirSync(root, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((path) => [path.slice(root.length + 1), readFileSync(path, "utf8")]),
	);
