import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { oneContentCopy } from "../../support/broken-content";
import { readEntries } from "../../support/catalogue";
import { FAULTS } from "../../support/content-faults";

const contentCopy = oneContentCopy();
const DIALOG = "interventions/aaben-dialog.md";
const OTHER = "interventions/rejsehold.md";

describe("a fault in content/", () => {
	it.each(FAULTS)("%s: is named with file, field and reason", (_name, file, from, to, said) => {
		const copy = contentCopy();
		copy.replace(file, from, to);
		expect(copy.problems()).toContainEqual(expect.stringMatching(said));
	});

	it("a number used twice is named in both files", () => {
		const copy = contentCopy();
		copy.replace(DIALOG, /^number: 9$/m, "number: 6");
		const reason = "number | nummer 6 bruges to gange";
		expect(copy.problems()).toEqual([`${DIALOG} | ${reason}`, `${OTHER} | ${reason}`]);
	});

	it("does not hide other faults: all are told at once", () => {
		const copy = contentCopy();
		for (const [, file, from, to] of FAULTS.slice(0, 6)) copy.replace(file, from, to);
		copy.replace("pages/om.md", "[@vive-2022", "[@findes-ikke");
		copy.replace("emergency.yaml", 'phone: "112"', 'phone: "1 1 2"');
		const said = copy.problems();
		for (const [name, , , , line] of FAULTS.slice(0, 3)) {
			expect(said, name).toContainEqual(expect.stringMatching(line));
		}
		expect(said).toContain(
			"emergency.yaml | alarm-112.phone | skal være et dansk nummer på otte cifre, eller et kort nummer",
		);
		expect(said).toContainEqual(expect.stringContaining("body | ukendt kilde"));
	});
});

describe("the reader", () => {
	it("reads files with Windows line ends the same", () => {
		const copy = contentCopy();
		for (const file of [DIALOG, "pages/om.md", "typology.yaml", "documentation.yaml"]) {
			copy.write(file, readFileSync(join(copy.root, file), "utf8").replaceAll("\n", "\r\n"));
		}
		expect(copy.read()).toEqual({ entries: readEntries(), problems: [] });
	});

	it("gives entries in an order in which each stands after what it refers to", () => {
		const kinds = [...new Set(readEntries().map(({ kind }) => kind))];
		expect(kinds).toEqual(
			"element target-group source emergency places search-words guide provider municipality pointer right intervention page offer recommendation method".split(
				" ",
			),
		);
	});
});
