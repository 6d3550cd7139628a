import type { ReactNode } from "react";

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
	const described = [error ? `${name}-fejl` : "", hint ? `${name}-hjaelp` : ""].filter(Boolean).join(" ");
	return (
		<div className={error ? "form-field form-field-wrong" : "form-field"}>
			<label htmlFor={name}>{label}</label>
			{hint && (
				<p id={`${name}-hjaelp`} className="form-hint">
					{hint}
				</p>
			)}
			{error && (
				<p id={`${name}-fejl`} className="form-error">
					<span className="sr-only">Fejl: </span>
					{error}
				</p>
			)}
			<input
				id={name}
				name={name}
				type="password"
				className="form-input"
				autoComplete={autoComplete}
				aria-describedby={described || undefined}
				aria-invalid={error ? true : undefined}
				required
			/>
		</div>
	);
}
