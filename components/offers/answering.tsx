import type { Call } from "@/lib/offers/reach";
import { answeringWords } from "./answering-words";

/** Whether somebody answers, in words with a dot before them; on paper only the hours, which stay true. */
export function AnsweringState({ call, now }: { call: Call; now: Date }) {
	const { answering, hoursText } = call;
	return (
		<p className={`answering answering-${answering.state}`}>
			<span className="answering-now">{answeringWords(answering, hoursText, now)}</span>
			{answering.state !== "unknown" && hoursText && <span className="only-print">{hoursText}</span>}
		</p>
	);
}
