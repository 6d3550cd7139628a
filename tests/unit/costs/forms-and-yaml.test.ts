import { describe, expect, it } from "vitest";
import { DESK_FORM } from "@/lib/desk/answers/desk-limits";
import { readYamlText } from "@/lib/desk/door/yaml-form";
import { checkForm } from "@/lib/desk/drafts/check-document";
import { difference } from "@/lib/desk/drafts/difference";
import { ofKind } from "@/lib/model/kinds";
import { parseYamlMap } from "@/lib/store/content-files/yaml";
import { readEntries } from "../../support/catalogue";

/** Milliseconds; what is tried here took minutes, or the whole memory. */
const MOST = 2_500;
const MOST_BYTES = 299_000;

/** In milliseconds of the processor: others may use the machine meanwhile. */
function timed<T>(work: () => T): { is: T; ms: number } {
	const from = process.cpuUsage();
	const is = work();
	const { user, system } = process.cpuUsage(from);
	return { is, ms: (user + system) / 1_000 };
}

const lines = (count: number, line: (i: number) => string) =>
	Array.from({ length: count }, (_, i) => line(i)).join("\n");
/** A piece again and again, as often as the parser is let near it. */
const fill = (piece: string) =>
	piece.repeat(Math.min(Math.floor(MOST_BYTES / piece.length), piece.includes("\n") ? 7_400 : 99));

describe("YAML", () => {
	it.each([
		["60,000 names", lines(60_000, (i) => `k${i}: 1`)],
		["as many as fit", lines(14_900, (i) => `k${i}: 1`)],
		["as many items", lines(29, (i) => `k${i}: [${"1,".repeat(990)}]`)],
		["lists on every line", lines(4_000, (i) => `k${i}: [[[[[1]]]]]`)],
		["lists that never end on every line", lines(290, () => "[".repeat(99))],
		["more lists in lists on one line than that", `a: ${"[".repeat(290_000)}`],
		["maps in maps on one line", fill("{a: ")],
		["names in names on one line", fill("a: ")],
		["lists in lists", fill("- ")],
		["one in another by indentation", lines(850, (i) => `${" ".repeat(i)}a:`)],
		["commas", lines(29, (i) => `k${i}: [${",".repeat(990)}]`)],
		["more commas than that", `a: [${",".repeat(290_000)}]`],
		["names that are lists", fill("? - a\n")],
		["faults", fill("a: b: c\n")],
		["tabs", fill("\ta: b\n")],
		["anchors", `a: &a [x]\n${lines(9, (i) => `b${i}: &b${i} [${"*a,".repeat(9)}]`)}`],
		["documents", fill("---\na: b\n")],
		["blank lines", `a: ${fill(" \n")}x`],
		["a text in quotes that is never closed", `a: "${fill("x\n ")}`],
		["directives", `${fill("%TAG ! x\n")}---\na: b`],
		["a text of a megabyte", `a: ${"x".repeat(1_000_000)}`],
	])("of %s is read or refused in no time", (_what, text) => {
		const { is, ms } = timed(() => parseYamlMap(text));
		expect(is.value === undefined ? is.problems.join() : "read").toMatch(
			/^(read|YAML kan ikke læses|filen skal)/,
		);
		expect(is.problems.length).toBeLessThanOrEqual(20);
		expect(ms).toBeLessThan(MOST);
	});

	it("says where a name stands twice, and where it is broken", () => {
		expect(parseYamlMap("a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\n").problems).toEqual([
			"YAML kan ikke læses: et navn står to gange (linje 5, kolonne 3)",
		]);
		expect(parseYamlMap("a: [1\nb: 2").problems[0]).toMatch(/\(linje \d, kolonne \d+\)$/);
		expect(parseYamlMap("a: &x 1\nb: *x").problems).toEqual([
			"YAML kan ikke læses: henvisninger med & og * bruges ikke her",
		]);
		expect(parseYamlMap("a: 1\nb: {c: [1, null]}")).toEqual({
			value: { a: 1, b: { c: [1, null] } },
			problems: [],
		});
	});

	it("of a register with 30,000 names too many is refused in words", () => {
		const { is, ms } = timed(() =>
			readYamlText(
				"places",
				lines(30_000, (i) => `k${i}: 1`),
			),
		);
		expect(Object.values(is.errors).join().length).toBeGreaterThan(10);
		expect(ms).toBeLessThan(MOST);
	});
});

describe("a form with as many fields as one may have", () => {
	const count = DESK_FORM.fields - 50;
	const offer = [["d.title", "x"]] as [string, string][];
	const starts = Array.from({ length: count }, (_, i): [string, string] => [
		`d.starts.${i}.date`,
		"i morgen",
	]);
	const order = Array.from({ length: 100_000 }, (_, i) => `k${i}`).join(" ");

	it.each([
		["items that are all wrong", starts],
		[
			"items that are all removed",
			starts.map(([name]): [string, string] => [name.replace("date", "-fjern"), "ja"]),
		],
		["a name in names", [[`d${".0".repeat(400_000)}`, "x"]] as [string, string][]],
		["a list of half a million", [["d.languages", "x\n".repeat(500_000)]] as [string, string][]],
		[
			"an order of as many",
			[
				["d.forms.-orden", order],
				["d.forms", order],
			] as [string, string][],
		],
	])("%s is checked in no time", (_what, fields) => {
		const form = new URLSearchParams([...offer, ...fields]);
		const { is, ms } = timed(() => checkForm("offer", form));
		expect(is.document).toBeUndefined();
		expect(Object.keys(is.errors).length).toBeLessThanOrEqual(100);
		expect(ms).toBeLessThan(MOST);
	});
});

it("two documents that differ in every long text are compared in no time", () => {
	const document = ofKind(readEntries(), "intervention")[0]?.document;
	const words = (mark: string) => lines(190, (i) => `${mark}${i} ${mark}${i * 7} ord`).slice(0, 5_900);
	const of = (mark: string) => ({
		...document,
		sections: Object.fromEntries(Object.keys(document?.sections ?? {}).map((key) => [key, words(mark)])),
		barriers: Array.from({ length: 30 }, (_, i) => ({
			text: words(`${mark}${i}`),
			sources: ["vive-2022 s. 1"],
		})),
	});
	const { is, ms } = timed(() => difference("intervention", of("a"), of("b")));
	expect(is.length).toBeGreaterThan(30);
	expect(ms).toBeLessThan(MOST);
	expect(difference("intervention", of("a"), of("b"), {}, 0).every(({ words }) => words === undefined)).toBe(
		true,
	);
});
