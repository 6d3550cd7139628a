import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { PasswordField } from "@/components/desk/sign-in/password-field";
import { readSnapshotFile } from "@/lib/site/open-data/snapshots";

const isSource = (file: string) => /\.tsx?$/.test(file) && !file.includes("generated");

/** All that serves: what is ours, without scripts and tests. */
const SOURCES = ["lib", "app", "components"]
	.flatMap((room) =>
		readdirSync(room, { recursive: true, encoding: "utf8" }).map((file) => `${room}/${file}`),
	)
	.concat("server.ts")
	.filter(isSource)
	.map((file) => ({ file, text: readFileSync(file, "utf8") }));

/** The files in which something stands. */
const where = (pattern: RegExp) => SOURCES.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

it("no command of the operating system is run by what serves: Node alone, by its path", () => {
	expect(
		where(/import \{[^}]*\b(?:exec|execSync|execFile|execFileSync)\b[^}]*\} from "node:child_process"/),
	).toEqual([]);
	expect(where(/\bshell:/)).toEqual([]);
	const starts = SOURCES.flatMap(({ text }) =>
		/from "node:child_process"/.test(text) ? [...text.matchAll(/\bspawn(?:Sync)?\(([\w.]+),/g)] : [],
	);
	expect(starts.length).toBeGreaterThan(0);
	expect(starts.filter(([, program]) => program !== "process.execPath")).toEqual([]);
});

it("nothing is run that was not written here", () => {
	expect(where(/\beval\(|\bnew Function\(|from "node:vm"|setTimeout\("/)).toEqual([]);
});

it("no regular expression is made of what somebody sent", () => {
	// Each is made of constants of ours: words of offices, hours, letters, the folders of pages, marks of scripts.
	expect(where(/\bnew RegExp\((?!SCRIPT_MARKS\))/).sort()).toEqual([
		"lib/desk/drafts/text-checks.ts",
		"lib/desk/imports/cell-hours.ts",
		"lib/desk/imports/hours-words.ts",
		"lib/desk/imports/merged-cells.ts",
		"lib/directory/recommendations/self-check.ts",
		"lib/site/page-queries.ts",
	]);
});

it("no format string is made of what somebody sent", () => {
	expect(where(/from "node:util";?\n[\s\S]*\bformat\(|\bconsole\./)).toEqual([]);
});

it("no weak hash or cipher is named by our code", () => {
	// One-time codes are HMAC-SHA-1 (RFC 6238): what every app knows.
	expect(where(/createHash\("(?!sha(?:256|512)")|createHmac\("(?!sha256")/)).toEqual([
		"lib/desk/sign-in/used-codes.ts",
	]);
	expect(where(/\b(?:md5|rc4|des-|aes-\d+-(?:ecb|cbc)|createCipher\()/i)).toEqual([]);
});

it("nothing that must not be guessed is made by chance alone", () => {
	expect(where(/\bMath\.random\b/)).toEqual([]);
});

it("no file is named by what somebody sent", () => {
	const folder = mkdtempSync(join(tmpdir(), "paaroerende-months-"));
	writeFileSync(join(folder, "2026-11.json"), "{}");
	writeFileSync(join(folder, "..secret.json"), "{}");
	expect(readSnapshotFile(folder, "2026-11")).toBeTruthy();
	for (const month of ["../2026-11", "..secret", "2026-11.json", "2026-11\0", "", ".", "2026-11/../2026-11"])
		expect(readSnapshotFile(folder, month) ?? null, month).toBeNull();
	rmSync(folder, { recursive: true });
});

it("a password is typed masked, may be pasted, and is known to password managers", () => {
	for (const kind of ["current-password", "new-password"] as const) {
		const html = renderToStaticMarkup(<PasswordField name="a" label="Adgangskode" autoComplete={kind} />);
		expect(html).toContain('type="password"');
		expect(html).toContain(`autoComplete="${kind}"`);
		expect(html).not.toMatch(/onpaste|maxlength/i);
	}
});
