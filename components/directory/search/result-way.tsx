import type { CodeWords } from "@/lib/directory/code-words";
import type { Lead } from "@/lib/directory/search/lead";
import { ContactWay, WayIn } from "../offers/way-in";
import { askMunicipality } from "../places/ask-words";
import { DestinationEntry } from "../pointers/destination";

type To<Is extends string> = { lead: Extract<Lead, { is: Is }>; now: Date };

function OfferWay({ lead: { offer, reach }, now }: To<"offer">) {
	const [way] = reach.ways;
	if (!way || offer.status === "ended") return null;
	return <WayIn way={way} offer={offer} quiet now={now} />;
}

/** The municipality, and beside it the line for all where its number is not known for sure. */
function MunicipalityWay({ lead: { place, contact, line }, now }: To<"municipality">) {
	const [call] = line?.reach.ways ?? [];
	return (
		<>
			{contact?.way !== "page" && <p>{askMunicipality(null)}</p>}
			{contact && <ContactWay contact={contact} to={place.fullName} quiet office now={now} />}
			{line && call?.way === "call" && (
				<>
					<p>Eller ring til {line.offer.title}:</p>
					<ContactWay contact={call} to={line.offer.title} quiet now={now} />
				</>
			)}
		</>
	);
}

type Props = { lead: Lead; words: Pick<CodeWords, "source">; now: Date };

/** How one gets hold of somebody through what was found, where it is somebody. */
export function ResultWay({ lead, words, now }: Props) {
	switch (lead?.is) {
		case "offer":
			return <OfferWay lead={lead} now={now} />;
		case "municipality":
			return <MunicipalityWay lead={lead} now={now} />;
		case "pointer":
			return (
				<ul className="mt-10 grid list-none gap-15 p-0">
					{lead.destinations.map((destination) => (
						<DestinationEntry key={destination.name} destination={destination} words={words} now={now} />
					))}
				</ul>
			);
		default:
			return null;
	}
}
