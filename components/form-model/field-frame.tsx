import type { ReactNode } from "react";
import { type FormContext, wordsOf } from "./form-context";

type Props = { context: FormContext; name: string; children: ReactNode };

/** What a screen reader says after the field's name: what is wrong, what to look at, the help. */
export function describedBy({ errors, warnings, ...context }: FormContext, name: string): string | undefined {
	const ids = [
		...(errors[name] ? [`${name}-fejl`] : []),
		...(warnings.has(name) ? [`${name}-obs`] : []),
		...(wordsOf({ errors, warnings, ...context }, name).hint ? [`${name}-hjaelp`] : []),
	];
	return ids.join(" ") || undefined;
}

/** The help of a field, what is wrong with it and what to look at again. */
export function FieldNotes({ context, name }: Omit<Props, "children">) {
	const { hint } = wordsOf(context, name);
	const error = context.errors[name];
	const warnings = context.warnings.get(name);
	return (
		<>
			{hint && (
				<p id={`${name}-hjaelp`} className="form-hint">
					{hint}
				</p>
			)}
			{error && (
				<p id={`${name}-fejl`} className="form-error">
					<span className="visually-hidden">Fejl: </span>
					{error}
				</p>
			)}
			{warnings && (
				<ul id={`${name}-obs`} className="form-warning">
					{warnings.map((text) => (
						<li key={text}>
							<span className="visually-hidden">Bemærk: </span>
							{text}
						</li>
					))}
				</ul>
			)}
		</>
	);
}

const frameClass = (context: FormContext, name: string) =>
	context.errors[name] ? "form-field form-field-wrong" : "form-field";

/** One control under its label. */
export function FieldFrame({ context, name, children }: Props) {
	return (
		<div className={frameClass(context, name)}>
			<label htmlFor={name}>{wordsOf(context, name).label}</label>
			<FieldNotes context={context} name={name} />
			{children}
		</div>
	);
}

type GroupProps = Props & {
	className?: string;
	/** In place of the field's own name. */
	legend?: ReactNode;
	/** The name stands above already, as the heading of the part. */
	isNamedAbove?: boolean;
	/** Whether the group itself is where an error's link leads. */
	isTarget?: boolean;
};

/** Several controls that belong together, under one name. */
export function GroupFrame({
	context,
	name,
	children,
	className = "",
	legend,
	isNamedAbove,
	isTarget,
}: GroupProps) {
	return (
		<fieldset
			className={`${frameClass(context, name)} ${className}`.trim()}
			aria-describedby={describedBy(context, name)}
			{...(isTarget ? { id: name, tabIndex: -1 } : {})}
		>
			<legend className={isNamedAbove ? "visually-hidden" : undefined}>
				{legend ?? wordsOf(context, name).label}
			</legend>
			<FieldNotes context={context} name={name} />
			{children}
		</fieldset>
	);
}
