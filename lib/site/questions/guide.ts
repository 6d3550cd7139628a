import type { Catalogue } from "../../directory/catalogue";
import { codeWords } from "../../directory/code-words";
import { crisisContacts, emergencyContacts } from "../../directory/emergency/contacts";
import { guideGrammar, guideQuery, readGuideAddress } from "../../directory/guide/address";
import { answersOf } from "../../directory/guide/answers";
import { guideResult } from "../../directory/guide/rank";
import { sharedRegion } from "../../directory/places/register";
import { frameOf } from "./frame";

export const guideStep = (catalogue: Pick<Catalogue, "guide" | "places">, params: URLSearchParams) =>
	readGuideAddress(params, catalogue).step;

/** The guide as its address asks for it: a question, or what fits the answers. */
export function guideAnswered(catalogue: Catalogue, params: URLSearchParams, now: Date) {
	const { guide, places, emergency, offers } = catalogue;
	const address = readGuideAddress(params, catalogue);
	const answers = answersOf(address.selection, { guide, places });
	return {
		...address,
		frame: frameOf(catalogue),
		guide,
		places,
		words: codeWords(catalogue),
		grammar: guideGrammar({ guide, places }),
		query: guideQuery(params, catalogue),
		answers,
		/** The region where the reader lives by its slug, where it is one. */
		region: sharedRegion(places, answers.municipalities),
		crisis: crisisContacts(emergencyContacts(emergency, offers)),
		result: address.step === "result" ? guideResult(catalogue, guide, answers, now) : null,
	};
}

export type GuideAnswered = ReturnType<typeof guideAnswered>;
