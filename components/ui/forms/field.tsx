import type { ReactNode } from "react";

type Noted = {
	/** The field's name in the form, by default also the id by which the error summary finds it. */
	name: string;
	/** Another id, where a page has several fields of one name. */
	id?: string;
	hint?: ReactNode;
	error?: string;
};

type Wired = Noted & {
	label: string;
	/** What was typed before, or nothing. */
	value: string;
};

const errorId = (id: string) => `${id}-fejl`;
const hintId = (id: string) => `${id}-hjaelp`;

/** What a screen reader says after the field's name: first what is wrong, then the help. */
export function describedBy({ name, id = name, hint, error }: Noted): string | undefined {
	const ids = [...(error ? [errorId(id)] : []), ...(hint ? [hintId(id)] : [])];
	return ids.length > 0 ? ids.join(" ") : undefined;
}

/** The help of a field and what is wrong with it. */
export function FieldNotes({ name, id = name, hint, error }: Noted) {
	return (
		<>
			{hint && (
				<p id={hintId(id)} className="form-hint">
					{hint}
				</p>
			)}
			{error && (
				<p id={errorId(id)} className="form-error">
					<span className="sr-only">Fejl: </span>
					{error}
				</p>
			)}
		</>
	);
}

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
export function TextField({ rows, autoComplete, maxLength, type = "text", list, ...wired }: TextProps) {
	const { name, id = name, label, value, error } = wired;
	const shared = {
		id,
		name,
		className: "form-input",
		defaultValue: value,
		autoComplete,
		maxLength,
		"aria-describedby": describedBy(wired),
		"aria-invalid": error ? true : undefined,
	};
	return (
		<div className={error ? "form-field form-field-wrong" : "form-field"}>
			<label htmlFor={id}>{label}</label>
			<FieldNotes {...wired} />
			{rows ? <textarea {...shared} rows={rows} /> : <input {...shared} type={type} list={list} />}
		</div>
	);
}

type ChoiceProps = Wired & { options: readonly { value: string; label: string }[] };

/** One choice of a few, all in sight. The first carries the field's id. */
export function ChoiceField({ options, ...wired }: ChoiceProps) {
	const { name, label, value, error } = wired;
	return (
		<fieldset
			className={error ? "form-field form-field-wrong" : "form-field"}
			aria-describedby={describedBy(wired)}
		>
			<legend>{label}</legend>
			<FieldNotes {...wired} />
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
		</fieldset>
	);
}
