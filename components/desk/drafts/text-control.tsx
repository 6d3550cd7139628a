import type { Field } from "@/lib/model/describe-schema";
import type { Held } from "@/lib/model/field-meta";
import { controlProps, describedBy, FieldFrame, FieldNotes } from "../../ui/forms/field-frame";
import {
	codedOptions,
	codedValue,
	type FormContext,
	framedAs,
	namesSource,
	SOURCE_LIST,
	wordsOf,
} from "./form-context";

type Props = { context: FormContext; name: string };

type SelectProps = Props & { options: readonly { value: string; label: string }[]; none: string };

/** One of many; what stands there already stays a choice, also when it no longer exists. */
export function SelectControl({ context, name, options, none }: SelectProps) {
	const value = codedValue(context, name);
	const isKnown = value === "" || options.some((option) => option.value === value);
	const framed = framedAs(context, name);
	return (
		<FieldFrame {...framed}>
			<select {...controlProps(framed)} defaultValue={value}>
				<option value="">{none}</option>
				{!isKnown && <option value={value}>{value} (findes ikke)</option>}
				{options.map((option) => (
					<option key={option.value} value={option.value}>
						{option.label}
					</option>
				))}
			</select>
		</FieldFrame>
	);
}

/** What fits in a few characters. */
const NARROW: readonly (Held | undefined)[] = ["phone", "clock", "date"];

/** A text or a number to write, or a code to choose. */
export function TextControl({ context, name, field }: Props & { field: Field }) {
	const options = field.kind === "text" ? codedOptions(context, name) : null;
	if (options) return <SelectControl {...{ context, name, options }} none="Vælg" />;
	const { rows, lix } = wordsOf(context, name);
	const value = context.form.get(name) ?? "";
	const framed = framedAs(context, name);
	const shared = { ...controlProps(framed), defaultValue: value };
	const isNarrow = field.kind === "number" || NARROW.includes(field.meta.holds);
	return (
		<FieldFrame {...framed}>
			{rows ? (
				<textarea {...shared} rows={rows} data-lix-limit={lix} data-words={rows > 2 ? "" : undefined} />
			) : (
				<input
					{...shared}
					className={isNarrow ? "form-input form-input-narrow max-w-140" : "form-input"}
					type="text"
					inputMode={field.kind === "number" ? "numeric" : undefined}
					list={namesSource(context, name) ? SOURCE_LIST : undefined}
				/>
			)}
		</FieldFrame>
	);
}

/** Yes or no, no being silence. */
export function FlagControl({ context, name }: Props) {
	const { label, ...noted } = framedAs(context, name);
	return (
		<div className="form-field">
			<label className="form-choice">
				<input
					id={name}
					type="checkbox"
					name={name}
					value="ja"
					defaultChecked={context.form.get(name) === "ja"}
					aria-describedby={describedBy(noted)}
				/>
				{label}
			</label>
			<FieldNotes {...noted} />
		</div>
	);
}
