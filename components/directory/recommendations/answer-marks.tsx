import type { Answered } from "@/lib/directory/recommendations/outcome";
import { DegreeDot } from "../../ui/degree-dot";

const BOX = "inline-flex size-12 items-center justify-center";

/** One answer as a mark: filled for yes, half for partly, a ring for no, a dash for what is not relevant. */
function Mark({ answer }: Pick<Answered, "answer">) {
	switch (answer) {
		case "yes":
			return <DegreeDot degree="full" />;
		case "partly":
			return <DegreeDot degree="partial" />;
		case "no":
			return (
				<span className={BOX}>
					<span className="inline-block size-11 rounded-full border-2 border-accent" />
				</span>
			);
		case "not-relevant":
			return <span className={BOX}>–</span>;
		default:
			return (
				<span className={BOX}>
					<span className="inline-block size-3.5 rounded-full bg-line-strong" />
				</span>
			);
	}
}

/** The answers to a recommendation in a row. The words stand beside them. */
export function AnswerMarks({ answers }: { answers: readonly Answered[] }) {
	return (
		<span className="flex flex-wrap gap-1.5" aria-hidden="true">
			{answers.map(({ activity, answer }) => (
				<Mark key={activity.place} answer={answer} />
			))}
		</span>
	);
}
