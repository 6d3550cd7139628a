import { danishDay } from "@/lib/base/calendar/day-count";
import { formatPhone } from "@/lib/base/format";
import { routes } from "@/lib/base/routes";
import type { ReachedOffer } from "@/lib/directory/offers/reached";
import type { PlacesDocument } from "@/lib/model/place-schema";
import { softHyphens } from "../interventions/soft-hyphens";
import { answeringWords } from "./answering-words";
import { coverageWords } from "./coverage-words";
import { hrefOf, shortName, shortWay } from "./way-words";

/** The way in at the row's edge; what has to be read first stands on the offer's own page. */
function RowWay({ offer, reach }: ReachedOffer) {
	const [way] = reach.ways;
	if (!way) return null;
	const own = way.way === "call" || way.way === "write" || way.way === "page";
	const href = own ? hrefOf(way) : `${routes.offer(offer.slug)}#kontakt`;
	return (
		<a
			className="inline-flex min-h-27.5 items-center px-3 font-bold text-accent no-underline hover:underline hover:decoration-auto print:text-black"
			href={href ?? undefined}
			rel={own ? "noreferrer" : undefined}
		>
			{shortWay(way)}
			{way.way === "call" && (
				<span className="only-print hidden print:inline">&nbsp;{formatPhone(way.phone)}</span>
			)}
			<span className="sr-only">: {offer.title}</span>
		</a>
	);
}

type Props = ReachedOffer & {
	places: PlacesDocument;
	now: Date;
	/** What is said of it beside where and when; why it is shown, in one clause. */
	because?: string | null;
};

/** One offer in a few lines: what it is and for whom, with the way in at the right edge. */
export function OfferRow({ offer, reach, places, now, because }: Props) {
	const [way] = reach.ways;
	const opens =
		way?.way === "call" && way.answering.state !== "unknown"
			? answeringWords(way.answering, null, now)
			: null;
	const provider = shortName(offer.providerName);
	const facts = new Set([
		...(because ? [because] : offer.title.includes(provider) ? [] : [provider]),
		coverageWords(offer, places, danishDay(now)),
		...(reach.certainty === "uncertain" ? ["Usikkert, om det findes i dag"] : []),
	]);
	return (
		<li className="offer-row">
			<div>
				<a className="offer-row-title" href={routes.offer(offer.slug)}>
					{softHyphens(offer.title)}
				</a>
				<p className="offer-row-facts">
					{[...facts].join(" · ")}
					{opens && <span className="answering-now"> · {opens}</span>}
				</p>
			</div>
			<RowWay offer={offer} reach={reach} />
		</li>
	);
}
