import type { ReactNode } from "react";
import "./forms.css";

type Props = {
	/** The fields to put right, in the order of the form: their names and what is wrong. */
	errors: readonly { name: string; text: string }[];
	/** Why the form as a whole was not taken. */
	fault?: string | null;
	/** What a fault of the whole means. */
	title?: string;
	/** What else must be told of it. */
	children?: ReactNode;
};

/** What is wrong, above the form, with a link to each field: the convention of Det Fælles Designsystem. */
export function ErrorSummary({ errors, fault = null, title = "Beskeden er ikke sendt", children }: Props) {
	if (errors.length === 0 && !fault) return null;
	return (
		<div id="fejl" className="error-summary" role="alert" aria-labelledby="fejl-titel" tabIndex={-1}>
			<h2 id="fejl-titel">{fault ? title : "Der er problemer"}</h2>
			{fault && <p>{fault}</p>}
			{errors.length > 0 && (
				<ul>
					{errors.map(({ name, text }) => (
						<li key={name}>
							<a href={`#${name}`}>{text}</a>
						</li>
					))}
				</ul>
			)}
			{children}
		</div>
	);
}
