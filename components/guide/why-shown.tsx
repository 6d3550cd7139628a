import type { Reason } from "@/lib/guide/reason-parts";
import { groupLabel } from "../catalogue/labels";
import type { GuidePage } from "./guide-page";
import { REASON_LEAD, reasonSentence } from "./reason-sentence";

/** Why something is shown, in one sentence under it. */
export function WhyShown({ reason, page }: { reason: Reason; page: GuidePage }) {
	const groupName = (code: string) => groupLabel(page.catalogue, code).toLocaleLowerCase("da");
	const sentence = reasonSentence(reason, { place: page.place, groupName });
	return (
		<p className="why-shown">
			<strong>{REASON_LEAD}</strong>
			{sentence.slice(REASON_LEAD.length)}
		</p>
	);
}
