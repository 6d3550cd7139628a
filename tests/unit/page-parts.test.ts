import { describe, expect, it } from "vitest";
import { pageParts } from "@/lib/model/page-parts";

describe("the parts of a page", () => {
	it("are its headings with what stands under each, after what stands above them all", () => {
		expect(pageParts("Først.\n\n## Et\n\nA\n\n### Mindre\n\nB\n\n## To\n\n- c")).toEqual({
			intro: "Først.",
			parts: [
				{ title: "Et", body: "A\n\n### Mindre\n\nB" },
				{ title: "To", body: "- c" },
			],
		});
	});

	it("are none where it has no heading, and one without text where nothing follows", () => {
		expect(pageParts("Kun tekst ## ikke her")).toEqual({ intro: "Kun tekst ## ikke her", parts: [] });
		expect(pageParts("## Et")).toEqual({ intro: "", parts: [{ title: "Et", body: "" }] });
	});
});
