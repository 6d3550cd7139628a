import type { ReactNode } from "react";
import { controlProps, FieldFrame } from "../../ui/forms/field-frame";

type Props = {
	name: string;
	label: string;
	/** `new-password` for one that is being chosen. */
	autoComplete: "current-password" | "new-password";
	hint?: ReactNode;
	error?: string;
};

/** A field for a password: never filled in by us, may be pasted into. */
export function PasswordField({ label, autoComplete, ...noted }: Props) {
	return (
		<FieldFrame {...noted} label={label}>
			<input {...controlProps(noted)} type="password" autoComplete={autoComplete} required />
		</FieldFrame>
	);
}
