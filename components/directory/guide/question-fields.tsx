import { choose, chosenIn } from "@/lib/base/facets/facet";
import { PARAM } from "@/lib/base/params";
import { routes } from "@/lib/base/routes";
import { ArrowIcon } from "../../ui/icons";
import { PlaceField } from "../offers/place-field";
import { placeText } from "../offers/place-text";
import { Choices } from "./choices";
import type { GuidePage } from "./guide-page";
import { QUESTIONS, type QuestionStep } from "./words";

type Props = { page: GuidePage };

type Section = GuidePage["guide"]["about"][number];

/** What the directory does not cover: a link, not a box, straight to who does. */
const Elsewhere = ({ section }: { section: Section }) =>
	section.elsewhere?.map(({ label, pointer }) => (
		<a key={pointer} className="row-link" href={routes.pointer(pointer)}>
			<span>{label}</span>
			<ArrowIcon />
		</a>
	));

/** The common burdens at once; finer words on request, open where something in them is ticked. */
function AboutFields({ page: { guide, selection } }: Props) {
	const chosen = chosenIn(selection, PARAM.about);
	return guide.about.map((section) => {
		const { legend, answers, folded } = section;
		const boxes = <Choices param={PARAM.about} kind="checkbox" choices={answers} chosen={chosen} />;
		if (!folded) {
			return (
				<fieldset
					key={legend}
					className="mb-19 grid gap-5.5 in-[.choices-more]:mb-8 max-sm:mb-8 max-sm:gap-4"
				>
					<legend className="mb-6 font-title text-125 leading-125 font-heading">{legend}</legend>
					{boxes}
				</fieldset>
			);
		}
		const isOpen = answers.some(({ value }) => chosen.includes(value));
		return (
			<details key={legend} className="choices-more mb-5.5" open={isOpen}>
				<summary className="min-h-27.5 cursor-pointer py-6 font-semibold text-deep">{legend}</summary>
				<fieldset className="mb-8 grid gap-5.5 max-sm:mb-8 max-sm:gap-4">
					<legend className="sr-only mb-6 font-title text-125 leading-125 font-heading">{legend}</legend>
					{boxes}
					<Elsewhere section={section} />
				</fieldset>
			</details>
		);
	});
}

function NeedFields({ page: { guide, selection } }: Props) {
	return (
		<fieldset className="mb-19 grid gap-5.5 in-[.choices-more]:mb-8 max-sm:mb-8 max-sm:gap-4">
			<legend className="sr-only mb-6 font-title text-125 leading-125 font-heading">
				{QUESTIONS[2].title}
			</legend>
			<Choices
				param={PARAM.needs}
				kind="checkbox"
				choices={guide.needs}
				chosen={chosenIn(selection, PARAM.needs)}
			/>
		</fieldset>
	);
}

function AgreementFields({ page: { guide, selection } }: Props) {
	return (
		<fieldset className="mb-19 grid gap-5.5 in-[.choices-more]:mb-8 max-sm:mb-8 max-sm:gap-4">
			<legend className="sr-only mb-6 font-title text-125 leading-125 font-heading">
				{QUESTIONS[3].title}
			</legend>
			<Choices
				param={PARAM.agreement}
				kind="radio"
				choices={guide.agreement}
				chosen={chosenIn(selection, PARAM.agreement)}
			/>
		</fieldset>
	);
}

function PlaceFields({ page }: Props) {
	const { places, selection, unknownPlace, suggestions, hrefOf } = page;
	return (
		<PlaceField
			frame="question"
			places={places}
			value={unknownPlace ?? placeText(places, selection)}
			unknown={unknownPlace !== null}
			suggestions={suggestions.map(({ code, name }) => ({
				name,
				href: hrefOf("result", choose(selection, PARAM.municipality, [code])),
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
