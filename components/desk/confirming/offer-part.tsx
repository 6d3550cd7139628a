import { formatMoment } from "@/lib/base/calendar/danish-time";
import type { PageState } from "@/lib/desk/answers/page-state";
import type { RecordPage } from "@/lib/desk/queue/record-page";
import type { Run } from "@/lib/desk/queue/run";
import type { Confirmation, Confirmed } from "@/lib/directory/offers/confirmed";
import { FACT_GROUPS } from "@/lib/directory/offers/fact-groups";
import { GROUP_WORDS } from "../../directory/offers/words";
import { isRedisplayed, StepForm } from "../door/step-form";
import { AskByLink } from "./ask-by-link";
import { ConfirmFields } from "./confirm-fields";
import { Onward, OnwardField } from "./onward";
import { VouchedList } from "./vouched-list";

const inWords = (one: Confirmation | null) =>
	one ? `bekræftet ${formatMoment(one.at)} af ${one.by}` : "aldrig bekræftet";

/** When it was confirmed: in one line, or by groups of facts where they differ. */
function LastConfirmed({ confirmed }: { confirmed: Confirmed }) {
	const { contact, description } = confirmed;
	if (!contact && !description) return <p>Ingen har nogensinde bekræftet tilbuddet.</p>;
	if (contact?.at.getTime() === description?.at.getTime() && contact)
		return (
			<p>
				Bekræftet {formatMoment(contact.at)} af {contact.by}.
			</p>
		);
	return (
		<ul className="record-rows">
			{FACT_GROUPS.map((group) => (
				<li key={group}>
					{GROUP_WORDS[group]}: {inWords(confirmed[group])}
				</li>
			))}
		</ul>
	);
}

type Props = {
	page: RecordPage;
	state: PageState | null;
	/** The list that confirming leads on in; `null` where one came by another way. */
	run: Run | null;
};

/** Whether the offer is as described: who confirmed it and when, and how to ask its provider. */
export function OfferPart({ page, state, run }: Props) {
	const { record, live, confirmation } = page;
	if (page.kind !== "offer" || !live) return null;
	return (
		<section className="desk-part" aria-labelledby="bekraeft">
			<h2 id="bekraeft">Passer det stadig?</h2>
			<LastConfirmed confirmed={confirmation.confirmed} />
			<VouchedList facts={page.facts} kind={page.kind} />
			{page.may("confirm") && (
				<StepForm action="bekraeft" record={record}>
					<OnwardField run={run} />
					<ConfirmFields
						state={isRedisplayed(state, "bekraeft") ? state : null}
						label="Det passer stadig"
						first={run?.only ?? "all"}
					/>
				</StepForm>
			)}
			<Onward run={run} />
			{page.may("send a confirm link") && <AskByLink page={page} />}
		</section>
	);
}

/** A link that was just made: it is shown once, where one looks first. */
export function MadeLink({ state, kind }: { state: PageState | null; kind: string }) {
	const { link } = (state?.extra ?? {}) as { link?: string };
	if (!link) return null;
	return (
		<div className="note border-fresh font-semibold" role="status">
			<p>
				Send linket til {kind === "municipality" ? "kommunen" : "udbyderen"}. Det vises kun nu, virker én gang
				og i 30 dage, og man skal ikke logge ind:
			</p>
			<p>
				<code className="wrap-anywhere select-all">{link}</code>
			</p>
		</div>
	);
}
