import { controlProps, FieldFrame, GroupFrame } from "../../ui/forms/field-frame";
import { type FormContext, framedAs, namesSource, SOURCE_LIST, wordsOf } from "./form-context";

type Props = { context: FormContext; name: string };

/** How many empty fields stand below those that are filled in: more of them come with every save. */
const BLANK = 1;

/** Places in sources: a field for each, with the bibliography to pick from. */
function References({ context, name }: Props) {
	const filled = context.form.getAll(name).filter((value) => value !== "");
	const framed = framedAs(context, name);
	const fields = [...filled, ...Array<string>(BLANK).fill("")].map((value, i) => ({
		value,
		i,
		key: `${name} ${i}`,
	}));
	return (
		<GroupFrame
			{...framed}
			className="grid-cols-[repeat(auto-fill,minmax(min(15rem,100%),1fr))] gap-5 [&>:not(input)]:col-span-full"
		>
			{fields.map(({ value, i, key }) => (
				<input
					key={key}
					id={i === 0 ? name : undefined}
					className="form-input"
					type="text"
					name={name}
					defaultValue={value}
					list={SOURCE_LIST}
					aria-label={value === "" ? `${framed.label}: endnu en` : `${framed.label}, nr. ${i + 1}`}
					aria-invalid={framed.error ? true : undefined}
				/>
			))}
		</GroupFrame>
	);
}

/** Texts of one line each, as the lines of one field. */
export function PlainList({ context, name }: Props) {
	if (namesSource(context, name)) return <References context={context} name={name} />;
	const { rows = 3 } = wordsOf(context, name);
	const framed = framedAs(context, name);
	return (
		<FieldFrame {...framed}>
			<textarea {...controlProps(framed)} rows={rows} defaultValue={context.form.getAll(name).join("\n")} />
		</FieldFrame>
	);
}
