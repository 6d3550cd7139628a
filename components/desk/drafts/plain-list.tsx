import { describedBy, FieldFrame, GroupFrame } from "./field-frame";
import { type FormContext, namesSource, SOURCE_LIST, wordsOf } from "./form-context";

type Props = { context: FormContext; name: string };

/** So many empty fields stand below those that are filled in: more of them come with every save. */
const BLANK = 1;

/** Places in sources: a field for each, with the bibliography to pick from. */
function References({ context, name }: Props) {
	const filled = context.form.getAll(name).filter((value) => value !== "");
	const { label } = wordsOf(context, name);
	const fields = [...filled, ...Array<string>(BLANK).fill("")].map((value, i) => ({
		value,
		i,
		key: `${name} ${i}`,
	}));
	return (
		<GroupFrame
			context={context}
			name={name}
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
					aria-label={value === "" ? `${label}: endnu en` : `${label}, nr. ${i + 1}`}
					aria-invalid={context.errors[name] ? true : undefined}
				/>
			))}
		</GroupFrame>
	);
}

/** Texts of one line each, as the lines of one field. */
export function PlainList({ context, name }: Props) {
	if (namesSource(context, name)) return <References context={context} name={name} />;
	const { rows = 3 } = wordsOf(context, name);
	return (
		<FieldFrame context={context} name={name}>
			<textarea
				id={name}
				name={name}
				className="form-input"
				rows={rows}
				defaultValue={context.form.getAll(name).join("\n")}
				aria-describedby={describedBy(context, name)}
				aria-invalid={context.errors[name] ? true : undefined}
			/>
		</FieldFrame>
	);
}
