import { FREE_TEXT } from "@/lib/base/params";
import type { PlacesDocument } from "@/lib/model/place-schema";

/** How it stands among others: above the filters, in a form of its own with or without an edge, as a question. */
const FRAMES = {
	filters: "border-b border-b-line px-11 pt-9 pb-10",
	form: "px-11 pt-9 pb-7.5",
	edgeless: "pt-9 pb-7.5",
	question: "mb-19",
};

type Props = {
	places: PlacesDocument;
	/** What stands in the field: the place known now, or what was typed and not understood. */
	value: string;
	/** Places that are spelled nearly like what was not understood. */
	suggestions?: readonly { name: string; href: string }[];
	unknown?: boolean;
	hint?: string;
	/** The question, where it is not the reader who lives there. */
	label?: string;
	frame?: keyof typeof FRAMES;
};

const WHOLE_COUNTRY = "Kommune eller postnummer. Lad feltet stå tomt for hele landet.";

/** Where the reader lives: a municipality, a postal code or a region, in one field that takes all three. */
export function PlaceField({
	places,
	value,
	suggestions = [],
	unknown = false,
	hint = WHOLE_COUNTRY,
	label = "Hvor bor du?",
	frame = "form",
}: Props) {
	return (
		<div className={`grid gap-3.5 ${FRAMES[frame]}`}>
			<label className={frame === "question" ? "text-115 font-bold" : "font-bold"} htmlFor="sted">
				{label}
			</label>
			<input
				className={`w-full rounded-10 border-2 px-9 ${frame === "question" ? "min-h-34 text-110" : "min-h-29"} ${unknown ? "border-accent" : "border-line-strong"} bg-sheet text-ink`}
				id="sted"
				name={FREE_TEXT.place}
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
				<p id="sted-fejl" className="font-semibold text-accent">
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
			<small className="text-soft" id="sted-hjaelp">
				{hint}
			</small>
		</div>
	);
}
