import type { ReactNode } from "react";
import { at, itemNumbers, NO, PLACE } from "@/lib/desk/drafts/field-names";
import { presenceField } from "@/lib/desk/drafts/values";
import type { Field, ListField, ObjectField } from "@/lib/model/describe-schema";
import { codeKey } from "@/lib/model/row-identity";
import { FieldNotes, GroupFrame } from "../../ui/forms/field-frame";
import { choiceOptions, type Option } from "./choice-control";
import { codedOptions, type FormContext, framedAs, isBlankUnder } from "./form-context";

export type RenderField = (field: Field, name: string) => ReactNode;
type Props = {
	context: FormContext;
	name: string;
	list: ListField;
	of: ObjectField;
	isNamedAbove: boolean;
	children: RenderField;
};

const fieldOf = (of: ObjectField, key: string | null) => of.fields.find(([own]) => own === key)?.[1];

/** Every code that the list can have, and the number its item has or would get in the form. */
function rowsOf(context: FormContext, name: string, possible: readonly Option[], code: string) {
	const numbers = itemNumbers(context.form, name);
	const known = new Map(
		numbers.map((number) => [context.form.get(at(name, `${number}.${code}`)) ?? "", number]),
	);
	const gone = [...known.keys()].filter(
		(value) => value && !possible.some((option) => option.value === value),
	);
	const all = [...possible, ...gone.map((value) => ({ value, label: `${value} (findes ikke)` }))];
	let next = (numbers.at(-1) ?? -1) + 1;
	return all.map((option) => {
		const number = known.get(option.value) ?? next++;
		return { ...option, item: at(name, number) };
	});
}

/** A list with one place for every code there is: no, or yes and how. What is not "no" shows its details. */
export function Matrix({ context, name, of, isNamedAbove, children }: Props) {
	const code = codeKey(of) ?? "";
	const presence = presenceField(of) ?? "";
	const [codeField, answerField] = [fieldOf(of, code), fieldOf(of, presence)];
	const possible =
		codeField?.kind === "choice"
			? choiceOptions(codeField)
			: (codedOptions(context, at(name, `0.${code}`)) ?? []);
	const answers = answerField?.kind === "choice" ? choiceOptions(answerField) : [];
	const details = of.fields.filter(([key]) => key !== code && key !== presence);
	return (
		<GroupFrame
			{...framedAs(context, name)}
			isNamedAbove={isNamedAbove}
			className="gap-0 [&>.form-hint]:mb-6"
			isTarget
		>
			{rowsOf(context, name, possible, code).map(({ value, label, item }) => {
				const chosen = context.form.get(at(item, presence)) || NO;
				return (
					<fieldset
						key={value}
						id={item}
						className="grid min-w-0 gap-x-10 gap-y-3.5 border-t border-t-line py-7 sm:grid-cols-[minmax(10rem,1fr)_auto] sm:items-center [&:has(input[value=nej]:checked)>.matrix-details]:hidden [&:has(input[value=nej]:checked)>legend]:font-normal [&:has(input[value=nej]:checked)>legend]:text-soft [&:has(input[value=stated]:checked)>.matrix-details>.reason-blank]:hidden"
						tabIndex={-1}
					>
						<legend className="[float:left] w-full leading-135 font-semibold" id={at(item, code)}>
							{label}
						</legend>
						<input type="hidden" name={at(item, PLACE)} value="1" />
						<input type="hidden" name={at(item, code)} value={value} />
						<div className="flex flex-wrap gap-x-11 gap-y-2.5">
							{[{ value: NO, label: "Nej" }, ...answers].map((answer, i) => (
								<label
									key={answer.value}
									className="inline-flex min-h-20 cursor-pointer items-center gap-4.5"
								>
									<input
										className="size-11.5 accent-deep"
										id={i === 0 ? at(item, presence) : undefined}
										type="radio"
										name={at(item, presence)}
										value={answer.value}
										defaultChecked={answer.value === chosen}
									/>
									{answer.label}
								</label>
							))}
						</div>
						<FieldNotes {...framedAs(context, at(item, presence))} />
						{details.length > 0 && (
							<div className="matrix-details col-span-full grid gap-10 border-l-2 border-l-tint-strong pt-5 pr-0 pb-5 pl-10 [&_.form-field>label]:text-100 [&_.form-field>legend]:text-100">
								{details.map(([key, field]) => (
									<div
										key={key}
										className={
											key === "reason" && isBlankUnder(context, at(item, key)) ? "reason-blank" : undefined
										}
									>
										{children(field, at(item, key))}
									</div>
								))}
							</div>
						)}
					</fieldset>
				);
			})}
		</GroupFrame>
	);
}
