import { danishDay } from "@/lib/base/calendar/day-count";
import { routes } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";
import { certaintyOf } from "@/lib/directory/offers/certainty";
import type { OfferView } from "@/lib/directory/offers/view";
import type { Found } from "@/lib/directory/search/ask";
import { highlight } from "@/lib/directory/search/highlight";
import type { Lead } from "@/lib/directory/search/lead";
import type { PlacesDocument } from "@/lib/model/place-schema";
import { softHyphens } from "../interventions/soft-hyphens";
import { coverageWords } from "../offers/coverage-words";
import { STATUS_WORDS } from "../offers/words";
import { ResultWay } from "./result-way";
import { KIND_WORDS } from "./words";

/** A text with the words that were looked for marked. */
function Marked({ text, marks }: { text: string; marks: (word: string) => boolean }) {
	let at = 0;
	return highlight(text, marks).map((piece) => {
		const key = at;
		at += piece.text.length;
		const shown = softHyphens(piece.text);
		return piece.hit ? (
			<mark className="rounded-[3px] bg-mark px-[0.1em] text-inherit" key={key}>
				{shown}
			</mark>
		) : (
			<span key={key}>{shown}</span>
		);
	});
}

type Props = {
	found: Found & { lead: Lead };
	marks: (word: string) => boolean;
	places: PlacesDocument;
	words: Pick<CodeWords, "source">;
	now: Date;
};

/** Where an offer is, and how sure it is that it is there. */
function OfferFacts({ offer, places, now }: { offer: OfferView } & Pick<Props, "places" | "now">) {
	const doubt = certaintyOf(offer, now) === "uncertain" ? "Usikkert, om det findes i dag" : null;
	return (
		<p className="flex flex-wrap items-center gap-x-14 gap-y-2 border-t border-dashed border-t-line pt-8 text-[0.93rem]">
			<span>{coverageWords(offer, places, danishDay(now))}</span>
			{offer.status === "ended" ? <span>{STATUS_WORDS.ended}</span> : doubt && <span>{doubt}</span>}
		</p>
	);
}

/** One thing found: what it is, the way in, and what it is about. */
export function Result({ found, marks, places, words, now }: Props) {
	const { type, title, url, summary, lead } = found;
	const way = <ResultWay lead={lead} words={words} now={now} />;
	return (
		<li className="card result [&_.way]:mt-7.5 [:where(&>*+*)]:mt-4">
			<p className="text-90 text-soft">{KIND_WORDS[type]}</p>
			<h2 className="text-120" lang={url === routes.english ? "en" : undefined}>
				<a
					className="text-ink decoration-line-strong underline-offset-[0.2em] hover:decoration-current"
					href={url}
				>
					<Marked text={title} marks={marks} />
				</a>
			</h2>
			{type !== "pointer" && way}
			{summary && (
				<p lang={url === routes.english ? "en" : undefined}>
					<Marked text={summary} marks={marks} />
				</p>
			)}
			{type === "pointer" && way}
			{lead?.is === "offer" && <OfferFacts offer={lead.offer} places={places} now={now} />}
		</li>
	);
}
