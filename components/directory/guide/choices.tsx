type Choice = { value: string; label: string };
type Props = {
	param: string;
	kind: "checkbox" | "radio";
	choices: readonly Choice[];
	chosen: readonly string[];
};

/** Answers as large rows, one under the other. */
export function Choices({ param, kind, choices, chosen }: Props) {
	return choices.map(({ value, label }) => (
		<label
			key={value}
			className="grid min-h-34 cursor-pointer grid-cols-[auto_1fr] items-center gap-9.5 rounded-12 border border-line-strong bg-sheet px-11 py-6 text-105 leading-135 hover:border-deep has-[:checked]:border-deep has-[:checked]:bg-tint has-[:checked]:font-semibold max-sm:min-h-29 max-sm:py-4 max-sm:text-100 forced-colors:has-[:checked]:[outline:2px_solid_Highlight]"
			htmlFor={`${param}-${value}`}
		>
			<input
				className="size-15 accent-deep"
				id={`${param}-${value}`}
				type={kind}
				name={param}
				value={value}
				defaultChecked={chosen.includes(value)}
			/>
			<span>{label}</span>
		</label>
	));
}
