import type { Catalogue, PointerView } from "@/lib/catalogue/view";
import { parseReference } from "@/lib/content/citations";
import { formatDay, formatPhone } from "@/lib/format";
import { routes } from "@/lib/routes";
import { PhoneIcon } from "../ui/icons";

type Destination = PointerView["destinations"][number];
type Props = { destination: Destination; sources: Catalogue["sources"] };

/** A number: a button where it may be one, else text that says to be careful. */
function NumberLine({ destination }: Pick<Props, "destination">) {
	const { name, phone, callable, source } = destination;
	if (!phone) return null;
	if (!callable) {
		const from = source.date ? `fra ${formatDay(source.date)}` : "uden dato";
		return (
			<p>
				Telefon {formatPhone(phone)} ({from}). Ikke bekræftet, spørg først.
			</p>
		);
	}
	return (
		<p>
			<a className="button button-call" href={`tel:${phone}`}>
				<PhoneIcon />
				<span>
					Ring {formatPhone(phone)}
					<span className="visually-hidden">, {name}</span>
				</span>
			</a>
		</p>
	);
}

/** Where what is known of it comes from. */
function From({ destination: { source }, sources }: Props) {
	const { url, reference, date } = source;
	const { source: id, place } = parseReference(reference ?? "");
	const at = date ? formatDay(date) : "uden dato";
	return (
		<p className="text-[0.9rem] text-(--soft)">
			Kilde:{" "}
			{url ? (
				<a href={url} rel="noreferrer">
					{new URL(url).host.replace(/^www\./, "")}
				</a>
			) : (
				<>
					<a href={routes.source(id)}>{sources.find((one) => one.id === id)?.short ?? id}</a>, {place}
				</>
			)}
			, {at}. Ikke bekræftet.
		</p>
	);
}

/** Somebody else who helps: what one gets there, then the ways in. */
export function DestinationEntry({ destination, sources }: Props) {
	const { name, text, url, hours } = destination;
	return (
		<li className="destination">
			<h3>{name}</h3>
			{text && <p>{text}</p>}
			{hours && <p>Åbent: {hours.text}</p>}
			<NumberLine destination={destination} />
			{url && (
				<p>
					<a className="button button-quiet" href={url} rel="noreferrer">
						Gå til {name}
					</a>
				</p>
			)}
			<From destination={destination} sources={sources} />
		</li>
	);
}
