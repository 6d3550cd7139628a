import { PARAM, type Param } from "@/lib/base/params";
import { routes } from "@/lib/base/routes";
import { CONSENT_PARAM, CONSENT_VALUES, isChosen } from "@/lib/directory/referral/address";
import type { ReferralAnswer } from "@/lib/site/questions/referral";
import { PlaceField } from "../offers/place-field";
import { placeText } from "../offers/place-text";

type Choice = { value: string; label: string };
type GroupProps = {
	legend: string;
	param: Param;
	kind: "checkbox" | "radio";
	choices: readonly Choice[];
	answer: ReferralAnswer;
};

function Group({ legend, param, kind, choices, answer }: GroupProps) {
	return (
		<fieldset className="border-b border-b-line px-11 py-9">
			<legend className="float-left mb-3 w-full font-bold">{legend}</legend>
			<div className="clear-both grid gap-1">
				{choices.map(({ value, label }) => (
					<label
						key={value}
						className="grid min-h-23.5 cursor-pointer grid-cols-[auto_1fr] items-center gap-6.5 leading-130 hover:text-deep"
						htmlFor={`${param}-${value}`}
					>
						<input
							className="size-12 accent-deep"
							id={`${param}-${value}`}
							type={kind}
							name={param}
							value={value}
							defaultChecked={isChosen(answer.selection, param, value)}
						/>
						<span>{label}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}

/** What a caseworker knows of the citizen and the relative; every answer may be left out. */
export function ReferralForm({ answer }: { answer: ReferralAnswer }) {
	const { places, selection, unknownPlace, suggestions, texts } = answer;
	const consents = CONSENT_VALUES.map((value) => ({ value, label: texts.byConsent[value]?.title ?? value }));
	return (
		<form className="rounded-card border border-line bg-sheet" action={routes.staff}>
			<Group
				legend="Borgeren …"
				param={PARAM.about}
				kind="checkbox"
				choices={answer.situations}
				answer={answer}
			/>
			<Group
				legend="Den pårørende har brug for"
				param={PARAM.needs}
				kind="checkbox"
				choices={answer.needs}
				answer={answer}
			/>
			<Group legend="Samtykke" param={CONSENT_PARAM} kind="radio" choices={consents} answer={answer} />
			<PlaceField
				frame="filters"
				label="Hvor bor den pårørende?"
				places={places}
				value={unknownPlace ?? placeText(places, selection)}
				unknown={unknownPlace !== null}
				suggestions={suggestions.map(({ name, slug }) => ({ name, href: `${routes.staff}?kommune=${slug}` }))}
			/>
			<div className="p-11">
				<button className="button w-full justify-center" type="submit">
					Vis, hvad I kan henvise til
				</button>
				<p className="mt-6 text-92 text-soft">
					Skriv ingen navne. Intet bliver gemt: svarene står kun i sidens adresse.
				</p>
			</div>
		</form>
	);
}
