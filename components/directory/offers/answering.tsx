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
			{answering.state !== "unknown" && hoursText && (
				<span className="only-print hidden print:inline">{hoursText}</span>
			)}
		</>
	);
}

const LOOKS: Record<Call["answering"]["state"], string> = {
	open: "text-fresh before:bg-current",
	closed: "text-warn",
	unknown: "answering-unknown text-soft",
};

/** The same as a line of its own with a dot before it. */
export function AnsweringState(props: Props) {
	return (
		<p
			className={`answering flex items-baseline gap-5 font-semibold before:size-6.5 before:flex-none before:rounded-full before:border-2 before:border-current before:content-[''] print:text-black print:before:hidden ${LOOKS[props.call.answering.state]}`}
		>
			<AnsweringText {...props} />
		</p>
	);
}
