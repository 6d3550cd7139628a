import type { PageState } from "@/lib/desk/answers/page-state";
import { StepField, typedFor } from "../door/step-form";

/** Whether readers are told of a publication, and why it is made. */
export function WhyFields({
	action,
	state,
	label,
}: {
	action: string;
	state: PageState | null;
	label: string;
}) {
	const typed = typedFor(state, action);
	return (
		<>
			<label className="form-choice">
				<input type="checkbox" name="stor" value="ja" defaultChecked={typed("stor") === "ja"} />
				Læserne skal vide det (flytter “opdateret”)
			</label>
			<StepField state={state} action={action} name="grund" label={label} maxLength={500} />
		</>
	);
}
