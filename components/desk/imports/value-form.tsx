import { deskRoutes } from "@/lib/base/routes";
import type { PageState } from "@/lib/desk/answers/page-state";
import { choiceWords } from "@/lib/desk/drafts/choice-words";
import type { Question } from "@/lib/desk/imports/asked-questions";
import type { Batch } from "@/lib/desk/imports/batch";
import { headingOf } from "@/lib/desk/imports/columns";
import { kindField, meansField } from "@/lib/desk/imports/import-forms";
import type { ValueChoices } from "@/lib/desk/imports/value-choices";
import { PROVIDER_KINDS } from "@/lib/model/offer-codes";
import { controlProps, FieldFrame } from "../../ui/forms/field-frame";
import { rowCount, VALUE_HELP } from "./words";

type Props = { batch: Batch; choices: ValueChoices; state: PageState | null };
type One = { question: Question; number: number };
type PartProps = { column: string; asked: readonly One[]; choices: ValueChoices; typed: Typed };
type Typed = { values: ReadonlyMap<string, string>; errors: Readonly<Record<string, string>> };

/** A word of the file, and what it means: one of our own, or what is typed. */
function Meaning({
	one: { question, number },
	choices,
	typed,
}: { one: One } & Pick<PartProps, "choices" | "typed">) {
	const { column, said, count, means, like } = question;
	const name = meansField(number);
	const error = typed.errors[name];
	const hint = [rowCount(count), ...(like && like.length > 0 ? [`Vi har: ${like.join(" · ")}`] : [])].join(
		". ",
	);
	const noted = { name, hint, ...(error ? { error } : {}) };
	const value = typed.values.get(name) ?? means;
	const options = choices.options[column];
	return (
		<FieldFrame {...noted} label={said ? `“${said}”` : "Rækker, hvor der ikke står noget"}>
			{options ? (
				<select {...controlProps(noted)} defaultValue={value}>
					<option value="">{said ? "Læses ikke" : "Vælg"}</option>
					{[...new Set([...(value ? [value] : []), ...options])].map((option) => (
						<option key={option}>{option}</option>
					))}
				</select>
			) : (
				<input
					{...controlProps(noted)}
					type="text"
					defaultValue={value}
					{...(column === "udbyder" ? { list: "udbydere" } : {})}
				/>
			)}
		</FieldFrame>
	);
}

/** What kind of body a provider is that we do not have. */
function ProviderKind({ one: { question, number }, typed }: { one: One; typed: Typed }) {
	const noted = { name: kindField(number) };
	return (
		<FieldFrame {...noted} label="Type, hvis den er ny">
			<select {...controlProps(noted)} defaultValue={typed.values.get(noted.name) ?? question.kind}>
				{PROVIDER_KINDS.map((kind) => (
					<option key={kind} value={kind}>
						{choiceWords(kind)}
					</option>
				))}
			</select>
		</FieldFrame>
	);
}

function Part({ column, asked, choices, typed }: PartProps) {
	return (
		<fieldset className="desk-part grid gap-10">
			<legend className="text-[1.25rem] font-bold">{headingOf(column)}</legend>
			<p>{VALUE_HELP[column] ?? "Sådan forstår vi ordene i kolonnen. Ret det, der er forkert."}</p>
			{asked.map((one) => (
				<div key={one.number} className="grid gap-5 border-t border-t-line pt-6">
					<Meaning {...{ one, choices, typed }} />
					{column === "udbyder" && one.question.said !== "" && <ProviderKind {...{ one, typed }} />}
				</div>
			))}
		</fieldset>
	);
}

/** What the words of a file mean, column by column, as we guess it; once for all rows. */
export function ValueForm({ batch, choices, state }: Props) {
	const questions = (batch.questions ?? []).map((question, number): One => ({ question, number }));
	const columns = [...new Set(questions.map(({ question }) => question.column))];
	const typed = { values: new Map(state?.values ?? []), errors: state?.errors ?? {} };
	const unknown = questions.filter(
		({ question: { column, said, means } }) =>
			column === "udbyder" && said !== "" && !choices.providers.includes(means),
	).length;
	return (
		<section aria-labelledby="ord">
			<h2 id="ord">Hvad betyder ordene?</h2>
			<p>
				Se efter, og ret det, der er forkert. Det gælder for alle rækker, og vi husker det til jeres næste
				fil.
			</p>
			<form className="form" method="post" action={deskRoutes.action("import-vaerdier")}>
				<input type="hidden" name="import" value={batch.id} />
				<input type="hidden" name="version" value={batch.version} />
				<datalist id="udbydere">
					{choices.providers.map((name) => (
						<option key={name} value={name} />
					))}
				</datalist>
				{columns.map((column) => (
					<Part
						key={column}
						{...{ column, choices, typed }}
						asked={questions.filter(({ question }) => question.column === column)}
					/>
				))}
				<p>
					<button className="button" type="submit">
						{unknown > 0
							? `Opret ${unknown === 1 ? "udbyderen" : `disse ${unknown} udbydere`}, og tjek rækkerne`
							: "Tjek rækkerne"}
					</button>
				</p>
			</form>
		</section>
	);
}
