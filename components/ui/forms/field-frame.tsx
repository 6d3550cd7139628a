import type { ReactNode } from "react";
import "./forms.css";

/** What is said about a field, beside its label. */
export type Noted = {
	/** The field's name in the form, by default also the id by which the error summary finds it. */
	name: string;
	/** Another id, where a page has several fields of one name. */
	id?: string;
	hint?: ReactNode;
	error?: string;
	/** What to look at again; it stops nobody. */
	warnings?: readonly string[];
};

const errorId = (id: string) => `${id}-fejl`;
const warningsId = (id: string) => `${id}-obs`;
const hintId = (id: string) => `${id}-hjaelp`;

/** What a screen reader says after the field's name: what is wrong, what to look at, the help. */
export function describedBy({ name, id = name, hint, error, warnings }: Noted): string | undefined {
	const ids = [
		...(error ? [errorId(id)] : []),
		...(warnings ? [warningsId(id)] : []),
		...(hint ? [hintId(id)] : []),
	];
	return ids.join(" ") || undefined;
}

/** The help of a field, what is wrong with it and what to look at again. */
export function FieldNotes({ name, id = name, hint, error, warnings }: Noted) {
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
			{warnings && (
				<ul
					id={warningsId(id)}
					className="grid gap-2.5 rounded-8 bg-stale-ground px-8 py-5 text-95 leading-140 text-warn"
				>
					{warnings.map((text) => (
						<li key={text}>
							<span className="sr-only">Bemærk: </span>
							{text}
						</li>
					))}
				</ul>
			)}
		</>
	);
}

/** What the control of a field carries, so that its label and its notes belong to it. */
export const controlProps = (noted: Noted) => ({
	id: noted.id ?? noted.name,
	name: noted.name,
	className: "form-input",
	"aria-describedby": describedBy(noted),
	"aria-invalid": noted.error ? true : undefined,
});

const frameClass = ({ error }: Noted) => (error ? "form-field form-field-wrong" : "form-field");

type FrameProps = Noted & { label: ReactNode; children: ReactNode };

/** One control under its label, with its notes between them. */
export function FieldFrame({ label, children, ...noted }: FrameProps) {
	return (
		<div className={frameClass(noted)}>
			<label htmlFor={noted.id ?? noted.name}>{label}</label>
			<FieldNotes {...noted} />
			{children}
		</div>
	);
}

type GroupProps = FrameProps & {
	className?: string;
	/** The name stands above already, as a heading. */
	isNamedAbove?: boolean;
	/** Whether the group itself is where an error's link leads. */
	isTarget?: boolean;
};

/** Several controls that belong together, under one name. */
export function GroupFrame({
	label,
	children,
	className = "",
	isNamedAbove,
	isTarget,
	...noted
}: GroupProps) {
	return (
		<fieldset
			className={`${frameClass(noted)} ${className}`.trim()}
			aria-describedby={describedBy(noted)}
			{...(isTarget ? { id: noted.id ?? noted.name, tabIndex: -1 } : {})}
		>
			<legend className={isNamedAbove ? "sr-only" : undefined}>{label}</legend>
			<FieldNotes {...noted} />
			{children}
		</fieldset>
	);
}
