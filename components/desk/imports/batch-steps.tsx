import type { PageState } from "@/lib/desk/answers/page-state";
import type { BatchView } from "@/lib/desk/imports/batch-view";
import type { ImportQuery } from "@/lib/desk/imports/import-page";
import type { ImportStep } from "@/lib/desk/imports/step-shown";
import type { ValueChoices } from "@/lib/desk/imports/value-choices";
import { TypedWords } from "../door/typed-words";
import { AfterForm, type AfterRights } from "./after-form";
import { ApplyForm } from "./apply-form";
import { MappingForm } from "./mapping-form";
import { Progress } from "./progress";
import { ValueForm } from "./value-form";

type Props = AfterRights & {
	view: BatchView;
	asked: ImportQuery;
	state: PageState | null;
	step: ImportStep;
	hasStopped: boolean;
	samples: readonly (readonly string[])[];
	choices: ValueChoices | null;
	readAgain: string;
	mayPublishImport: boolean;
};

/** The one step of an import that a person is at. */
export function BatchSteps(props: Props) {
	const { view, asked, state, step, hasStopped, samples, choices, mayPublishImport } = props;
	const { batch } = view;
	switch (step) {
		case "columns":
			return <MappingForm {...{ batch, samples, state }} />;
		case "words":
			return choices && <ValueForm {...{ batch, choices, state }} />;
		case "progress":
			return (
				<>
					<Progress {...{ batch, hasStopped }} isStill={asked.isStill || state !== null} />
					{/* Somebody else was first: what was typed for rows that are looked at again is not lost. */}
					<TypedWords fields={(state?.values ?? []).filter(([name]) => name.startsWith("ret-"))} />
				</>
			);
		case "after":
			return <AfterForm {...props} asked={asked.state} />;
		case "rows":
			return view.rows.length > 0 ? (
				<ApplyForm {...{ view, state }} asked={asked.state} mayPublish={mayPublishImport} />
			) : null;
	}
}
