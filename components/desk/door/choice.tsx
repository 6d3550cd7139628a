export type Option = { value: string; label: string };

type Props = { label: string; name: string; chosen: string; options: readonly Option[] };

/** One of several, in a row of filters. */
export function Choice({ label, name, chosen, options }: Props) {
	return (
		<label className="form-field min-w-0 max-sm:w-full">
			<span>{label}</span>
			<select className="form-input" name={name} defaultValue={chosen}>
				{options.map(({ value, label: words }) => (
					<option key={value} value={value}>
						{words}
					</option>
				))}
			</select>
		</label>
	);
}
