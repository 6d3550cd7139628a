import type { MunicipalityContactView } from "@/lib/directory/catalogue";
import { type Contact, contactsOf } from "@/lib/directory/offers/contact";
import type { ReachableAdviser } from "@/lib/directory/places/whom-to-ask";
import type { Municipality } from "@/lib/model/place-schema";
import { ContactWay } from "../offers/way-in";
import { OtherAdvisers } from "./adviser-card";
import { ASK_FOR_RELIEF, askMunicipality } from "./ask-words";
import { ContactSource } from "./contact-source";

/** What one may say on the telephone: the first call is the hardest. */
function SayIt() {
	return (
		<details className="say-it">
			<summary>Sådan kan du sige det</summary>
			<p>
				“Jeg er pårørende til en voksen, der har det svært. Jeg vil gerne høre, hvilken hjælp der er til mig.”
			</p>
			<p>“Kan jeg tale med dig uden at sige, hvem det handler om?”</p>
		</details>
	);
}

/** A number that is not on record is said to be missing, with the way to where it stands. */
function NoNumber({ place, site }: { place: Municipality; site: Contact | undefined }) {
	return (
		<p>
			Vi har ikke fundet et telefonnummer til {place.fullName}.{" "}
			{site ? "Det står på kommunens egen side." : "Det står på kommunens hjemmeside."} {ASK_WITHOUT_NUMBER}
		</p>
	);
}

const ASK_WITHOUT_NUMBER = "Spørg efter en, der vejleder pårørende.";
/** What a number is called that needs no name. */
const MAIN = /^hovednummer/i;

type Props = {
	place: Municipality;
	contact: MunicipalityContactView | undefined;
	/** Whom else one may ask there. */
	others: readonly ReachableAdviser[];
	first: boolean;
	Heading: "h2" | "h3";
	now: Date;
};

/** The municipality as somebody one can ask: its number, whom to ask for, and words to say. */
export function MunicipalityCard({ place, contact, others, first, Heading, now }: Props) {
	const contacts = contact ? contactsOf({ place, contact }, now) : [];
	const number = contacts.find(({ way }) => way !== "page");
	const site = contacts.find(({ way }) => way === "page");
	const label = contact?.phone && !MAIN.test(contact.phone.label) ? contact.phone.label : null;
	const confirmed = contact?.confirmed.contact ?? null;
	return (
		<article
			className={first ? "card step border-2 border-deep [box-shadow:var(--shadow-sheet)]" : "card step"}
		>
			<Heading>
				{number?.way === "call" ? "Ring til" : "Spørg"} {place.fullName}
			</Heading>
			{number ? (
				<p>
					{askMunicipality(null)} {ASK_FOR_RELIEF}
				</p>
			) : (
				<NoNumber place={place} site={site} />
			)}
			{number && label && <p className="text-92 text-soft">Nummeret går til {label}.</p>}
			{number && <ContactWay contact={number} to={place.fullName} quiet={!first} now={now} />}
			{!number && site && <ContactWay contact={site} to={place.fullName} quiet now={now} />}
			{number && <SayIt />}
			<OtherAdvisers advisers={others} confirmed={confirmed} now={now} />
			{contact?.phone && (
				<ContactSource source={contact.phone.source} confirmed={confirmed} now={now}>
					{site?.way === "page" && (
						<a href={site.url} rel="noreferrer">
							{contact.relativesPage ? "Kommunens side for pårørende" : "Kommunens hjemmeside"}
						</a>
					)}
				</ContactSource>
			)}
		</article>
	);
}
