import { formatDay } from "@/lib/base/format";
import { routes } from "@/lib/base/routes";
import type { PointerView } from "@/lib/directory/catalogue";
import type { CodeWords } from "@/lib/directory/code-words";
import { answeringAt, type Contact } from "@/lib/directory/offers/contact";
import { parseReference } from "@/lib/model/citations";
import { ContactWay } from "../offers/way-in";

type Destination = PointerView["destinations"][number];
type Props = { destination: Destination; words: Pick<CodeWords, "source"> };

/** How one gets hold of somebody there: by a number that may be a button, or as text, and by a page of theirs. */
function waysTo({ phone, callable, url, hours, source }: Destination, now: Date): Contact[] {
	const answering = answeringAt(hours?.plainlyWeekly ? hours : null, now);
	const call = { way: "call", phone: phone ?? "", answering, hoursText: hours?.text ?? null } as const;
	return [
		...(phone ? [callable ? call : ({ way: "number", phone, date: source.date } as const)] : []),
		...(url ? [{ way: "page", url } as const] : []),
	];
}

/** Where what is known of it comes from. */
function From({ destination: { source }, words }: Props) {
	const { url, reference, date } = source;
	const { source: id, place } = parseReference(reference ?? "");
	const at = date ? formatDay(date) : "uden dato";
	return (
		<p className="text-90 text-soft">
			Kilde:{" "}
			{url ? (
				<a href={url} rel="noreferrer">
					{new URL(url).host.replace(/^www\./, "")}
				</a>
			) : (
				<>
					<a href={routes.source(id)}>{words.source(id)?.short ?? id}</a>, {place}
				</>
			)}
			, {at}. Ikke bekræftet.
		</p>
	);
}

/** Somebody else who helps: what one gets there, then the ways in. */
export function DestinationEntry({ destination, words, now }: Props & { now: Date }) {
	const { name, text, hours, phone, callable } = destination;
	return (
		<li className="grid max-w-440 gap-5 wrap-anywhere">
			<h3>{name}</h3>
			{text && <p>{text}</p>}
			{hours && !(phone && callable) && <p>Åbent: {hours.text}</p>}
			{waysTo(destination, now).map((contact) => (
				<ContactWay key={contact.way} contact={contact} to={name} now={now} />
			))}
			<From destination={destination} words={words} />
		</li>
	);
}
