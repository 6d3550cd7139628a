import { deskRoutes } from "@/lib/base/routes";
import type { PageState } from "@/lib/desk/answers/page-state";
import type { ListedPerson } from "@/lib/desk/people/people";
import { TextField } from "../../ui/forms/field";
import { typedFor } from "../door/step-form";
import { type MunicipalityChoice, RoleFields } from "./role-fields";

const NAMES = "ret-oplysninger";

type Step = {
	action: string;
	button: string;
	what: string;
	/** It is never undone, so it is asked about once more. */
	isFinal?: boolean;
};

/** What can be done to a person, besides changing roles, each with what it means. */
function stepsFor({ isShut, hasSecondFactor, isTied, roles }: ListedPerson): Step[] {
	const isErased = isShut && roles.length === 0;
	if (isErased) return [];
	const erase = {
		action: "slet-person",
		button: "Slet navn og mail",
		what: "Kan ikke fortrydes. Historikken beholder kun et nummer.",
		isFinal: true,
	};
	if (isShut) {
		return [{ action: "aabn-person", button: "Luk ind igen", what: "Personen kan logge ind igen." }, erase];
	}
	const link = { action: "nyt-link", button: "Lav et nyt link", what: "Til at vælge en ny adgangskode." };
	const reset = {
		action: "nulstil-totrin",
		button: "Nulstil login i to trin",
		what: "Hvis telefonen og nødkoderne, eller enheden med adgangsnøglen, er væk.",
	};
	const release = {
		action: "loesn-login",
		button: "Løsn fra organisationens login",
		what: "Hvis personen har fået en ny konto dér. Næste login med samme mail gælder.",
	};
	const shut = { action: "luk-person", button: "Luk ude", what: "Personen bliver logget ud med det samme." };
	return [link, ...(hasSecondFactor ? [reset] : []), ...(isTied ? [release] : []), shut, erase];
}

function PersonStep({ person, step }: { person: ListedPerson; step: Step }) {
	const { action, button, what, isFinal = false } = step;
	const help = `${action}-${person.id}`;
	const form = (
		<form method="post" action={deskRoutes.action(action)}>
			<input type="hidden" name="person" value={person.id} />
			<input type="hidden" name="version" value={person.version} />
			<button className="button button-quiet" type="submit" aria-describedby={help}>
				{isFinal ? `Ja, slet ${person.name} og ${person.email}` : button}
			</button>
			<p id={help} className="form-hint">
				{what}
			</p>
		</form>
	);
	if (!isFinal) return form;
	return (
		<details>
			<summary>{button}</summary>
			{form}
		</details>
	);
}

/** What was ticked for this person in a form that was not taken. */
export function tickedFor(state: PageState | null, id: string) {
	const isOurs =
		(state?.extra as { action?: string } | undefined)?.action === "ret-person" &&
		state?.values.some(([name, value]) => name === "person" && value === id);
	if (!state || !isOurs) return null;
	const all = (field: string) => state.values.filter(([name]) => name === field).map(([, value]) => value);
	return { roles: all("rolle"), municipalities: all("kommune") };
}

/** Putting a wrong name or mail right. */
function NameForm({
	person: { id, name, email, version },
	state,
}: {
	person: ListedPerson;
	state: PageState | null;
}) {
	const typed = typedFor(state, NAMES);
	const isOurs = typed("person") === id;
	return (
		<form className="form" method="post" action={deskRoutes.action(NAMES)}>
			<input type="hidden" name="person" value={id} />
			<input type="hidden" name="version" value={version} />
			<TextField id={`${id}-navn`} name="navn" label="Navn" value={isOurs ? typed("navn") : name} />
			<TextField
				id={`${id}-mail`}
				name="mail"
				label="Mail"
				value={isOurs ? typed("mail") : email}
				hint="Skifter mailen, bliver personen logget ud alle steder."
			/>
			<p>
				<button className="button button-quiet" type="submit">
					Gem navn og mail
				</button>
			</p>
		</form>
	);
}

type Props = { person: ListedPerson; choices: readonly MunicipalityChoice[]; state: PageState | null };

/** What can be done about a person: their roles and places, and the steps. */
export function ChangePerson({ person, choices, state }: Props) {
	const { id, roles, municipalities, version, isShut } = person;
	const ticked = tickedFor(state, id);
	return (
		<>
			{!isShut && <NameForm person={person} state={state} />}
			{!isShut && (
				<form className="form" method="post" action={deskRoutes.action("ret-person")}>
					<input type="hidden" name="person" value={id} />
					<input type="hidden" name="version" value={version} />
					<RoleFields
						id={`${id}-`}
						roles={ticked?.roles ?? roles}
						municipalities={ticked?.municipalities ?? municipalities}
						choices={choices}
						errors={{}}
					/>
					<p>
						<button className="button" type="submit">
							Gem roller
						</button>
					</p>
				</form>
			)}
			<div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,15rem),1fr))] gap-10 pt-7.5 [&_form]:grid [&_form]:content-start [&_form]:justify-items-start [&_form]:gap-3.5">
				{stepsFor(person).map((step) => (
					<PersonStep key={step.action} person={person} step={step} />
				))}
			</div>
			<p>
				<a href={`${deskRoutes.people}#${id}`}>Luk igen uden at gemme</a>
			</p>
		</>
	);
}
