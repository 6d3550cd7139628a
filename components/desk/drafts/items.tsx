import { at, itemNumbers, PLACE, REMOVE } from "@/lib/desk/drafts/field-names";
import type { ListField } from "@/lib/model/describe-schema";
import { FieldNotes, GroupFrame } from "../../ui/forms/field-frame";
import { type FormContext, framedAs, wordsOf } from "./form-context";
import type { RenderField } from "./matrix";

type Props = {
	context: FormContext;
	name: string;
	list: ListField;
	isNamedAbove: boolean;
	children: RenderField;
};

/** A button that sends the form to be shown again, at a place in it. */
function StepButton({
	context,
	step,
	path,
	to,
	text,
}: {
	context: FormContext;
	step: string;
	path: string;
	to: string;
	text: string;
}) {
	return (
		<button
			className="button button-quiet button-small"
			type="submit"
			name={step}
			value={path}
			formNoValidate
			formAction={context.action ? `${context.action}#${to}` : undefined}
		>
			{text}
		</button>
	);
}

/** The numbers of the items to show: those that are there, and blank ones up to the least there must be. */
function shownNumbers({ form }: FormContext, name: string, { least }: ListField): number[] {
	const numbers = itemNumbers(form, name);
	const isNested = name.split(".").length > 2;
	const missing = isNested ? Math.max(0, least - numbers.length) : 0;
	const next = (numbers.at(-1) ?? -1) + 1;
	return [...numbers, ...Array.from({ length: missing }, (_, i) => next + i)];
}

/** "et tal" as a title: "Tal". */
const itemTitle = (words: string) => {
	const bare = words.replace(/^(en|et) /, "");
	return bare.charAt(0).toLocaleUpperCase("da") + bare.slice(1);
};

/** A list of things with several fields each, which can be removed, moved up and added to without JavaScript. */
export function Items({ context, name, list, isNamedAbove, children }: Props) {
	const numbers = shownNumbers(context, name, list);
	const { item: itemWords = "en til" } = wordsOf(context, name);
	const label = itemTitle(itemWords);
	const next = at(name, (numbers.at(-1) ?? -1) + 1);
	return (
		<GroupFrame {...framedAs(context, name)} isNamedAbove={isNamedAbove} className="gap-10" isTarget>
			{numbers.map((number, i) => {
				const item = at(name, number);
				return (
					<fieldset
						key={item}
						id={item}
						className="item grid min-w-0 gap-11 rounded-12 border border-line p-10 target:border-deep target:bg-tint in-[.item]:border-dashed [&_.form-field>label:not(.form-choice)]:text-100 [&_.form-field>legend]:text-100 [&:has(>_.item-tools_>_.item-remove_>_input:checked)>.fields]:opacity-55 [&>.fields]:flex [&>.fields]:flex-wrap [&>.fields]:items-end [&>.fields>*]:flex-[1_1_100%] [&>.fields>:has(>.form-input-narrow)]:flex-[0_1_16rem]"
						tabIndex={-1}
					>
						<legend className="px-4 font-semibold text-soft">
							{label} {i + 1}
						</legend>
						<input type="hidden" name={at(item, PLACE)} value="1" />
						<FieldNotes {...framedAs(context, item)} />
						{children(list.of, item)}
						<div className="item-tools flex flex-wrap items-center justify-between gap-x-15 gap-y-2.5 text-soft">
							<label className="item-remove inline-flex min-h-25 cursor-pointer items-center gap-5.5">
								<input
									className="size-11.5 accent-deep"
									type="checkbox"
									name={at(item, REMOVE)}
									value="ja"
									defaultChecked={context.form.has(at(item, REMOVE))}
								/>
								Fjern, når der gemmes
								<span className="sr-only">
									: {label} {i + 1}
								</span>
							</label>
							{i > 0 && (
								<StepButton
									{...{ context }}
									step="flyt"
									path={item}
									to={at(name, numbers[i - 1] ?? number)}
									text={`Flyt nr. ${i + 1} op`}
								/>
							)}
						</div>
					</fieldset>
				);
			})}
			<div>
				<StepButton {...{ context }} step="tilfoej" path={name} to={next} text={`Tilføj ${itemWords}`} />
			</div>
		</GroupFrame>
	);
}
