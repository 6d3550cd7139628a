import { deskRoutes } from "@/lib/base/routes";
import type { PageState } from "@/lib/desk/answers/page-state";
import { CORRECTABLE } from "@/lib/desk/confirming/provider-facts";
import { ErrorSummary } from "../../ui/forms/error-summary";
import { ChoiceField, TextField } from "../../ui/forms/field";
import { FIELD_WORDS } from "./answer-row";

const CHOICES = [
	{ value: "right", label: "Ja, det passer stadig" },
	{ value: "correct", label: "Nej, noget skal rettes" },
	{ value: "ended", label: "Tilbuddet findes ikke længere" },
];

type Props = {
	token: string;
	/** The revision whose facts these are. */
	revision: string;
	title: string;
	/** The facts as they stand, by field. */
	facts: Readonly<Record<string, string>>;
	state: PageState | null;
};

/** A provider says whether an offer is still right, without an account. The answer goes to the editors. */
export function ProviderForm({ token, revision, title, facts, state }: Props) {
	const typed = (name: string, before = "") => state?.values.find(([key]) => key === name)?.[1] ?? before;
	const wired = (name: string, before?: string) => ({
		name,
		value: typed(name, before),
		error: state?.errors?.[name],
	});
	const wrong = Object.entries(state?.errors ?? {}).map(([name, text]) => ({ name, text }));
	return (
		<>
			<ErrorSummary errors={wrong} fault={state?.fault ?? null} />
			<header className="page-head">
				<h1>Passer det stadig?</h1>
				<p className="lead">Det handler om “{title}” i Pårørendevejviser.</p>
			</header>
			<form className="form" method="post" action={`${deskRoutes.providerAnswer(token)}/send`} noValidate>
				<input type="hidden" name="udgave" value={typed("udgave", revision)} />
				<ChoiceField {...wired("svar")} label="Er oplysningerne her rigtige?" options={CHOICES} />
				<fieldset className="form-field">
					<legend>Sådan står det nu. Ret det, der er forkert</legend>
					{CORRECTABLE.map((name) => (
						<TextField
							key={name}
							{...wired(name, facts[name])}
							label={FIELD_WORDS[name]}
							{...(name === "description" || name === "audience" ? { rows: 3 } : {})}
						/>
					))}
				</fieldset>
				<TextField
					{...wired("besked")}
					label="Vil du sige mere?"
					rows={3}
					hint="Skriv ikke om bestemte mennesker."
				/>
				<TextField {...wired("navn")} label="Dit navn" hint="Kun redaktionen ser det." autoComplete="name" />
				<p>
					<button className="button" type="submit">
						Send svaret
					</button>
				</p>
			</form>
		</>
	);
}
