import type { Contact } from "@/lib/directory/offers/contact";
import type { Way } from "@/lib/directory/offers/reach";
import type { OfferView } from "@/lib/directory/offers/view";
import { CallButton } from "../../ui/call-button";
import { AnsweringState } from "./answering";
import { shortName, unsureWords } from "./way-words";

type ContactProps = {
	contact: Contact;
	/** Who is reached, for the button's name. */
	to: string;
	quiet?: boolean;
	office?: boolean;
	now: Date;
};

/** A number with when it is answered, a page, or a number to be careful with. */
export function ContactWay({ contact, to, quiet, office, now }: ContactProps) {
	if (contact.way === "call") {
		return (
			<div className="way">
				<AnsweringState call={contact} now={now} office={office} />
				<CallButton phone={contact.phone} to={to} quiet={quiet} />
			</div>
		);
	}
	if (contact.way === "number") return <p className="way">Telefon {unsureWords(contact)}</p>;
	return (
		<p className="way">
			<a className="button button-quiet" href={contact.url} rel="noreferrer">
				Gå til {shortName(to)}
			</a>
		</p>
	);
}

type Props = { way: Way; offer: Pick<OfferView, "title" | "providerName">; quiet?: boolean; now: Date };

/** One way to get hold of somebody about an offer. */
export function WayIn({ way, offer, quiet, now }: Props) {
	switch (way.way) {
		case "write":
			return (
				<p className="way">
					<a className="button button-quiet" href={way.url} rel="noreferrer">
						Skriv til {shortName(offer.providerName)}
					</a>
					{way.text && <small>{way.text}</small>}
				</p>
			);
		case "mail":
			return (
				<p className="way">
					<a href={`mailto:${way.email}`}>Skriv til {way.email}</a>
				</p>
			);
		case "provider":
			return <ContactWay contact={way.by} to={way.provider.name} quiet={quiet} now={now} />;
		case "municipality":
			return (
				<div className="way">
					<p>
						Spørg {way.municipality.fullName} efter <strong>{offer.title}</strong>.
					</p>
					<ContactWay contact={way.by} to={way.municipality.fullName} quiet={quiet} office now={now} />
				</div>
			);
		case "line":
			return (
				<div className="way">
					<p>Vi har ikke fundet en kontakt. Spørg {way.line.title}, hvor du kan gå hen.</p>
					<ContactWay contact={way.by} to={way.line.title} quiet now={now} />
				</div>
			);
		default:
			return (
				<ContactWay
					contact={way}
					to={way.way === "page" ? offer.providerName : offer.title}
					quiet={quiet}
					now={now}
				/>
			);
	}
}
