import type { PlacesDocument } from "@/lib/model/place-schema";

type Props = {
	places: PlacesDocument;
	/** What stands in the field: the place known now, or what was typed and not understood. */
	value: string;
	/** Places that are spelled nearly like what was not understood. */
	suggestions?: readonly { name: string; href: string }[];
	unknown?: boolean;
	hint?: string;
};

const WHOLE_COUNTRY = "Kommune eller postnummer. Lad feltet stå tomt for hele landet.";

/** Where the reader lives: a municipality, a postal code or a region, in one field that takes all three. */
export function PlaceField({
	places,
	value,
	suggestions = [],
	unknown = false,
	hint = WHOLE_COUNTRY,
}: Props) {
	return (
		<div className="place">
			<label htmlFor="sted">Hvor bor du?</label>
			<input
				id="sted"
				name="sted"
				list="kommuner"
				autoComplete="off"
				maxLength={100}
				defaultValue={value}
				aria-describedby={unknown ? "sted-fejl sted-hjaelp" : "sted-hjaelp"}
				aria-invalid={unknown || undefined}
			/>
			<datalist id="kommuner">
				{places.municipalities.map(({ code, name }) => (
					<option key={code} value={name} />
				))}
			</datalist>
			{unknown && (
				<p id="sted-fejl" className="field-error">
					Vi kender ikke stedet “{value}”. Skriv en kommune eller et postnummer.
					{suggestions.length > 0 && " Mente du "}
					{suggestions.map(({ name, href }, i) => (
						<span key={name}>
							{i > 0 && " eller "}
							<a href={href}>{name}</a>
							{i === suggestions.length - 1 && "?"}
						</span>
					))}
				</p>
			)}
			<small id="sted-hjaelp">{hint}</small>
		</div>
	);
}
