import { type Label, labelOf } from "@/lib/desk/drafts/labels";
import { areaChoices, areaCode } from "@/lib/directory/emergency/coverage";
import { type FormKind, fieldAt, heldIn } from "@/lib/model/describe-schema";
import type { Held } from "@/lib/model/field-meta";

/** What the fields of a form can be filled with. */
export type FormOptions = {
	sources: readonly { id: string; label: string }[];
	targetGroups: readonly { code: string; label: string; parent: string | null }[];
	interventions: readonly { slug: string; title: string }[];
	providers: readonly { slug: string; name: string }[];
	municipalities: readonly { code: string; name: string; fullName: string; region: string }[];
	regions: readonly { slug: string; name: string }[];
};

/** What a colleague has said of a field; `label`: of which part of it. */
export type FormComment = { id: string; section: string; label: string; by: string; at: Date; text: string };

/** What every field of one form needs to know. */
export type FormContext = {
	kind: FormKind;
	/** What stands in the form. */
	form: URLSearchParams;
	/** What is wrong, by the field's name. */
	errors: Readonly<Record<string, string>>;
	/** What to look at again, by the field's name. */
	warnings: ReadonlyMap<string, readonly string[]>;
	options: FormOptions;
	/** Where the form is sent; with it, adding an item leads back to that item. */
	action: string | undefined;
};

/** The words of the field of a name. */
export const wordsOf = ({ kind }: FormContext, name: string): Label =>
	labelOf(kind, name.split(".").slice(1));

/** What stands in the field of a name, or in the items of its list. */
const heldUnder = ({ kind }: FormContext, name: string): Held | undefined =>
	heldIn(
		fieldAt(
			kind,
			name.split(".").filter((part, i) => i > 0 && !/^\d+$/.test(part)),
		),
	);

/** The help that goes with a field; an item has none of its own, its list says it. */
const hintOf = (context: FormContext, name: string): string | undefined =>
	/\.\d+$/.test(name) ? undefined : wordsOf(context, name).hint;

/** What the frame of a field says: its name in words, its help, what is wrong and what to look at again. */
export function framedAs(context: FormContext, name: string) {
	const { label } = wordsOf(context, name);
	// Above the form they carry the field's name; here it stands right above.
	const bare = (text: string) => (text.startsWith(`${label}: `) ? text.slice(label.length + 2) : text);
	const error = context.errors[name];
	return {
		name,
		label,
		hint: hintOf(context, name),
		error: error && bare(error),
		warnings: context.warnings.get(name)?.map(bare),
	};
}

/** Whether nothing is filled in at or under a name. */
export const isBlankUnder = ({ form }: FormContext, name: string): boolean =>
	[...form].every(([key, value]) => !isAtOrUnder(key, name) || value === "");

/** What a text that is a code may be, with words, where it is chosen from what exists. */
export function codedOptions(context: FormContext, name: string): { value: string; label: string }[] | null {
	const { options, form } = context;
	switch (heldUnder(context, name)) {
		case "provider":
			return options.providers.map(({ slug, name: label }) => ({ value: slug, label }));
		case "intervention":
			return options.interventions.map(({ slug, title }) => ({ value: slug, label: title }));
		case "target-group":
			return options.targetGroups.map(({ code, label }) => ({ value: code, label }));
		case "municipality":
			return options.municipalities.map(({ code, name: label }) => ({ value: code, label }));
		case "area":
			return areaChoices(options, form.get(name) ?? "");
		case "region":
			return options.regions.map(({ slug, name: label }) => ({ value: slug, label }));
		default:
			return null;
	}
}

/** What stands in a field to choose a code in; an area from before there were codes is shown as its code. */
export function codedValue(context: FormContext, name: string): string {
	const value = context.form.get(name) ?? "";
	return heldUnder(context, name) === "area" ? areaCode(value, context.options) : value;
}

/** The list of sources that an input offers, by the element's id. */
export const SOURCE_LIST = "kildeliste";

/** Whether a text names a source, so that the list of sources is offered. */
export const namesSource = (context: FormContext, name: string): boolean =>
	["reference", "source"].includes(heldUnder(context, name) ?? "");

/** The names of the errors and warnings that lie at or under a name. */
export const isAtOrUnder = (name: string, parent: string) => name === parent || name.startsWith(`${parent}.`);
