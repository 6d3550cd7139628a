import { Fragment } from "react";
import type { Warning } from "@/lib/desk/drafts/checks";
import { at, ROOT } from "@/lib/desk/drafts/field-names";
import { IndexedForm } from "@/lib/desk/drafts/indexed-form";
import { asForm, type FormValues } from "@/lib/desk/drafts/values";
import { type FormKind, fieldOfKind } from "@/lib/model/describe-schema";
import { AnyField } from "./any-field";
import { FieldComments } from "./field-comments";
import {
	type FormComment,
	type FormContext,
	type FormOptions,
	isAtOrUnder,
	SOURCE_LIST,
	wordsOf,
} from "./form-context";
import { type FormPart, formParts } from "./form-parts";

type Props = {
	kind: FormKind;
	values: FormValues;
	errors: Readonly<Record<string, string>>;
	options: FormOptions;
	warnings: readonly Warning[];
	comments?: readonly FormComment[];
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
		<nav
			className="min-[62rem]:sticky min-[62rem]:top-10 min-[62rem]:max-h-[calc(100vh_-_2rem)] min-[62rem]:overflow-y-auto"
			aria-label="Formularens dele"
		>
			<ol className="flex flex-wrap gap-x-10 gap-y-1.5 min-[62rem]:grid min-[62rem]:gap-0 min-[62rem]:border-l-2 min-[62rem]:border-l-line">
				{parts.map((part, i) => {
					const wrong = countIn(part, Object.keys(context.errors));
					const unsure = countIn(part, context.warnings.keys());
					return (
						<li className="min-[62rem]:pl-10" key={part.title}>
							<a className="inline-block py-3" href={`#${partId(i)}`}>
								{part.title}
							</a>
							{wrong > 0 && (
								<span className="text-85 font-semibold whitespace-nowrap text-accent"> {wrong} fejl</span>
							)}
							{wrong === 0 && unsure > 0 && (
								<span className="text-85 font-semibold whitespace-nowrap text-warn"> {unsure} at se på</span>
							)}
						</li>
					);
				})}
				<li className="min-[62rem]:pl-10">
					<a className="inline-block py-3" href="#gem">
						Gem
					</a>
				</li>
			</ol>
		</nav>
	);
}

type PartProps = { context: FormContext; part: FormPart; id: string; comments: readonly FormComment[] };

function Part({ context, part, id, comments }: PartProps) {
	const document = fieldOfKind(context.kind);
	const fields = document.kind === "object" ? document.fields : [];
	return (
		<section
			id={id}
			className="min-w-0 scroll-mt-10 rounded-card border border-line bg-sheet p-[clamp(1rem,3vw,1.75rem)] target:border-deep target:bg-tint focus-visible:[outline:none] [&_.form-input]:bg-paper [&_fieldset:focus-visible]:[outline:none] [&>.fields>.group>.sr-only~.fields]:border-l-0 [&>.fields>.group>.sr-only~.fields]:pl-0"
			aria-labelledby={`${id}-titel`}
			tabIndex={-1}
		>
			<h2 className="mb-12.5" id={`${id}-titel`}>
				{part.title}
			</h2>
			<div className="fields">
				{part.keys.map((key) => {
					const field = fields.find(([own]) => own === key)?.[1];
					const name = at(ROOT, key);
					const isNamedAbove = part.keys.length === 1 && wordsOf(context, name).label === part.title;
					return (
						field && (
							<Fragment key={key}>
								<FieldComments comments={comments.filter(({ section }) => isAtOrUnder(section, key))} />
								<AnyField {...{ context, name, field, isNamedAbove }} />
							</Fragment>
						)
					);
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
export function DocumentFields({ kind, values, errors, options, warnings, comments = [], action }: Props) {
	const context: FormContext = {
		kind,
		form: IndexedForm.of(asForm(values)),
		errors,
		warnings: byName(warnings),
		options,
		action,
	};
	const parts = formParts(kind);
	return (
		<div
			className={
				parts.length > 2
					? "grid min-w-0 gap-20 min-[62rem]:grid-cols-[14rem_minmax(0,46rem)] min-[62rem]:items-start min-[62rem]:gap-25"
					: "grid min-w-0 gap-20"
			}
		>
			{parts.length > 2 && <PartLinks context={context} parts={parts} />}
			<div className="grid min-w-0 gap-20">
				<FieldComments comments={comments.filter(({ section }) => section === "")} />
				<p className="form-hint">{REFERENCE_HINT}</p>
				{parts.map((part, i) => (
					<Part key={part.title} context={context} part={part} id={partId(i)} comments={comments} />
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
