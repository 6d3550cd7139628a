import type { Call } from "@/lib/offers/contact";
import { answeringWords } from "./answering-words";

type Props = {
	call: Call;
	now: Date;
	/** It is a public office, which is asked in the daytime when nobody told its hours. */
	office?: boolean;
};

const OFFICE_HOURS = "Ring på hverdage i åbningstiden";

/** Whether somebody answers, in words with a dot before them; on paper only the hours, which stay true. */
export function AnsweringState({ call, now, office = false }: Props) {
	const { answering } = call;
	const hoursText = call.hoursText ?? (office ? OFFICE_HOURS : null);
	return (
		<p className={`answering answering-${answering.state}`}>
			<span className="answering-now">{answeringWords(answering, hoursText, now)}</span>
			{answering.state !== "unknown" && hoursText && <span className="only-print">{hoursText}</span>}
		</p>
	);
}
