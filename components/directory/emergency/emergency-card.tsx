import { formatDay } from "@/lib/base/format";
import type { EmergencyView } from "@/lib/directory/catalogue";
import { emergencyNumber } from "@/lib/directory/emergency/contacts";
import { CallButton } from "../../ui/call-button";
import { AnsweringState } from "../offers/answering";
import { unsureWords } from "../offers/way-words";

type Props = {
	contact: EmergencyView;
	now: Date;
};

/** Where it is known from and of which year; what nobody can look up says so. */
export function EmergencySource({ source }: Pick<EmergencyView, "source">) {
	if (!source.label) return null;
	if (!source.url) return <p className="certainty text-88 text-soft">Kilde: {source.label}.</p>;
	return (
		<p className="certainty text-88 text-soft">
			Ikke bekræftet. Kilde:{" "}
			<a href={source.url} rel="noreferrer">
				{source.label}
			</a>
			, {source.date ? formatDay(source.date) : "uden dato"}.
		</p>
	);
}

/** The number as a button with whether it is answered; or as words, where it may be no button. */
export function EmergencyNumber({ contact, now, quiet }: Props & { quiet: boolean }) {
	const number = emergencyNumber(contact, now);
	if (!number) return contact.hours ? <p className="answering-unknown">{contact.hours}</p> : null;
	if (number.way === "number") return <p>Telefon {unsureWords(number)}</p>;
	const hasHours = number.answering.state !== "unknown" || number.hoursText;
	return (
		<div className="way">
			{hasHours && <AnsweringState call={number} now={now} />}
			<CallButton phone={number.phone} to={contact.title} quiet={quiet} />
		</div>
	);
}

/** One place to turn to at once, with its number first. */
export function EmergencyCard(props: Props) {
	const { title, description, source, id } = props.contact;
	return (
		<article className="card step emergency" id={id}>
			<h3>{title}</h3>
			<p>{description}</p>
			<EmergencyNumber {...props} quiet={false} />
			<EmergencySource source={source} />
		</article>
	);
}

/** One that is less sure, or for few: in words, for whoever looks for just that. */
export function EmergencyNote(props: Props) {
	const { title, description, status, source, id, area } = props.contact;
	return (
		<li className="border-t border-t-line py-7 [:where(&>*+*)]:mt-2" id={id}>
			<p>
				<strong>{title}.</strong> {description}
			</p>
			<p className="certainty text-88 text-soft">
				{area}
				{status === "uncertain" && " · Usikkert, om det findes i dag"}
			</p>
			<EmergencyNumber {...props} quiet />
			<EmergencySource source={source} />
		</li>
	);
}
