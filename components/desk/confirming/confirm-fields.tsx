import type { PageState } from "@/lib/desk/answers/page-state";
import { GROUP_CHOICES, type GroupChoice } from "@/lib/directory/offers/fact-groups";
import { CONFIRMATION_WAYS } from "@/lib/model/offer-codes";
import { GROUP_WORDS } from "../../directory/offers/words";

/** How somebody confirmed it, in words. */
const WAY_WORDS: Record<(typeof CONFIRMATION_WAYS)[number], string> = {
	phone: "har ringet",
	email: "har skrevet med dem",
	website: "har set på deres side",
	visit: "har besøgt dem",
	provider: "har fået udbyderens svar",
};

/** What an editor can have done herself; `provider` comes from the link alone. */
const OWN_WAYS = CONFIRMATION_WAYS.filter((way) => way !== "provider");

const CHOICE_WORDS: Record<GroupChoice, string> = { all: "Det hele", ...GROUP_WORDS };

function ChoiceField({ chosen }: { chosen: string | undefined }) {
	return (
		<label className="form-field">
			<span>Hvad har du set efter?</span>
			<select className="form-input" name="hvad" defaultValue={chosen}>
				{GROUP_CHOICES.map((choice) => (
					<option key={choice} value={choice}>
						{CHOICE_WORDS[choice]}
					</option>
				))}
			</select>
		</label>
	);
}

type Props = {
	state: PageState | null;
	/** What the buttons do: "Det passer stadig". */
	label: string;
	/** The one group there is to confirm, where nothing is to be chosen. */
	only?: GroupChoice;
	/** What is chosen where nobody has. */
	first?: GroupChoice;
};

/**
 * Which facts, then a button for each way of having confirmed them: one press, and nobody says how by leaving a
 * list as it stood. Enter in a tick box presses none of them.
 */
export function ConfirmFields({ state, label, only, first = "all" }: Props) {
	const chosen = state?.values.find(([key]) => key === "hvad")?.[1] ?? first;
	return (
		<>
			<button type="submit" disabled hidden />
			{only ? <input type="hidden" name="hvad" value={only} /> : <ChoiceField chosen={chosen} />}
			<fieldset className="">
				<legend className="mb-4 p-0 font-semibold">{label}. Jeg …</legend>
				<div className="desk-row">
					{OWN_WAYS.map((way) => (
						<button key={way} className="button button-small" type="submit" name="maade" value={way}>
							{WAY_WORDS[way]}
						</button>
					))}
				</div>
			</fieldset>
		</>
	);
}
