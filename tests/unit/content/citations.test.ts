import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citationsIn, parseReference, splitCitations, withoutCitations } from "@/lib/model/citations";

const source = fc.stringMatching(/^[a-z][a-z0-9-]{0,14}$/);
const place = fc.constantFrom("afsnit 5.4.2", "tabel 4.1, nr. 10", "brev", "børn og unge", "punkt 1-4");
const reference = fc.tuple(source, place).map(([id, where]) => `${id} ${where}`);
/** Running text: anything but a bracket, and no space where a citation follows. */
const words = fc
	.string({ unit: "grapheme", minLength: 1 })
	.map((text) => text.replace(/[[\]]/g, "").trimEnd())
	.filter((text) => text.length > 0);
type Part = { text: string } | { reference: string };
const parts: fc.Arbitrary<Part[]> = fc
	.array(fc.tuple(words, fc.array(reference, { minLength: 1, maxLength: 3 })))
	.map((pairs) => pairs.flatMap(([text, cited]) => [{ text }, ...cited.map((one) => ({ reference: one }))]));
const written = (list: readonly Part[]) =>
	list.map((part) => ("text" in part ? part.text : ` [@${part.reference}]`)).join("");

describe("citations", () => {
	it("are split from the words and joined with them again without loss", () => {
		fc.assert(
			fc.property(parts, words, (list, rest) => {
				const all = [...list, { text: `.${rest}` }];
				expect(splitCitations(written(all))).toEqual(all);
				expect(written(splitCitations(written(all)))).toBe(written(all));
			}),
		);
	});

	it("are told the same by all three readers, whatever the text", () => {
		const piece = fc.oneof(
			fc.string({ unit: "grapheme" }),
			reference.map((one) => `[@${one}]`),
			fc.constantFrom("[@", "]", "[@]", " \n "),
		);
		fc.assert(
			fc.property(fc.array(piece), (pieces) => {
				const text = pieces.join("");
				const split = splitCitations(text);
				const said = split.flatMap((part) => ("text" in part ? part.text : [])).join("");
				expect(said).toBe(withoutCitations(text));
				expect(split.flatMap((part) => ("reference" in part ? part.reference : []))).toEqual(
					citationsIn(text),
				);
				expect(split.every((part) => "reference" in part || part.text !== "")).toBe(true);
			}),
		);
	});

	it("take the space before them away, and only that", () => {
		expect(withoutCitations("Det hjælper. [@vive-2022 afsnit 7.1] Måske.")).toBe("Det hjælper. Måske.");
		expect(withoutCitations("Se [her](https://x.dk) [@a b].")).toBe("Se [her](https://x.dk).");
		expect(citationsIn("a [@x afsnit 1] [@y 2][@x afsnit 1]")).toEqual(["x afsnit 1", "y 2", "x afsnit 1"]);
	});

	it("are a source and a place", () => {
		fc.assert(
			fc.property(source, place, (id, where) => {
				expect(parseReference(`${id} ${where}`)).toEqual({ source: id, place: where });
			}),
		);
	});

	it("without a place still name their source", () => {
		expect(parseReference("vive-2022")).toEqual({ source: "vive-2022", place: "" });
	});
});
