import { CHECK_ANSWERS, fieldOf, LETTERS, type SelfCheck } from "@/lib/directory/recommendations/self-check";
import type { RecommendationDocument } from "@/lib/model/recommendation-schema";
import { ANSWER_WORDS } from "./words";

type Props = { activities: RecommendationDocument["activities"]; check: SelfCheck };

/** What a municipality answers about each thing that is recommended. */
export function CheckFields({ activities, check }: Props) {
	return activities.map(({ place, text }) => (
		<fieldset key={place} className="border-t border-t-line py-6">
			<legend className="float-left mb-2.5 w-full">{text}</legend>
			<div className="clear-both flex flex-wrap gap-x-12 gap-y-0">
				{CHECK_ANSWERS.map((answer) => (
					<label
						key={answer}
						className="inline-flex min-h-22 cursor-pointer items-center gap-4 hover:text-deep"
					>
						<input
							className="size-12 accent-deep"
							type="radio"
							name={fieldOf(place)}
							value={LETTERS[answer]}
							defaultChecked={check.get(place) === answer}
						/>
						{ANSWER_WORDS[answer]}
					</label>
				))}
			</div>
		</fieldset>
	));
}
