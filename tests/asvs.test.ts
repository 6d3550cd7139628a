import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ASVS_REQUIREMENTS } from "./support/asvs-requirements";

const page = readFileSync("docs/asvs.md", "utf8");
const rows = [...page.matchAll(/^\| (V[\d.]+) \| (\d) \| (.*?) \| (.*) \|$/gm)].map(
	([, id = "", level, words = "", held = ""]) => ({ id, level: Number(level), words, held }),
);

const TEST = /`(tests\/[^`]+)`: \*([^*]+)\*/g;
const DOCUMENT = /\]\(([\w-]+\.md)(?:#([\w-]+))?\)/g;

/** How a row is held; nothing when it says none of these. */
function kindOf(held: string): string | undefined {
	if (held.includes("⧗")) return "⧗";
	if (/^Does not apply: .{10,}/.test(held)) return "do not apply, with the reason";
	if (/^Not yet: .{20,}/.test(held)) return "not yet, with what is missing";
	if (held.match(TEST)) return "held by a test";
	return held.match(DOCUMENT) ? "written down" : undefined;
}

/** A heading as GitHub names it in an address. */
const anchorOf = (heading: string) =>
	heading
		.toLowerCase()
		.replace(/[^\p{L}\d\s-]/gu, "")
		.trim()
		.replace(/\s/g, "-");
const anchorsOf = (file: string) =>
	[...readFileSync(`docs/${file}`, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
		anchorOf(heading),
	);

describe("docs/asvs.md", () => {
	it("has every requirement of the levels 1 and 2 once, at its level, in words and with how it is held", () => {
		expect(ASVS_REQUIREMENTS.size).toBe(253);
		expect(rows.map(({ id, level }) => [id, level]).sort()).toEqual([...ASVS_REQUIREMENTS].sort());
		for (const { id, words, held } of rows) {
			expect([id, words.length > 2, kindOf(held)]).toEqual([id, true, expect.any(String)]);
		}
	});

	it("names tests that there are, by their titles", () => {
		for (const { id, held } of rows) {
			for (const [, file = "", title = ""] of held.matchAll(TEST)) {
				const text = existsSync(file) ? readFileSync(file, "utf8") : "";
				expect([id, file, title, text.includes(title)]).toEqual([id, file, title, true]);
			}
		}
	});

	it("names documents that there are, by their headings", () => {
		for (const { id, held } of rows) {
			for (const [, file = "", anchor] of held.matchAll(DOCUMENT)) {
				expect([id, file, existsSync(`docs/${file}`)]).toEqual([id, file, true]);
				if (anchor) expect([id, anchorsOf(file)]).toEqual([id, expect.arrayContaining([anchor])]);
			}
		}
	});

	it("says how many there are of each kind", () => {
		const kinds = rows.map(({ held }) => kindOf(held));
		const said = [...page.matchAll(/^\| ([^|]+) \| (\d+) \|$/gm)].map(([, kind = "", count]) => [
			kind,
			Number(count),
		]);
		const counted = [...said.keys()].map((at) => {
			const kind = said[at]?.[0];
			return [kind, kind === "all" ? rows.length : kinds.filter((one) => one === kind).length];
		});
		expect(said).toEqual(counted);
		expect(said.map(([kind]) => kind)).toEqual(expect.arrayContaining([...new Set(kinds), "all"]));
	});
});
