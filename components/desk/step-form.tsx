import type { ReactNode } from "react";
import type { PageState } from "@/lib/forms/page-state";
import { routes } from "@/lib/routes";

type Props = {
	/** The action's name. */
	action: string;
	record: { id: string; version: number };
	button: string;
	/** The one thing to do now. */
	strong?: boolean;
	children?: ReactNode;
};

/** A short form about one record: which, the version it was opened at, and a button that says what it does. */
export function StepForm({ action, record, button, strong = false, children }: Props) {
	return (
		<form className="step-form" method="post" action={routes.deskAction(action)}>
			<input type="hidden" name="post" value={record.id} />
			<input type="hidden" name="version" value={record.version} />
			{children}
			<button className={strong ? "button" : "button button-quiet"} type="submit">
				{button}
			</button>
		</form>
	);
}

/** Whether a page is shown again because this form of it was not taken. */
export const isAgain = (state: PageState | null, action: string): boolean =>
	(state?.extra as { action?: string } | undefined)?.action === action;

/** What was typed in one of a page's forms, when that was the one that was not taken. */
export function typedFor(state: PageState | null, action: string): (field: string) => string {
	const again = isAgain(state, action);
	return (field) => (again ? (state?.values.find(([name]) => name === field)?.[1] ?? "") : "");
}

/** The fields of short forms in which people write. */
const WRITTEN = ["tekst", "svar", "grund", "efterfoelger", "dato", "tid"];

/**
 * Why nothing was done, above the page. What was written stands here too: somebody else may have done something
 * meanwhile, so that the form it was written in is no longer on the page.
 */
export function DeskFault({ state }: { state: PageState | null }) {
	if (!state?.fault) return null;
	const written = state.values.filter(([name, value]) => WRITTEN.includes(name) && value.trim() !== "");
	return (
		<div className="error-summary" role="alert" tabIndex={-1} id="fejl">
			<h2>Der er ikke gjort noget</h2>
			<p>{state.fault}</p>
			{written.length > 0 && (
				<>
					<p>Du skrev:</p>
					{written.map(([name, value]) => (
						<blockquote key={name} className="typed">
							{value}
						</blockquote>
					))}
				</>
			)}
		</div>
	);
}
