import { choose, chosenIn } from "@/lib/facets/facet";
import { PlaceField } from "../offers/place-field";
import { placeText } from "../offers/place-text";
import { Choices } from "./choices";
import type { GuidePage } from "./guide-page";
import { QUESTIONS, type QuestionStep } from "./words";

type Props = { page: GuidePage };

function AboutFields({ page: { guide, selection } }: Props) {
	return guide.about.map(({ legend, answers }) => (
		<fieldset key={legend} className="choices-group">
			<legend>{legend}</legend>
			<Choices param="om" kind="checkbox" choices={answers} chosen={chosenIn(selection, "om")} />
		</fieldset>
	));
}

function NeedFields({ page: { guide, selection } }: Props) {
	return (
		<fieldset className="choices-group">
			<legend className="visually-hidden">{QUESTIONS[2].title}</legend>
			<Choices param="brug" kind="checkbox" choices={guide.needs} chosen={chosenIn(selection, "brug")} />
		</fieldset>
	);
}

function AgreementFields({ page: { guide, selection } }: Props) {
	return (
		<fieldset className="choices-group">
			<legend className="visually-hidden">{QUESTIONS[3].title}</legend>
			<Choices param="ved" kind="radio" choices={guide.agreement} chosen={chosenIn(selection, "ved")} />
		</fieldset>
	);
}

function PlaceFields({ page }: Props) {
	const { catalogue, selection, unknownPlace, suggestions, hrefOf } = page;
	return (
		<PlaceField
			places={catalogue.places}
			value={unknownPlace ?? placeText(catalogue.places, selection)}
			unknown={unknownPlace !== null}
			suggestions={suggestions.map(({ code, name }) => ({
				name,
				href: hrefOf("result", choose(selection, "kommune", [code])),
			}))}
		/>
	);
}

const FIELDS = { 1: AboutFields, 2: NeedFields, 3: AgreementFields, 4: PlaceFields } as const;

/** What one question is answered with. */
export function QuestionFields({ step, page }: Props & { step: QuestionStep }) {
	const Fields = FIELDS[step];
	return <Fields page={page} />;
}
