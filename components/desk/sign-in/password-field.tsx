import type { ReactNode } from "react";
import { describedBy, FieldNotes } from "../../ui/forms/field";

type Props = {
	name: string;
	label: string;
	/** `new-password` for one that is being chosen. */
	autoComplete: "current-password" | "new-password";
	hint?: ReactNode;
	error?: string;
};

/** A field for a password: never filled in by us, may be pasted into. */
export function PasswordField({ name, label, autoComplete, hint, error }: Props) {
	const noted = { name, hint, error };
	return (
		<div className={error ? "form-field form-field-wrong" : "form-field"}>
			<label htmlFor={name}>{label}</label>
			<FieldNotes {...noted} />
			<input
				id={name}
				name={name}
				type="password"
				className="form-input"
				autoComplete={autoComplete}
				aria-describedby={describedBy(noted)}
				aria-invalid={error ? true : undefined}
				required
			/>
		</div>
	);
}
