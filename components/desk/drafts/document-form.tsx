import type { Warning } from "@/lib/desk/drafts/checks";
import { at, ROOT } from "@/lib/desk/drafts/field-names";
import { asForm, type FormValues } from "@/lib/desk/drafts/values";
import { type FormKind, fieldOfKind } from "@/lib/model/describe-schema";
import { AnyField } from "./any-field";
import { type FormContext, type FormOptions, isAtOrUnder, SOURCE_LIST, wordsOf } from "./form-context";
import { type FormPart, formParts } from "./form-parts";

type Props = {
	kind: FormKind;
	values: FormValues;
	errors: Readonly<Record<string, string>>;
	options: FormOptions;
	warnings: readonly Warning[];
	/** Where the form is sent; with it, the buttons that add and move lead back to their place in the form. */
	action?: string;
};

const REFERENCE_HINT =
	"Kilder skrives som kildens id, mellemrum og stedet i den, fx “vive-2022 afsnit 5.4.2”. Begynd at skrive, så foreslår feltet en kilde.";

const partId = (i: number) => `del-${i + 1}`;

/** How many of these names lie in a part. */
const countIn = ({ keys }: FormPart, names: Iterable<string>) =>
	[...names].filter((name) => keys.some((key) => isAtOrUnder(name, at(ROOT, key)))).length;

function PartLinks({ context, parts }: { context: FormContext; parts: readonly FormPart[] }) {
	return (
		<nav className="form-parts" aria-label="Formularens dele">
			<ol>
				{parts.map((part, i) => {
					const wrong = countIn(part, Object.keys(context.errors));
					const unsure = countIn(part, context.warnings.keys());
					return (
						<li key={part.title}>
							<a href={`#${partId(i)}`}>{part.title}</a>
							{wrong > 0 && <span className="form-parts-wrong"> {wrong} fejl</span>}
							{wrong === 0 && unsure > 0 && <span className="form-parts-unsure"> {unsure} at se på</span>}
						</li>
					);
				})}
				<li>
					<a href="#gem">Gem</a>
				</li>
			</ol>
		</nav>
	);
}

function Part({ context, part, id }: { context: FormContext; part: FormPart; id: string }) {
	const document = fieldOfKind(context.kind);
	const fields = document.kind === "object" ? document.fields : [];
	return (
		<section id={id} className="form-part" aria-labelledby={`${id}-titel`} tabIndex={-1}>
			<h2 id={`${id}-titel`}>{part.title}</h2>
			<div className="fields">
				{part.keys.map((key) => {
					const field = fields.find(([own]) => own === key)?.[1];
					const name = at(ROOT, key);
					const isNamedAbove = part.keys.length === 1 && wordsOf(context, name).label === part.title;
					return field && <AnyField key={key} {...{ context, name, field, isNamedAbove }} />;
				})}
			</div>
		</section>
	);
}

function byName(warnings: readonly Warning[]) {
	const found = new Map<string, string[]>();
	for (const { path, text } of warnings) found.set(path, [...(found.get(path) ?? []), text]);
	return found;
}

/**
 * All the fields of a document, made from its kind's schema. They belong inside a form whose first submit
 * button saves: that is the one the Enter key presses.
 */
export function DocumentFields({ kind, values, errors, options, warnings, action }: Props) {
	const context: FormContext = {
		kind,
		form: asForm(values),
		errors,
		warnings: byName(warnings),
		options,
		action,
	};
	const parts = formParts(kind);
	return (
		<div className={parts.length > 2 ? "document-form document-form-long" : "document-form"}>
			{parts.length > 2 && <PartLinks context={context} parts={parts} />}
			<div className="form-part-list">
				<p className="form-hint">{REFERENCE_HINT}</p>
				{parts.map((part, i) => (
					<Part key={part.title} context={context} part={part} id={partId(i)} />
				))}
			</div>
			<datalist id={SOURCE_LIST}>
				{options.sources.map(({ id, label }) => (
					<option key={id} value={`${id} `} label={label} />
				))}
			</datalist>
		</div>
	);
}
