import type { ReactNode } from "react";

type Wired = {
	/** The field's name in the form, and the id by which the error summary finds it. */
	name: string;
	label: string;
	/** What was typed before, or nothing. */
	value: string;
	hint?: ReactNode;
	error?: string;
};

const errorId = (name: string) => `${name}-fejl`;
const hintId = (name: string) => `${name}-hjaelp`;

/** What a screen reader says after the field's name: first what is wrong, then the help. */
function describedBy({ name, hint, error }: Wired): string | undefined {
	const ids = [...(error ? [errorId(name)] : []), ...(hint ? [hintId(name)] : [])];
	return ids.length > 0 ? ids.join(" ") : undefined;
}

function Notes({ name, hint, error }: Wired) {
	return (
		<>
			{hint && (
				<p id={hintId(name)} className="form-hint">
					{hint}
				</p>
			)}
			{error && (
				<p id={errorId(name)} className="form-error">
					<span className="visually-hidden">Fejl: </span>
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
};

/** A field to write in, with its label, its help and what is wrong with it. */
export function TextField({ rows, autoComplete, ...wired }: TextProps) {
	const { name, label, value, error } = wired;
	const shared = {
		id: name,
		name,
		className: "form-input",
		defaultValue: value,
		autoComplete,
		"aria-describedby": describedBy(wired),
		"aria-invalid": error ? true : undefined,
	};
	return (
		<div className={error ? "form-field form-field-wrong" : "form-field"}>
			<label htmlFor={name}>{label}</label>
			<Notes {...wired} />
			{rows ? <textarea {...shared} rows={rows} /> : <input {...shared} type="text" />}
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
			<Notes {...wired} />
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
