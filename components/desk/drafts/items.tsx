import { at, itemNumbers, PLACE, REMOVE } from "@/lib/desk/drafts/field-names";
import type { ListField } from "@/lib/model/describe-schema";
import { FieldNotes, GroupFrame } from "./field-frame";
import { type FormContext, wordsOf } from "./form-context";
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
		<GroupFrame {...{ context, name, isNamedAbove }} className="items" isTarget>
			{numbers.map((number, i) => {
				const item = at(name, number);
				return (
					<fieldset key={item} id={item} className="item" tabIndex={-1}>
						<legend>
							{label} {i + 1}
						</legend>
						<input type="hidden" name={at(item, PLACE)} value="1" />
						<FieldNotes context={context} name={item} />
						{children(list.of, item)}
						<div className="item-tools">
							<label className="item-remove">
								<input
									type="checkbox"
									name={at(item, REMOVE)}
									value="ja"
									defaultChecked={context.form.has(at(item, REMOVE))}
								/>
								Fjern, når der gemmes
								<span className="visually-hidden">
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
