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
		<label key={value} className="choice" htmlFor={`${param}-${value}`}>
			<input
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
