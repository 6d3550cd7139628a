import { describe, expect, it } from "vitest";
import { lix } from "@/lib/model/readability";

/** Counted by hand: words, sentences, words of seven letters or more (decision 19). */
const COUNTED: { text: string; words: number; sentences: number; long: number }[] = [
	{ text: "Du kan ringe. Det er gratis.", words: 6, sentences: 2, long: 0 },
	{ text: "En samtale er vigtig.", words: 4, sentences: 1, long: 1 },
	{ text: "Pårørende kan ringe til en rådgiver!", words: 6, sentences: 1, long: 2 },
	{ text: "Er du træt? Ring: de svarer.", words: 6, sentences: 3, long: 0 },
	{ text: "Du kan\n\n- tale med en ven\n- gå en tur", words: 9, sentences: 2, long: 0 },
	{ text: "1. gå ud\n2. gå hjem", words: 4, sentences: 2, long: 0 },
	{ text: "## Lange overskrifter tæller ikke\n\nDu kan ringe.", words: 3, sentences: 1, long: 0 },
	{ text: "Du kan ringe. [@vive-2022 afsnit 5.4.2]", words: 3, sentences: 1, long: 0 },
	{ text: "Se [alle dem, der er](https://eksempel.dk/langt.navn) her.", words: 6, sentences: 1, long: 0 },
	{ text: "I 2021 kom 40 med, 65-plus.", words: 4, sentences: 1, long: 0 },
	{ text: "**Vigtigt**: ring straks.", words: 3, sentences: 2, long: 1 },
	{ text: "Her... og her?!", words: 3, sentences: 2, long: 0 },
];

describe("LIX", () => {
	it.each(COUNTED)("of “$text” is as counted by hand", ({ text, words, sentences, long }) => {
		expect(lix(text)).toBeCloseTo(words / sentences + (100 * long) / words, 10);
	});

	it.each(["", "  \n", "## Kun en overskrift", "[@vive-2022 afsnit 1]", "2021 – 40 %"])(
		"of “%s”, which has no words, is 0",
		(text) => expect(lix(text)).toBe(0),
	);

	it("counts æ, ø and å as the single letters they are, in either Unicode form", () => {
		expect(lix("Vågnede.")).toBe(101);
		expect(lix("Vågned.")).toBe(1);
		expect(lix("Vågned.".normalize("NFD"))).toBe(1);
	});
});
