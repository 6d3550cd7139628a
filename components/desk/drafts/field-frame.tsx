import type { ReactNode } from "react";
import { type FormContext, hintOf, wordsOf } from "./form-context";

type Props = { context: FormContext; name: string; children: ReactNode };

/** What a screen reader says after the field's name: what is wrong, what to look at, the help. */
export function describedBy(context: FormContext, name: string): string | undefined {
	const ids = [
		...(context.errors[name] ? [`${name}-fejl`] : []),
		...(context.warnings.has(name) ? [`${name}-obs`] : []),
		...(hintOf(context, name) ? [`${name}-hjaelp`] : []),
	];
	return ids.join(" ") || undefined;
}

/** The help of a field, what is wrong with it and what to look at again. */
export function FieldNotes({ context, name }: Omit<Props, "children">) {
	const hint = hintOf(context, name);
	const { label } = wordsOf(context, name);
	// Above the form they carry the field's name; here it stands right above.
	const bare = (text: string) => (text.startsWith(`${label}: `) ? text.slice(label.length + 2) : text);
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
					<span className="sr-only">Fejl: </span>
					{bare(error)}
				</p>
			)}
			{warnings && (
				<ul
					id={`${name}-obs`}
					className="grid gap-2.5 rounded-8 bg-stale-ground px-8 py-5 text-95 leading-140 text-warn"
				>
					{warnings.map((text) => (
						<li key={text}>
							<span className="sr-only">Bemærk: </span>
							{bare(text)}
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
			<legend className={isNamedAbove ? "sr-only" : undefined}>
				{legend ?? wordsOf(context, name).label}
			</legend>
			<FieldNotes context={context} name={name} />
			{children}
		</fieldset>
	);
}
