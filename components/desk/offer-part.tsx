import { formatMoment } from "@/lib/calendar/danish-time";
import type { RecordPage } from "@/lib/editorial/record-page";
import type { PageState } from "@/lib/forms/page-state";
import { CONFIRMATION_WAYS } from "@/lib/offers/codes";
import { StepForm } from "./step-form";

/** How somebody made sure, in words. */
export const WAY_WORDS: Record<(typeof CONFIRMATION_WAYS)[number], string> = {
	phone: "Ringede",
	email: "Skrev sammen",
	website: "Så på deres side",
	visit: "Besøgte dem",
	provider: "Udbyderen svarede",
};

/** What an editor can have done herself; `provider` comes from the link alone. */
export const OWN_WAYS = CONFIRMATION_WAYS.filter((way) => way !== "provider");

/** Whether the offer is as described: who made sure and when, and how to ask its provider. */
export function OfferPart({ page, state }: { page: RecordPage; state: PageState | null }) {
	const { record, confirmation, live, openLinks } = page;
	const { link } = (state?.extra ?? {}) as { link?: string };
	if (page.kind !== "offer" || !live) return null;
	return (
		<section className="desk-part" aria-labelledby="bekraeft">
			<h2 id="bekraeft">Passer det stadig?</h2>
			<p>
				{confirmation
					? `Bekræftet ${formatMoment(confirmation.at)} af ${confirmation.by}.`
					: "Ingen har nogensinde bekræftet tilbuddet."}
			</p>
			{page.may("confirm") && (
				<StepForm action="bekraeft" record={record} button="Det passer stadig" strong>
					<label className="form-field">
						<span>Hvordan ved du det?</span>
						<select className="form-input" name="maade">
							{OWN_WAYS.map((way) => (
								<option key={way} value={way}>
									{WAY_WORDS[way]}
								</option>
							))}
						</select>
					</label>
				</StepForm>
			)}
			{link && (
				<div className="note" role="status">
					<p>
						Send linket til udbyderen. Det vises kun nu, virker én gang og i 30 dage, og man skal ikke logge
						ind:
					</p>
					<p className="desk-link">
						<code>{link}</code>
					</p>
				</div>
			)}
			{page.may("send a confirm link") && (
				<div className="desk-row">
					<StepForm action="lav-bekraeftlink" record={record} button="Lav et link til udbyderen" />
					{openLinks > 0 && (
						<StepForm
							action="tilbagekald-link"
							record={record}
							button={openLinks === 1 ? "Tilbagekald linket" : `Tilbagekald ${openLinks} links`}
						/>
					)}
				</div>
			)}
		</section>
	);
}
