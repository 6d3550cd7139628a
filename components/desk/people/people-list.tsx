import { deskRoutes } from "@/lib/base/routes";
import type { PageState } from "@/lib/desk/answers/page-state";
import type { ListedPerson } from "@/lib/desk/people/people";
import { ChangePerson, tickedFor } from "./change-person";
import type { MunicipalityChoice } from "./role-fields";
import { ROLE_WORDS } from "./role-words";

/** Where somebody stands, in words. */
function standing({ isShut, isWaiting, hasSecondFactor }: ListedPerson): string {
	if (isShut) return "Lukket ude";
	if (isWaiting) return "Inviteret, har ikke logget ind endnu";
	return hasSecondFactor ? "Login i to trin er slået til" : "Uden login i to trin";
}

const NOTICE_WORDS = {
	failed: "Den sidste mail om, hvad der venter, kunne ikke sendes. Vi prøver igen.",
	sending: "Vi ved ikke, om den sidste mail om, hvad der venter, nåede frem.",
} as const;

type Props = {
	person: ListedPerson;
	choices: readonly MunicipalityChoice[];
	state: PageState | null;
	/** Whether what can be done is shown. */
	isOpen: boolean;
};

/**
 * One person: who, what they may do, and the way to change it. One is opened at a time: with the municipalities of
 * all, browsers would not remember what is typed on the page when somebody goes back to it.
 */
export function PersonEntry({ isOpen, ...parts }: Props) {
	const { id, name, email, roles, municipalities } = parts.person;
	const places = parts.choices.filter(({ code }) => municipalities.includes(code)).map((place) => place.name);
	const roleWords = roles.map((role) => ROLE_WORDS[role].name).join(", ") || "Ingen roller";
	return (
		<li className="desk-part" id={id}>
			<h3>{name}</h3>
			{!email.endsWith(".invalid") && <p>{email}</p>}
			<p>
				{roleWords}
				{places.length > 0 && ` (${places.join(", ")})`}. {standing(parts.person)}.
			</p>
			{parts.person.notice && <p className="form-hint">{NOTICE_WORDS[parts.person.notice]}</p>}
			{isOpen || tickedFor(parts.state, id) !== null ? (
				<ChangePerson {...parts} />
			) : (
				<p>
					<a href={`${deskRoutes.people}?ret=${id}#${id}`}>Ret {name}</a>
				</p>
			)}
		</li>
	);
}
