import type { Catalogue } from "../../directory/catalogue";
import { codeWords } from "../../directory/code-words";
import { answersOf } from "../../directory/guide/answers";
import { homeContact, whomToCall } from "../../directory/places/whom-to-call";
import {
	guideSelection,
	readReferralAddress,
	referralQuery,
	situationsOf,
} from "../../directory/referral/address";
import { refer } from "../../directory/referral/refer";
import { referralTexts } from "../../directory/referral/texts";
import { textPage } from "./texts";

/** `/fagfolk` as its address asks for it: the form, and what one can refer to. */
export function referralPage(catalogue: Catalogue, params: URLSearchParams, now: Date) {
	const { guide, places } = catalogue;
	const address = readReferralAddress(params, catalogue);
	const { selection, consent, isAsked } = address;
	const { frame, page } = textPage(catalogue, "fagfolk");
	const answers = answersOf(guideSelection(selection, consent, { guide, places }), { guide, places });
	const home = homeContact(catalogue, answers.home, now);
	return {
		...address,
		frame,
		page,
		texts: referralTexts(page?.body ?? ""),
		words: codeWords(catalogue),
		places,
		query: referralQuery(params, catalogue),
		situations: situationsOf({ guide }),
		needs: guide.needs,
		answers,
		/** Whom to ask in the caseworker's own municipality. */
		home: home && whomToCall(catalogue, home.place, now),
		referral: isAsked ? refer(catalogue, guide, answers, now) : null,
	};
}

export type ReferralAnswer = ReturnType<typeof referralPage>;
