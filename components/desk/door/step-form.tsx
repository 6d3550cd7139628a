import type { ComponentProps, ReactNode } from "react";
import { deskRoutes } from "@/lib/base/routes";
import type { PageState } from "@/lib/desk/answers/page-state";
import { stepFieldId } from "@/lib/desk/answers/step-field-id";
import { ErrorSummary } from "../../ui/forms/error-summary";
import { TextField } from "../../ui/forms/field";

type Props = {
	/** The action's name. */
	action: string;
	record: { id: string; version: number };
	/** None where the fields hold buttons of their own. */
	button?: string;
	/** The one thing to do now. */
	strong?: boolean;
	children?: ReactNode;
};

/** A short form about one record: which, the version it was opened at, and a button that says what it does. */
export function StepForm({ action, record, button, strong = false, children }: Props) {
	return (
		<form className="step-form" method="post" action={deskRoutes.action(action)}>
			<input type="hidden" name="post" value={record.id} />
			<input type="hidden" name="version" value={record.version} />
			{children}
			{button && (
				<button className={strong ? "button" : "button button-quiet"} type="submit" data-tast="gem send">
					{button}
				</button>
			)}
		</form>
	);
}

/** Whether a page is shown again because this form of it was not taken. */
export const isRedisplayed = (state: PageState | null, action: string): boolean =>
	(state?.extra as { action?: string } | undefined)?.action === action;

/** What was typed in one of a page's forms, when that was the one that was not taken. */
export function typedFor(state: PageState | null, action: string): (field: string) => string {
	const again = isRedisplayed(state, action);
	return (field) => (again ? (state?.values.find(([name]) => name === field)?.[1] ?? "") : "");
}

type FieldProps = Omit<ComponentProps<typeof TextField>, "id" | "value" | "error"> & {
	state: PageState | null;
	/** The form's name. */
	action: string;
	/** What stands in it on an ordinary visit. */
	stored?: string;
};

/** A field of a short form, with what was typed in it and what is wrong with it. */
export function StepField({ state, action, stored = "", ...field }: FieldProps) {
	const id = stepFieldId(action, field.name);
	const again = isRedisplayed(state, action);
	const value = again ? typedFor(state, action)(field.name) : stored;
	const error = again ? state?.errors?.[id] : undefined;
	return <TextField {...field} id={id} value={value} {...(error ? { error } : {})} />;
}

/** The fields of short forms in which people write. */
const WRITTEN = ["tekst", "svar", "grund", "efterfoelger", "dato", "tid", "adresse"];

/**
 * Why nothing was done, above the page, with the way to the field that must be put right. What was written stands
 * here too where the whole form was refused: somebody else may have done something meanwhile, so that the form it
 * was written in is no longer on the page.
 */
export function DeskFault({ state }: { state: PageState | null }) {
	const errors = Object.entries(state?.errors ?? {}).map(([name, text]) => ({ name, text }));
	const written = (state?.fault ? state.values : []).filter(
		([name, value]) => WRITTEN.includes(name) && value.trim() !== "",
	);
	return (
		<ErrorSummary errors={errors} fault={state?.fault ?? null} title="Der er ikke gjort noget">
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
		</ErrorSummary>
	);
}
