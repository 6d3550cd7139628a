import { danishDay } from "@/lib/base/calendar/day-count";
import { formatPhone } from "@/lib/base/format";
import { routes, siteUrl } from "@/lib/base/routes";
import type { Contact } from "@/lib/directory/offers/contact";
import type { Way } from "@/lib/directory/offers/reach";
import type { ReachedOffer } from "@/lib/directory/offers/reached";
import type { PlacesDocument } from "@/lib/model/place-schema";
import { FORM_WORDS, PRICE_WORDS } from "../interventions/words";
import { CertaintyLine } from "../offers/certainty-line";
import { coverageWords } from "../offers/coverage-words";
import { hrefOf, shortName, unsureWords } from "../offers/way-words";

/** A contact in words that are true whenever they are read: nothing of whether it is open now. */
function contactWords(contact: Contact, to: string): string {
	if (contact.way === "number") return `Telefon ${unsureWords(contact)}`;
	if (contact.way === "page") return `Gå til ${shortName(to)}`;
	const hours = contact.hoursText ? ` (${contact.hoursText})` : "";
	return `Ring til ${shortName(to)}: ${formatPhone(contact.phone)}${hours}`;
}

function wayWords(way: Way, { title, providerName }: ReachedOffer["offer"]): string {
	switch (way.way) {
		case "write":
			return `Skriv til ${shortName(providerName)}`;
		case "mail":
			return `Skriv til ${way.email}`;
		case "provider":
			return contactWords(way.by, way.provider.name);
		case "municipality":
			return contactWords(way.by, way.municipality.fullName);
		case "line":
			return contactWords(way.by, way.line.title);
		default:
			return contactWords(way, way.way === "page" ? providerName : title);
	}
}

/** A link that leaves the frame, or the page that the fragment stands in; a number is called from where one is. */
function Away({ href, children }: { href: string; children: string }) {
	if (!href.startsWith("http")) return <a href={href}>{children}</a>;
	return (
		<a href={href} target="_blank" rel="noopener">
			{children}
		</a>
	);
}

type ItemProps = ReachedOffer & { places: PlacesDocument; now: Date };

/** One offer as it stands in somebody else's page: the same facts as in our list. */
function EmbeddedOffer({ offer, reach, places, now }: ItemProps) {
	const [way] = reach.ways;
	const href = way ? hrefOf(way) : null;
	const facts = [
		coverageWords(offer, places, danishDay(now)),
		...offer.forms.map((form) => FORM_WORDS[form]),
		...(offer.price.value === "not-stated" ? [] : [PRICE_WORDS[offer.price.value]]),
		...(offer.anonymous === "yes" ? ["Du kan være anonym"] : []),
		...(offer.mostlyForCitizen ? ["Mest for den, der selv er syg"] : []),
	];
	return (
		<li className="border-t border-line py-8">
			<p className="font-semibold">
				<Away href={`${siteUrl()}${routes.offer(offer.slug)}`}>{offer.title}</Away>
			</p>
			<p className="text-95 text-soft">{offer.providerName}</p>
			{way && <p>{href ? <Away href={href}>{wayWords(way, offer)}</Away> : wayWords(way, offer)}</p>}
			<p>{facts.join(" · ")}</p>
			<CertaintyLine offer={offer} now={now} />
		</li>
	);
}

type Props = {
	items: readonly ReachedOffer[];
	/** How many there are in all, and where they stand. */
	length: number;
	all: string;
	places: PlacesDocument;
	now: Date;
};

/** A list of offers to stand in another site's page, with where it comes from. */
export function EmbeddedOffers({ items, length, all, places, now }: Props) {
	return (
		<section lang="da">
			<h2>Hjælp til pårørende</h2>
			{items.length === 0 && <p>Vi kender ingen tilbud her. Det betyder ikke, at der ingen er.</p>}
			<ul className="m-0 list-none p-0">
				{items.map((item) => (
					<EmbeddedOffer key={item.offer.slug} {...item} places={places} now={now} />
				))}
			</ul>
			<p className="border-t border-line pt-8">
				Fra <Away href={`${siteUrl()}${all}`}>Pårørendevejviser</Away>
				{length > items.length && `, som kender ${length} tilbud i alt her`}.
			</p>
		</section>
	);
}
