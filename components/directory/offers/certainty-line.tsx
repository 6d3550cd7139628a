import { formatDay } from "@/lib/base/format";
import { certaintyOf } from "@/lib/directory/offers/certainty";
import type { OfferView } from "@/lib/directory/offers/view";
import { confirmedLine } from "./confirmed-words";

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, "");

/** How sure it is, in one quiet line: confirmed by whom, or from which source and year. */
export function CertaintyLine({ offer, now }: { offer: OfferView; now: Date }) {
	const certainty = certaintyOf(offer, now);
	if (certainty === "confirmed")
		return <p className="certainty text-88 text-soft">{confirmedLine(offer, now)}</p>;
	const { url, date } = offer.contactSource ?? offer.source;
	const source = [url && hostOf(url), date ? formatDay(date) : "uden dato"].filter(Boolean).join(", ");
	return (
		<p className={certainty === "uncertain" ? "certainty text-88 text-warn" : "certainty text-88 text-soft"}>
			{certainty === "uncertain" ? "Usikkert, om det findes i dag. " : "Ikke bekræftet. "}
			Kilde: {source}.
		</p>
	);
}
