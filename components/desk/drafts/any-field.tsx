import { at } from "@/lib/desk/drafts/field-names";
import { presenceField } from "@/lib/desk/drafts/values";
import type { Field, ListField, ObjectField } from "@/lib/model/describe-schema";
import { GroupFrame } from "../../ui/forms/field-frame";
import {
	BoxesControl,
	ChoiceControl,
	choiceOptions,
	isMunicipalities,
	MunicipalitiesControl,
} from "./choice-control";
import { codedOptions, type FormContext, framedAs, isBlankUnder } from "./form-context";
import { Items } from "./items";
import { Matrix, type RenderField } from "./matrix";
import { PlainList } from "./plain-list";
import { FlagControl, TextControl } from "./text-control";

type Props = {
	context: FormContext;
	name: string;
	field: Field;
	/** The heading above says the field's name already. */
	isNamedAbove?: boolean;
};

/** The fields of an object, one below the other, without a frame of their own. */
function Fields({ context, name, of }: { context: FormContext; name: string; of: ObjectField }) {
	return (
		<div className="fields">
			{of.fields.map(([key, inner]) => (
				<AnyField
					key={key}
					context={context}
					name={at(name, key)}
					field={inner}
					isNamedAbove={key === "value" && inner.kind === "choice"}
				/>
			))}
		</div>
	);
}

/** The fields of an object under its name. An answer that nothing more is known of hides what it rests on. */
function ObjectControl({
	context,
	name,
	of,
	isNamedAbove,
}: Pick<Required<Props>, "context" | "name" | "isNamedAbove"> & { of: ObjectField }) {
	const isFact = of.fields.some(([key]) => key === "value") && of.fields.some(([key]) => key === "sources");
	const rest = of.fields.filter(([key]) => key !== "value");
	const isBlank = isFact && rest.every(([key]) => isBlankUnder(context, at(name, key)));
	return (
		<GroupFrame
			{...framedAs(context, name)}
			isNamedAbove={isNamedAbove}
			className={
				isBlank ? "group [&:has(input[value=not-stated]:checked)>.fields>:not(:first-child)]:hidden" : "group"
			}
			isTarget
		>
			<Fields context={context} name={name} of={of} />
		</GroupFrame>
	);
}

function ListControl({
	context,
	name,
	list,
	isNamedAbove,
}: Omit<Props, "field" | "isNamedAbove"> & { list: ListField; isNamedAbove: boolean }) {
	const { of } = list;
	const inner: RenderField = (field, path) =>
		field.kind === "object" ? (
			<Fields context={context} name={path} of={field} />
		) : (
			<AnyField context={context} name={path} field={field} />
		);
	if (isMunicipalities(list)) return <MunicipalitiesControl context={context} name={name} />;
	if (of.kind === "choice") return <BoxesControl {...{ context, name }} options={choiceOptions(of)} />;
	if (of.kind !== "object") {
		const options = codedOptions(context, name);
		return options ? (
			<BoxesControl {...{ context, name, options }} />
		) : (
			<PlainList context={context} name={name} />
		);
	}
	if (presenceField(of) === null) return <Items {...{ context, name, list, isNamedAbove }}>{inner}</Items>;
	return <Matrix {...{ context, name, list, of, isNamedAbove }}>{inner}</Matrix>;
}

/** Any field of a document, as its description says it is to be filled in. */
export function AnyField({ context, name, field, isNamedAbove = false }: Props) {
	switch (field.kind) {
		case "object":
			return <ObjectControl {...{ context, name, isNamedAbove }} of={field} />;
		case "list":
			return <ListControl {...{ context, name, isNamedAbove }} list={field} />;
		case "choice":
			return <ChoiceControl {...{ context, name, field, isNamedAbove }} />;
		case "flag":
			return <FlagControl context={context} name={name} />;
		default:
			return <TextControl {...{ context, name, field }} />;
	}
}
