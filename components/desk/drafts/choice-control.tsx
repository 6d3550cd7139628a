import { choiceWords } from "@/lib/desk/drafts/choice-words";
import { at, ORDER } from "@/lib/desk/drafts/field-names";
import type { ChoiceField, ListField } from "@/lib/model/describe-schema";
import { GroupFrame } from "../../ui/forms/field-frame";
import { type FormContext, framedAs } from "./form-context";
import { SelectControl } from "./text-control";

type Props = { context: FormContext; name: string };
export type Option = { value: string; label: string };

/** How many are all in sight. */
const MOST_RADIOS = 6;

/** The choices of a code with their words. */
export const choiceOptions = ({ choices }: ChoiceField): Option[] =>
	choices.map((value) => ({ value, label: choiceWords(value) }));

type ChoiceProps = Props & { field: ChoiceField; isNamedAbove: boolean };

/** One code of a few. */
export function ChoiceControl({ context, name, field, isNamedAbove }: ChoiceProps) {
	const options = choiceOptions(field);
	const mayBeNone = field.nullable || field.optional;
	if (mayBeNone || options.length > MOST_RADIOS) {
		return <SelectControl {...{ context, name, options }} none={mayBeNone ? "Ingen" : "Vælg"} />;
	}
	const value = context.form.get(name);
	return (
		<GroupFrame {...framedAs(context, name)} isNamedAbove={isNamedAbove} className="choice-group">
			<div className="choice-row flex flex-wrap gap-5 [&_.form-choice]:gap-5.5 [&_.form-choice]:px-8">
				{options.map((option, i) => (
					<label key={option.value} className="form-choice">
						<input
							id={i === 0 ? name : undefined}
							type="radio"
							name={name}
							value={option.value}
							defaultChecked={option.value === value}
						/>
						{option.label}
					</label>
				))}
			</div>
		</GroupFrame>
	);
}

type BoxesProps = Props & { options: readonly Option[]; checked: ReadonlySet<string>; firstId?: string };

function Boxes({ name, options, checked, firstId }: Omit<BoxesProps, "context">) {
	return (
		<div className="choice-row flex flex-wrap gap-5 [&_.form-choice]:gap-5.5 [&_.form-choice]:px-8">
			{options.map((option, i) => (
				<label key={option.value} className="form-choice">
					<input
						id={i === 0 ? firstId : undefined}
						type="checkbox"
						name={name}
						value={option.value}
						defaultChecked={checked.has(option.value)}
					/>
					{option.label}
				</label>
			))}
		</div>
	);
}

/** The order in which the codes stood, so that ticking boxes does not shuffle them. */
function KeptOrder({ context: { form }, name }: Props) {
	const order = form.get(at(name, ORDER)) ?? form.getAll(name).join(" ");
	return order === "" ? null : <input type="hidden" name={at(name, ORDER)} value={order} />;
}

/** Any of several codes; one that is chosen and no longer exists stays in sight. */
export function BoxesControl({ context, name, options }: Props & { options: readonly Option[] }) {
	const checked = new Set(context.form.getAll(name));
	const known = new Set(options.map(({ value }) => value));
	const gone = [...checked].filter((value) => value !== "" && !known.has(value));
	const all = [...options, ...gone.map((value) => ({ value, label: `${value} (findes ikke)` }))];
	return (
		<GroupFrame {...framedAs(context, name)} className="choice-group">
			<KeptOrder context={context} name={name} />
			<Boxes name={name} options={all} checked={checked} firstId={name} />
		</GroupFrame>
	);
}

/** Municipalities, folded away by region; regions that have chosen ones are open. */
export function MunicipalitiesControl({ context, name }: Props) {
	const { regions, municipalities } = context.options;
	const checked = new Set(context.form.getAll(name));
	const parts = regions
		.map((region) => ({
			...region,
			own: municipalities
				.filter((one) => one.region === region.slug)
				.sort((a, b) => a.name.localeCompare(b.name, "da"))
				.map((one) => ({ value: one.code, label: one.name })),
		}))
		.filter(({ own }) => own.length > 0);
	return (
		<GroupFrame {...framedAs(context, name)} className="choice-group" isTarget>
			<KeptOrder context={context} name={name} />
			{parts.map(({ slug, name: region, own }) => {
				const count = own.filter(({ value }) => checked.has(value)).length;
				return (
					<details
						key={slug}
						className="rounded-10 border border-line [&>.choice-row]:px-9 [&>.choice-row]:pt-2.5 [&>.choice-row]:pb-9"
						open={count > 0}
					>
						<summary className="min-h-27.5 px-9 py-5.5 font-semibold text-deep">
							{region}{" "}
							<span className="font-normal text-soft">
								{count > 0 ? `${count} af ${own.length} valgt` : own.length}
							</span>
						</summary>
						<Boxes name={name} options={own} checked={checked} />
					</details>
				);
			})}
		</GroupFrame>
	);
}

export const isMunicipalities = ({ of }: ListField): boolean => of.meta.holds === "municipality";
