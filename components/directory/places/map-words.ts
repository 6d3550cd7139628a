import type { CodeWords } from "@/lib/directory/code-words";
import type { Standing } from "@/lib/directory/coverage/country";
import type { View } from "@/lib/directory/coverage/view";
import { standingWords, viewWords } from "../coverage/words";
import { localOffers } from "./municipality-words";
import { SHADES, shadeClass } from "./shades";

/** What one municipality shows on the map and in the list: a figure or a mark on its shade, and the same in words. */
type Shown = { shade: string; mark: string; words: string };

/** What the map shows, and what its shades mean. */
export type Showing = {
	title: string;
	of: (code: string) => Shown;
	legend: readonly { shade: string; label: string }[];
};

/** Local offers, as relatives look for them. */
export function showingOffers(counts: ReadonlyMap<string, number>, title: string): Showing {
	return {
		title,
		of: (code) => {
			const count = counts.get(code) ?? 0;
			return { shade: shadeClass(count), mark: String(count), words: localOffers(count) };
		},
		legend: SHADES.map(({ from, label }) => ({ shade: shadeClass(from), label })),
	};
}

const ANSWERS = {
	answered: { shade: "tile-4", mark: "✓", label: "Har svaret" },
	asked: { shade: "tile-2", mark: "?", label: "Spurgt, har ikke svaret" },
	"not-asked": { shade: "tile-0", mark: "–", label: "Ikke spurgt" },
} as const;

/** Its own answer stands on a municipality whatever we have found. */
const SAID = {
	yes: { shade: "tile-4", mark: "Ja", label: "Ja: kommunen svarede ja" },
	no: { shade: "tile-0", mark: "Nej", label: "Nej: kommunen svarede nej" },
} as const;

/** One of the views for those who plan. What a municipality answered goes before what we have found. */
export function showingView(view: View, standings: readonly Standing[], words: CodeWords): Showing {
	const byCode = new Map(standings.map((standing) => [standing.code, standing]));
	const found = showingOffers(
		new Map(standings.map(({ code, local }) => [code, local])),
		viewWords(view, words),
	);
	if (view.kind === "answers")
		return {
			title: found.title,
			of: (code) => {
				const standing = byCode.get(code);
				const { shade, mark, label } = ANSWERS[standing?.state ?? "not-asked"];
				return { shade, mark, words: label };
			},
			legend: Object.values(ANSWERS),
		};
	return {
		title: found.title,
		of: (code) => {
			const standing = byCode.get(code);
			if (!standing) return found.of(code);
			const said = standing.said && SAID[standing.said];
			return { ...found.of(code), ...said, words: standingWords(standing, view) };
		},
		legend: view.kind === "intervention" ? [...Object.values(SAID), ...found.legend] : found.legend,
	};
}
