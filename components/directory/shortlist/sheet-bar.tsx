import { sheetAddress, sheetPdfAddress, shortlistAddress } from "@/lib/directory/shortlist/address";
import type { Shortlist } from "@/lib/directory/shortlist/shortlist";
import { MOST_ON_A_SHEET } from "./sheet-text";

type Props = {
	list: Shortlist;
	large: boolean;
	/** How many have no room. */
	without: number;
};

const LINK = "inline-block py-4";

/** What can be done with a sheet before it is handed over. */
export function SheetBar({ list, large, without }: Props) {
	return (
		<div className="no-print mt-10">
			<p className="flex flex-wrap items-center gap-x-11 gap-y-3">
				<button className="button" type="button" data-print hidden>
					Udskriv arket
				</button>
				<a className={LINK} href={sheetPdfAddress(list, large)} rel="nofollow" type="application/pdf">
					Hent som PDF
				</a>
				<a className={LINK} href={sheetAddress(list, !large)} rel="nofollow">
					{large ? "Almindelig skrift" : "Stor skrift"}
				</a>
				<a className={LINK} href={shortlistAddress(list)}>
					Ret listen
				</a>
			</p>
			{large && <p className="mt-3">Med stor skrift kan arket fylde mere end én side.</p>}
			{without > 0 && (
				<p className="mt-3">
					<strong>
						Arket har plads til {MOST_ON_A_SHEET}. De sidste {without} er ikke med.
					</strong>
				</p>
			)}
		</div>
	);
}
