import { danishDay } from "@/lib/base/calendar/day-count";
import { formatDay } from "@/lib/base/format";
import type { CodeWords } from "@/lib/directory/code-words";
import type { CellState } from "@/lib/directory/coverage/cell";
import type { Standing } from "@/lib/directory/coverage/country";
import type { CellNumbers } from "@/lib/directory/coverage/numbers";
import type { View } from "@/lib/directory/coverage/view";
import type { MunicipalityAnswer } from "@/lib/directory/places/municipal-answer";
import type { ElementCode } from "@/lib/model/intervention-codes";
import { professionalLabel } from "../interventions/labels";
import { localOffers } from "../places/municipality-words";

/** What a cell says, and the shade it has: the word always stands on it. */
export const STATE_WORDS: Record<CellState, { word: string; shade: string }> = {
	yes: { word: "Svarede ja", shade: "tile-4" },
	municipality: { word: "Lokalt", shade: "tile-3" },
	region: { word: "I regionen", shade: "tile-2" },
	national: { word: "Hele landet", shade: "tile-1" },
	uncertain: { word: "Usikkert", shade: "tile-0" },
	no: { word: "Svarede nej", shade: "tile-0" },
	unanswered: { word: "Ikke svaret", shade: "tile-0" },
	"not-asked": { word: "Ikke spurgt", shade: "tile-0" },
};

export const NUMBER_HEADINGS: Record<keyof CellNumbers, string> = {
	yes: "Ja",
	no: "Nej",
	municipality: "Lokalt",
	region: "Region",
	national: "Landet",
	uncertain: "Usikre",
	stated: "Nævnt",
	inferred: "Udledt",
};

export const MUST_BE_OFFERED = "Skal tilbydes, ikke set af os";

/** What the municipality has told us, in one line. */
export function answerWords(name: string, answer: MunicipalityAnswer): string {
	switch (answer.state) {
		case "not-asked":
			return `${name} er ikke spurgt endnu.`;
		case "asked":
			return `${name} blev spurgt første gang ${formatDay(danishDay(answer.since))} og har ikke svaret endnu.`;
		case "answered":
			return `${name} svarede ${formatDay(answer.on)} (${answer.role}).`;
	}
}

/** What the map can show, in words. */
export function viewWords({ kind, code }: View, words: CodeWords): string {
	switch (kind) {
		case "answers":
			return "Hvem der er spurgt, og hvem der har svaret";
		case "element":
			return professionalLabel(words, code as ElementCode);
		case "group":
			return words.group(code);
		case "intervention":
			return words.intervention(code) ?? code;
	}
}

const SAID = { yes: "svarede ja", no: "svarede nej" } as const;
/** Whether a municipality was asked. */
export const STATES = {
	"not-asked": "ikke spurgt",
	asked: "spurgt, ikke svaret",
	answered: "svaret",
} as const;

/** A municipality's standing in words: its own answer first, then what we have found. */
export function standingWords({ state, local, said }: Standing, { kind }: View): string {
	if (kind === "answers") return STATES[state];
	const found = local > 0 ? localOffers(local) : "intet fundet";
	return kind === "intervention" ? `${said ? SAID[said] : STATES[state]}; ${found}` : found;
}
