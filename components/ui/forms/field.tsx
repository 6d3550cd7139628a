import { controlProps, FieldFrame, GroupFrame, type Noted } from "./field-frame";

type Wired = Noted & {
	label: string;
	/** What was typed before, or nothing. */
	value: string;
};

type TextProps = Wired & {
	/** A field of so many lines; of one when left out. */
	rows?: number;
	autoComplete?: string;
	maxLength?: number;
	/** What a field of one line takes; text by default. */
	type?: "text" | "date" | "datetime-local";
	/** The id of a `datalist` with what may be meant. */
	list?: string;
};

/** A field to write in, with its label, its help and what is wrong with it. */
export function TextField({
	rows,
	autoComplete,
	maxLength,
	type = "text",
	list,
	label,
	value,
	...noted
}: TextProps) {
	const shared = { ...controlProps(noted), defaultValue: value, autoComplete, maxLength };
	return (
		<FieldFrame {...noted} label={label}>
			{rows ? <textarea {...shared} rows={rows} /> : <input {...shared} type={type} list={list} />}
		</FieldFrame>
	);
}

type ChoiceProps = Wired & { options: readonly { value: string; label: string }[] };

/** One choice of a few, all in sight. The first carries the field's id. */
export function ChoiceField({ options, label, value, ...noted }: ChoiceProps) {
	const { name } = noted;
	return (
		<GroupFrame {...noted} label={label}>
			{options.map((option, i) => (
				<label key={option.value} className="form-choice">
					<input
						id={i === 0 ? name : `${name}-${i + 1}`}
						type="radio"
						name={name}
						value={option.value}
						defaultChecked={option.value === value}
					/>
					{option.label}
				</label>
			))}
		</GroupFrame>
	);
}
