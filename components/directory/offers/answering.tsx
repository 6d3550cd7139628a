import type { Call } from "@/lib/directory/offers/contact";
import { answeringWords } from "./answering-words";

type Props = {
	call: Call;
	now: Date;
	/** It is a public office, which is asked in the daytime when nobody told its hours. */
	office?: boolean;
};

const OFFICE_HOURS = "Ring på hverdage i åbningstiden";

/** Whether somebody answers, in words; on paper only the hours, which stay true. */
export function AnsweringText({ call: { answering, ...call }, now, office = false }: Props) {
	const hoursText = call.hoursText ?? (office ? OFFICE_HOURS : null);
	return (
		<>
			<span className="answering-now">{answeringWords(answering, hoursText, now)}</span>
			{answering.state !== "unknown" && hoursText && <span className="only-print">{hoursText}</span>}
		</>
	);
}

/** The same as a line of its own with a dot before it. */
export function AnsweringState(props: Props) {
	return (
		<p className={`answering answering-${props.call.answering.state}`}>
			<AnsweringText {...props} />
		</p>
	);
}
