import type { ReactNode } from "react";
import { formatDay } from "@/lib/base/format";
import type { Confirmation } from "@/lib/directory/offers/confirmed";
import type { OfferDocument } from "@/lib/model/offer-schema";
import { confirmedBy } from "../offers/confirmed-words";

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, "");

type Props = {
	source: OfferDocument["source"];
	confirmed: Confirmation | null;
	now: Date;
	/** Where more is to be read. */
	children?: ReactNode;
};

/** Where a way in is known from and of which year, and whether anybody has confirmed it, in one quiet line. */
export function ContactSource({ source: { url, date }, confirmed, now, children }: Props) {
	if (confirmed) {
		return (
			<p className="certainty text-88 text-soft">
				{confirmedBy(confirmed, now)} {children}
			</p>
		);
	}
	return (
		<p className="certainty text-88 text-soft">
			Ikke bekræftet. Kilde:{" "}
			{url ? (
				<a href={url} rel="noreferrer">
					{hostOf(url)}
				</a>
			) : (
				"et dokument"
			)}
			, {date ? formatDay(date) : "uden dato"}. {children}
		</p>
	);
}
