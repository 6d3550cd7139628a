import type { ReactNode } from "react";
import { formatPhone } from "@/lib/base/format";
import type { PageState } from "@/lib/desk/answers/page-state";
import type { AskedMunicipality } from "@/lib/desk/confirming/municipality-asked";
import { ErrorSummary } from "../../ui/forms/error-summary";
import { TextField } from "../../ui/forms/field";
import { MunicipalRow } from "./municipal-row";

type Props = {
	asked: AskedMunicipality;
	/** Where it posts to. */
	action: string;
	state: PageState | null;
	/** What else is sent: the desk's own form says which record it is. */
	children?: ReactNode;
};

/** Whom relatives can ask in a municipality, as it stands in the directory. */
function standingContacts({ contact: { phone, advisers } }: AskedMunicipality) {
	const main = phone
		? `I dag står: ${phone.label}, ${formatPhone(phone.number)}. Lad feltet stå tomt, hvis det passer.`
		: "";
	const known = advisers.map(({ title, phone: number }) =>
		number ? `${title}, ${formatPhone(number)}` : title,
	);
	return { main, advisers: known.length > 0 ? `I dag står: ${known.join(" · ")}.` : "" };
}

/** A municipality says what it has for relatives, of each intervention. The answer goes to the editors. */
export function MunicipalForm({ asked, action, state, children }: Props) {
	const { municipality, interventions, onRecord, before } = asked;
	const wired = (name: string) => {
		const value = state?.values.find(([key]) => key === name)?.[1] ?? "";
		const error = state?.errors?.[name];
		return { name, value, ...(error ? { error } : {}) };
	};
	const wrong = Object.entries(state?.errors ?? {}).map(([name, text]) => ({ name, text }));
	const contacts = standingContacts(asked);
	return (
		<>
			<ErrorSummary errors={wrong} fault={state?.fault ?? null} title="Svaret er ikke sendt" />
			<header className="page-head">
				<h1>Hvilken hjælp har {municipality.fullName} til voksne pårørende?</h1>
				<p className="lead">
					Svar ja, nej eller ved ikke. Det, I ikke svarer på, viser vi som ikke besvaret, aldrig som et nej.
				</p>
				<p>
					Ved hver indsats står, hvordan vi beskriver den for pårørende. Redaktionen læser svaret, før noget
					bliver vist.
				</p>
			</header>
			<form className="form" method="post" action={action} noValidate>
				{children}
				<h2>Har I det?</h2>
				<div>
					{interventions.map((intervention) => (
						<MunicipalRow
							key={intervention.slug}
							intervention={intervention}
							onRecord={onRecord.get(intervention.slug) ?? []}
							before={before?.rows.find((row) => row.intervention === intervention.slug)?.has}
							state={state}
						/>
					))}
				</div>
				<h2>Hvem kan pårørende ringe til?</h2>
				<TextField {...wired("hovednummer")} label="Kommunens hovednummer" hint={contacts.main} />
				<TextField
					{...wired("raadgiver")}
					label="En rådgiver for pårørende"
					hint={`Skriv funktionen, fx “Pårørendevejleder”, aldrig et navn. ${contacts.advisers}`}
				/>
				<TextField {...wired("raadgiver-telefon")} label="Rådgiverens telefon" />
				<h2>Hvem svarer?</h2>
				<TextField
					{...wired("funktion")}
					label="Din funktion"
					hint="Fx “Pårørendekonsulent”. Den bliver vist sammen med svaret, så skriv ikke dit navn."
				/>
				<TextField
					{...wired("besked")}
					label="Vil du sige mere til redaktionen?"
					rows={3}
					hint="Skriv ikke om bestemte mennesker."
				/>
				<p>
					<button className="button" type="submit">
						Send svaret
					</button>
				</p>
			</form>
		</>
	);
}
