import { danishDay } from "@/lib/base/calendar/day-count";
import { formatDay, formatPhone } from "@/lib/base/format";
import { routes, siteUrl } from "@/lib/base/routes";
import { shortlistAddress } from "@/lib/directory/shortlist/address";
import type { Listed } from "@/lib/directory/shortlist/listed";
import { drawQr } from "@/lib/directory/shortlist/qr-drawing";
import type { Shortlist } from "@/lib/directory/shortlist/shortlist";
import type { Frame } from "@/lib/site/questions/frame";
import type { Version } from "@/lib/site/shortlist-revisions";
import { Page } from "../../site/page";
import { QrCode } from "../../ui/qr-code";
import { JournalNote } from "./journal-note";
import { SheetEntry } from "./sheet-entry";

/** More has no room on one page. */
const MOST_ON_A_SHEET = 5;

type Props = {
	frame: Frame;
	list: Shortlist & { day: string };
	listed: readonly Listed[];
	versions: ReadonlyMap<string, Version>;
	now: Date;
};

const isThere = (one: Listed): one is Exclude<Listed, { kind: "gone" }> => one.kind !== "gone";

/** A list as one sheet of A4 to hand over, and under it, on the screen alone, the text for the journal. */
export function SheetPage({ frame, list, listed, versions, now }: Props) {
	// What can be called stands first, as on the list itself.
	const there = listed
		.filter(isThere)
		.toSorted((a, b) => (a.kind === b.kind ? 0 : a.kind === "offer" ? -1 : 1));
	const entries = there.slice(0, MOST_ON_A_SHEET);
	// A name in the address that is no record of ours is anybody's text, and goes no further.
	const known = { day: list.day, entries: there.map(({ entry }) => entry) };
	const address = siteUrl() + shortlistAddress(known);
	return (
		<Page frame={frame} path={null} section={routes.staff} title="Ark">
			<div className="wrap">
				<p className="no-print mt-10 flex flex-wrap items-center gap-9">
					<button className="button" type="button" data-print hidden>
						Udskriv arket
					</button>
					<a href={shortlistAddress(list)}>Ret listen</a>
					{there.length > entries.length && (
						<strong>
							Arket har plads til {MOST_ON_A_SHEET}. De sidste {there.length - entries.length} er ikke med.
						</strong>
					)}
				</p>
				<article className="mt-10 max-w-480 rounded-card border border-line bg-sheet p-15 text-105 print:m-0 print:max-w-none print:border-0 print:p-0">
					<h1 className="text-[1.7rem]">Hjælp til dig, der er pårørende</h1>
					<p className="mt-3">
						{formatDay(danishDay(now))}. Du bestemmer selv, om du vil bruge det. Spørg gerne, om du kan tale
						uden at sige, hvem det handler om.
					</p>
					<ol className="mt-9 grid grid-cols-[minmax(0,1fr)] gap-9 print:mt-5 print:gap-5">
						{entries.map((one) => (
							<SheetEntry key={one.entry.type + one.entry.slug} one={one} />
						))}
					</ol>
					<div className="mt-9 grid grid-cols-[minmax(0,1fr)] gap-12 sm:grid-cols-[minmax(0,1fr)_auto] print:grid-cols-[1fr_auto] border-t border-t-line pt-7.5">
						<div>
							<p>Plads til en note:</p>
							<div className="h-25 border-b border-b-line-strong" />
							<div className="h-17 border-b border-b-line-strong" />
							<p className="mt-7.5 text-95">
								Er der fare for liv, så ring 112.
								{frame.lifeline && ` Livslinien: ${formatPhone(frame.lifeline)}.`}
							</p>
						</div>
						<div className="w-80 text-88">
							<QrCode drawing={drawQr(address)} title="QR-kode med listens adresse" />
							<p>Hold telefonens kamera hen over koden.</p>
						</div>
					</div>
				</article>
				<JournalNote entries={entries} versions={versions} address={address} now={now} />
			</div>
		</Page>
	);
}
