import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach } from "vitest";
import { CONTENT } from "./catalogue";
import { readAgain } from "./remembering-reader";

const copies: string[] = [];

/** Call once in a test file: deletes the copies after each test. */
export const deleteCopies = () =>
	afterEach(() => {
		for (const copy of copies.splice(0)) rmSync(copy, { recursive: true, force: true });
	});

function makeCopy(touched?: Set<string>) {
	const root = mkdtempSync(join(tmpdir(), "paaroerende-content-"));
	cpSync(CONTENT, root, { recursive: true });
	const write = (file: string, text: string) => {
		touched?.add(file);
		writeFileSync(join(root, file), text);
	};
	return {
		root,
		write,
		remove(file: string) {
			touched?.add(file);
			rmSync(join(root, file), { recursive: true });
		},
		/** Replaces a passage that must be there, so that a test cannot pass because nothing was broken. */
		replace(file: string, passage: string | RegExp, replacement: string) {
			const before = readFileSync(join(root, file), "utf8");
			const after = before.replace(passage, replacement);
			if (after === before) throw new Error(`${file} has no ${passage}`);
			write(file, after);
		},
		read: () => readAgain(root),
		/** The problems as the loader prints them. */
		problems: () =>
			readAgain(root).problems.map(({ file, field, reason }) =>
				[file, field, reason].filter(Boolean).join(" | "),
			),
	};
}

/** A copy of the real content that a test may break. */
export function contentCopy() {
	const copy = makeCopy();
	copies.push(copy.root);
	return copy;
}

/**
 * One copy for all tests of the calling file, mended after each: to copy all of `content/` takes longer than to read
 * what a test has changed. Only for tests that write by the copy's own functions.
 */
export function oneContentCopy(): () => ReturnType<typeof makeCopy> {
	const touched = new Set<string>();
	let copy: ReturnType<typeof makeCopy> | undefined;
	afterEach(() => {
		for (const file of touched) {
			const path = join(copy?.root ?? "", file);
			rmSync(path, { recursive: true, force: true });
			cpSync(join(CONTENT, file), path, { recursive: true });
		}
		touched.clear();
	});
	afterAll(() => copy && rmSync(copy.root, { recursive: true }));
	return () => {
		copy ??= makeCopy(touched);
		return copy;
	};
}
