import { askMunicipality } from "@/components/directory/places/ask-words";
import { routes } from "@/lib/base/routes";
import type { GuideResult } from "@/lib/directory/guide/rank";
import type { Reason } from "@/lib/directory/guide/reasons";
import type { Reach } from "@/lib/directory/offers/reach";
import type { OfferView } from "@/lib/directory/offers/view";
import { softHyphens } from "../interventions/soft-hyphens";
import { CertaintyLine } from "../offers/certainty-line";
import { ContactWay, WayIn } from "../offers/way-in";
import type { GuidePage } from "./guide-page";
import { factWords, reasonWords } from "./reason-words";
import { SayIt } from "./say-it";

type Step = GuideResult["steps"][number];
type Props = { step: Step; page: GuidePage; first: boolean };

/** The first sentence; a question is no answer, so what answers it follows. */
function inShort(text: string): string {
	const [first = "", second = ""] = text.split(/(?<=[.?!]) /);
	return first.endsWith("?") ? `${first} ${second}` : first;
}

type LineProps = { offer: OfferView; reach: Reach; reason: Reason | null } & Omit<Props, "step">;

function Line({ offer, reach, reason, page, first }: LineProps) {
	const [way] = reach.ways;
	const why = reason && reasonWords(reason);
	const fact = reason && factWords(reason);
	return (
		<article
			className={first ? "card step border-2 border-deep [box-shadow:var(--shadow-sheet)]" : "card step"}
		>
			<h2>
				<a href={routes.offer(offer.slug)}>{softHyphens(offer.title)}</a>
			</h2>
			<p>{inShort(offer.description)}</p>
			{way && <WayIn way={way} offer={offer} quiet={!first} now={page.now} />}
			{(why || fact) && (
				<p className="border-l-3 border-l-line pl-7 leading-150 text-soft">
					{[why, fact].filter(Boolean).join(" ")}
				</p>
			)}
			{first && offer.whenCalling && (
				<details className="say-it">
					<summary>Hvad sker der, når jeg ringer?</summary>
					<p>{offer.whenCalling}</p>
				</details>
			)}
			{first && way?.way === "call" && <SayIt answers={page.answers} askFor={null} />}
			<CertaintyLine offer={offer} now={page.now} />
		</article>
	);
}

/** One way to reach somebody: the first is pressed upon the reader, the others stand quietly below. */
export function StepCard({ step, page, first }: Props) {
	if (step.kind === "offer") {
		const { offer, reach } = step.ranked;
		return <Line offer={offer} reach={reach} reason={step.reason} page={page} first={first} />;
	}
	if (step.kind === "line") {
		return <Line offer={step.offer} reach={step.reach} reason={null} page={page} first={first} />;
	}
	const { place } = step.municipality;
	return (
		<article
			className={first ? "card step border-2 border-deep [box-shadow:var(--shadow-sheet)]" : "card step"}
		>
			<h2>
				<a href={routes.municipality(place.slug)}>{place.fullName}</a>
			</h2>
			<p>{askMunicipality(step.askFor)}</p>
			{step.contacts.length === 0 && (
				<p className="way">Vi har ikke fundet et nummer til kommunen. Det står på kommunens egen side.</p>
			)}
			{step.contacts.slice(0, 2).map((contact) => (
				<ContactWay
					key={contact.way}
					contact={contact}
					to={place.fullName}
					quiet={!first}
					office
					now={page.now}
				/>
			))}
			<SayIt answers={page.answers} askFor={step.askFor} />
		</article>
	);
}
