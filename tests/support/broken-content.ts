import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import { readContent } from "@/lib/store/content-files/read";
import { CONTENT } from "./catalogue";

const copies: string[] = [];

/** Call once in a test file: deletes the copies after each test. */
export const deleteCopies = () =>
	afterEach(() => {
		for (const copy of copies.splice(0)) rmSync(copy, { recursive: true, force: true });
	});

/** A copy of the real content that a test may break. */
export function contentCopy() {
	const root = mkdtempSync(join(tmpdir(), "paaroerende-content-"));
	copies.push(root);
	cpSync(CONTENT, root, { recursive: true });
	const write = (file: string, text: string) => writeFileSync(join(root, file), text);
	return {
		root,
		write,
		remove: (file: string) => rmSync(join(root, file), { recursive: true }),
		/** Replaces a passage that must be there, so that a test cannot pass because nothing was broken. */
		replace(file: string, passage: string | RegExp, replacement: string) {
			const before = readFileSync(join(root, file), "utf8");
			const after = before.replace(passage, replacement);
			if (after === before) throw new Error(`${file} has no ${passage}`);
			write(file, after);
		},
		read: () => readContent(root),
		/** The problems as the loader prints them. */
		problems: () =>
			readContent(root).problems.map(({ file, field, reason }) =>
				[file, field, reason].filter(Boolean).join(" | "),
			),
	};
}
