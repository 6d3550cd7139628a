import { formatPhone } from "@/lib/base/format";
import { routes } from "@/lib/base/routes";
import type { EmergencyView } from "@/lib/directory/catalogue";
import type { OfferView } from "@/lib/directory/offers/view";
import { PhoneIcon } from "../../ui/icons";

export type Known = {
	emergency: readonly EmergencyView[];
	/** The line that is for all relatives. */
	line: OfferView | undefined;
};
type Listed = { name: string; phone: string | null; hours: string | null; what: string; isSure: boolean };

/** The numbers of the catalogue, with what each is for in English. */
function numbersOf({ emergency, line }: Known): Listed[] {
	const urgent = (id: string, what: string): Listed[] =>
		emergency
			.filter((contact) => contact.id === id)
			.map(({ title, phone, hours }) => ({ name: title, phone, hours, what, isSure: true }));
	return [
		...urgent("alarm-112", "Call at once if a life is in danger: ambulance, police and fire."),
		...urgent("livslinien", "Call if you or somebody close to you thinks of suicide."),
		...(line
			? [
					{
						name: line.title,
						phone: line.phone,
						hours: line.hours?.text ?? null,
						what: "For relatives, whatever the illness. You talk with somebody who has been a relative too.",
						isSure: line.callable === true,
					},
				]
			: []),
	];
}

function NumberEntry({ name, phone, hours, what, isSure }: Listed) {
	return (
		<li className="grid max-w-440 gap-5 wrap-anywhere">
			<h3 lang="da">{name}</h3>
			<p>{what}</p>
			{hours && (
				<p>
					Hours, in Danish: <span lang="da">{hours}</span>
				</p>
			)}
			{phone && isSure && (
				<p>
					<a className="button button-call" href={`tel:${phone}`}>
						<PhoneIcon />
						<span>
							Call {formatPhone(phone)}
							<span className="sr-only">, {name}</span>
						</span>
					</a>
				</p>
			)}
			{phone && !isSure && <p>Telephone {formatPhone(phone)}. Nobody has confirmed it: ask first.</p>}
		</li>
	);
}

/** Whom to call, in English. Names and hours stay as they are. */
export function EnglishNumbers(known: Known) {
	return (
		<ul className="mt-10 grid list-none gap-15 p-0">
			{numbersOf(known).map((number) => (
				<NumberEntry key={number.name} {...number} />
			))}
			<li className="grid max-w-440 gap-5 wrap-anywhere">
				<h3>A doctor</h3>
				<p>
					On weekdays from 8 to 16 call your own doctor. At other times call the doctors’ line of your region.
					All numbers for urgent help are on the page <a href={routes.emergency}>Akut hjælp</a>, in Danish.
				</p>
			</li>
		</ul>
	);
}
