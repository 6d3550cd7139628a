import type { Catalogue } from "@/lib/directory/catalogue";
import { contactsOf } from "@/lib/directory/offers/contact";
import { reachOf } from "@/lib/directory/offers/reach";
import { reachContext } from "@/lib/directory/offers/reach-context";
import type { Found } from "@/lib/directory/search/ask";
import { ContactWay, WayIn } from "../offers/way-in";
import { askMunicipality } from "../places/ask-words";
import { DestinationEntry } from "../pointers/destination";

type Props = {
	found: Found;
	catalogue: Catalogue;
	/** The reader's municipality by code. */
	at?: string;
	now: Date;
};

function OfferWay({ found: { slug }, catalogue, at, now }: Props) {
	const offer = catalogue.offers.find((one) => one.slug === slug);
	if (!offer || offer.status === "ended") return null;
	const [way] = reachOf(offer, reachContext(catalogue), now, at).ways;
	return way ? <WayIn way={way} offer={offer} quiet now={now} /> : null;
}

/** The municipality, and beside it the line for all where its number is not known for sure. */
function MunicipalityWay({ found: { slug }, catalogue, now }: Props) {
	const place = catalogue.places.municipalities.find((one) => one.slug === slug);
	const context = reachContext(catalogue);
	const municipality = place && context.municipality(place.code);
	if (!place) return null;
	const [contact] = municipality ? contactsOf(municipality, now) : [];
	const isSure = contact && contact.way !== "number";
	const [line] = !isSure && context.line ? reachOf(context.line, context, now).ways : [];
	return (
		<>
			{contact?.way !== "page" && <p>{askMunicipality(null)}</p>}
			{contact && <ContactWay contact={contact} to={place.fullName} quiet office now={now} />}
			{line?.way === "call" && context.line && (
				<>
					<p>Eller ring til {context.line.title}:</p>
					<ContactWay contact={line} to={context.line.title} quiet now={now} />
				</>
			)}
		</>
	);
}

function PointerWays({ found: { slug }, catalogue, now }: Props) {
	const pointer = catalogue.pointers.find((one) => one.slug === slug);
	return (
		<ul className="mt-10 grid list-none gap-15 p-0">
			{pointer?.destinations.map((destination) => (
				<DestinationEntry
					key={destination.name}
					destination={destination}
					sources={catalogue.sources}
					now={now}
				/>
			))}
		</ul>
	);
}

/** How one gets hold of somebody through what was found, where it is somebody. */
export function ResultWay(props: Props) {
	switch (props.found.type) {
		case "offer":
			return <OfferWay {...props} />;
		case "place":
			return <MunicipalityWay {...props} />;
		case "pointer":
			return <PointerWays {...props} />;
		default:
			return null;
	}
}
