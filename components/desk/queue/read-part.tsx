import { danishDay } from "@/lib/base/calendar/day-count";
import { formatDay } from "@/lib/base/format";
import { deskRoutes } from "@/lib/base/routes";
import type { FilledField } from "@/lib/desk/drafts/whole-text";
import type { RecordPage } from "@/lib/desk/queue/record-page";
import type { Run } from "@/lib/desk/queue/run";
import { Onward, OnwardField } from "../confirming/onward";
import { StepForm } from "../door/step-form";

type Props = {
	page: RecordPage;
	run: Run;
	/** All that it says. */
	text: readonly FilledField[];
};

/** Reading a record through: all that it says, and one press that says it is right and leads on to the next. */
export function ReadPart({ page, run, text }: Props) {
	const { rereadAt } = page.record;
	return (
		<section className="desk-part" aria-labelledby="laes">
			<h2 id="laes">Læs den igennem</h2>
			{rereadAt && <p>Den skal læses igen {formatDay(danishDay(rereadAt))}.</p>}
			<dl className="grid gap-9 [&_:is(a,button)]:[scroll-margin-block:7rem]">
				{text.map(({ path, label, text: said }) => (
					<div key={`${path} ${label}`}>
						<dt className="text-95 font-semibold text-soft">{label}</dt>
						<dd className="max-w-measure wrap-anywhere whitespace-pre-line">{said}</dd>
					</div>
				))}
			</dl>
			<div className="sticky bottom-0 flex flex-wrap items-center gap-x-12.5 gap-y-5 border-t border-t-line bg-sheet py-7.5">
				{page.live && page.may("mark as read") && (
					<StepForm action="laest" record={page.record} button="Læst, intet at rette" strong>
						<OnwardField run={run} />
					</StepForm>
				)}
				{page.may("write a draft") && (
					<a className="py-3" href={deskRoutes.edit(page.record.id)}>
						Ret
					</a>
				)}
				<Onward run={run} />
			</div>
		</section>
	);
}
