import { danishDay } from "@/lib/base/calendar/day-count";
import { formatDay } from "@/lib/base/format";
import { routes } from "@/lib/base/routes";
import type { EndableKind, EndingView } from "@/lib/directory/catalogue";
import type { CodeWords } from "@/lib/directory/code-words";
import type { ReachedOffer } from "@/lib/directory/offers/reached";
import type { PlacesDocument } from "@/lib/model/place-schema";
import { ArrowIcon } from "../../ui/icons";
import { softHyphens } from "../interventions/soft-hyphens";
import { OfferCard } from "../offers/offer-card";

type Words = Record<EndingView["ending"], string>;

const MISTAKE = "Det, der stod her, var lagt ud ved en fejl. Derfor har vi taget det væk igen.";
const WORDS: Record<EndableKind, Words> = {
	intervention: {
		paused: "Den her type hjælp holder pause for tiden.",
		ended: "Den her type hjælp findes ikke længere.",
		mistake: MISTAKE,
	},
	offer: {
		paused: "Tilbuddet holder lukket for tiden.",
		ended: "Tilbuddet findes ikke længere.",
		mistake: MISTAKE,
	},
	provider: {
		paused: "Udbyderen holder pause for tiden.",
		ended: "Udbyderen findes ikke længere her i vejviseren.",
		mistake: MISTAKE,
	},
};

const ADDRESS = { intervention: routes.intervention, offer: routes.offer, provider: routes.provider };

const WAYS: Record<EndableKind, { href: string; label: string }> = {
	intervention: { href: routes.interventions, label: "Se al hjælp til pårørende" },
	offer: { href: routes.offers, label: "Find tilbud nær dig" },
	provider: { href: routes.offers, label: "Find tilbud nær dig" },
};

const Way = ({ href, label }: { href: string; label: string }) => (
	<a className="row-link" href={href}>
		<span>{label}</span>
		<ArrowIcon />
	</a>
);

/** What an ended record's page is called. */
export const endedTitle = ({ title }: EndingView) => title ?? "Siden er taget væk";

export type EndedProps = {
	ending: EndingView;
	/** What resembles it, the nearest first. */
	alternatives: readonly ReachedOffer[];
	words: Pick<CodeWords, "element">;
	places: PlacesDocument;
	now: Date;
};

/** What an old address says: what was here, why it is no longer, and what there is instead. */
export function Ended({ ending, alternatives, words, places, now }: EndedProps) {
	const { kind, text, successor, at } = ending;
	return (
		<>
			<header className="page-head">
				<h1>{softHyphens(endedTitle(ending))}</h1>
				<p className="lead">{WORDS[kind][ending.ending]}</p>
				{text && <p className="mt-10 max-w-440">{text}</p>}
				<p className="mt-5 text-90 text-soft">Taget af vejviseren {formatDay(danishDay(at))}.</p>
			</header>
			{successor && (
				<section className="detail-section" aria-labelledby="i-stedet">
					<h2 id="i-stedet">Det er her i stedet</h2>
					<div className="grid max-w-340 gap-5">
						<Way href={ADDRESS[successor.kind](successor.slug)} label={successor.title} />
					</div>
				</section>
			)}
			{alternatives.length > 0 && (
				<section className="detail-section no-print" aria-labelledby="andet">
					<h2 id="andet">Det her ligner</h2>
					<div className="cards">
						{alternatives.map((other) => (
							<OfferCard key={other.offer.slug} {...other} words={words} places={places} now={now} />
						))}
					</div>
				</section>
			)}
			<div className="mt-20 grid max-w-340 gap-5">
				<Way {...WAYS[kind]} />
				<Way href={routes.emergency} label="Jeg har brug for hjælp nu" />
			</div>
		</>
	);
}
