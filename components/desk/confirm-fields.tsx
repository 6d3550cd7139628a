import type { PageState } from "@/lib/forms/page-state";
import { CONFIRMATION_WAYS } from "@/lib/offers/codes";
import { GROUP_CHOICES, type GroupChoice } from "@/lib/offers/fact-groups";
import { GROUP_WORDS } from "../offers/words";

/** How somebody made sure, in words. */
const WAY_WORDS: Record<(typeof CONFIRMATION_WAYS)[number], string> = {
	phone: "Ringede",
	email: "Skrev sammen",
	website: "Så på deres side",
	visit: "Besøgte dem",
	provider: "Udbyderen svarede",
};

/** What an editor can have done herself; `provider` comes from the link alone. */
const OWN_WAYS = CONFIRMATION_WAYS.filter((way) => way !== "provider");

const CHOICE_WORDS: Record<GroupChoice, string> = { all: "Det hele", ...GROUP_WORDS };

/** How it was made sure of, and of what: everything, unless something else is chosen. */
export function ConfirmFields({ state }: { state: PageState | null }) {
	const chosen = (name: string) => state?.values.find(([key]) => key === name)?.[1];
	return (
		<>
			<label className="form-field">
				<span>Hvordan ved du det?</span>
				<select className="form-input" name="maade" defaultValue={chosen("maade")}>
					{OWN_WAYS.map((way) => (
						<option key={way} value={way}>
							{WAY_WORDS[way]}
						</option>
					))}
				</select>
			</label>
			<label className="form-field">
				<span>Hvad har du set efter?</span>
				<select className="form-input" name="hvad" defaultValue={chosen("hvad")}>
					{GROUP_CHOICES.map((choice) => (
						<option key={choice} value={choice}>
							{CHOICE_WORDS[choice]}
						</option>
					))}
				</select>
			</label>
		</>
	);
}
