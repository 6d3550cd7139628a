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
import { SheetBar } from "./sheet-bar";
import { SheetEntry } from "./sheet-entry";
import { onSheet, sheetText } from "./sheet-text";
import { SHEET_WORDS } from "./sheet-words";

type Props = {
	frame: Frame;
	list: Shortlist & { day: string };
	listed: readonly Listed[];
	versions: ReadonlyMap<string, Version>;
	/** In large letters. */
	large?: boolean;
	now: Date;
};

/** Letters that whoever sees badly can read; what is smaller elsewhere is as large. */
const LARGE =
	"text-[1.5rem] leading-140 print:text-[17pt] [&_p]:text-[1em]! [&_.text-88]:text-[1em]! [&_h2]:text-[1.2em]! print:[&_h1]:text-[1.5em]!";

/** A list as one sheet of A4 to hand over, and under it, on the screen alone, the text for the journal. */
export function SheetPage({ frame, list, listed, versions, large = false, now }: Props) {
	const { there, entries } = onSheet(listed);
	// A name in the address that is no record of ours is anybody's text, and goes no further.
	const known = { day: list.day, entries: there.map(({ entry }) => entry) };
	const address = siteUrl() + shortlistAddress(known);
	return (
		<Page frame={frame} path={null} section={routes.staff} title="Ark">
			<div className="wrap">
				<SheetBar list={list} large={large} without={there.length - entries.length} />
				<article
					className={`mt-10 max-w-480 rounded-card border border-line bg-sheet p-15 print:m-0 print:max-w-none print:border-0 print:p-0 ${large ? LARGE : "text-105"}`}
				>
					<h1 className="text-[1.7rem]">{SHEET_WORDS.title}</h1>
					<p className="mt-3">
						{formatDay(danishDay(now))}. {SHEET_WORDS.intro}
					</p>
					<ol className="mt-9 grid grid-cols-[minmax(0,1fr)] gap-9 print:mt-5 print:gap-5">
						{entries.map((one) => (
							<SheetEntry key={one.entry.type + one.entry.slug} {...sheetText(one)} />
						))}
					</ol>
					<div className="mt-9 grid break-inside-avoid grid-cols-[minmax(0,1fr)] gap-12 sm:grid-cols-[minmax(0,1fr)_auto] print:grid-cols-[1fr_auto] border-t border-t-line pt-7.5">
						<div>
							<p>{SHEET_WORDS.note}</p>
							<div className="h-25 border-b border-b-line-strong" />
							<div className="h-17 border-b border-b-line-strong" />
							<p className="mt-7.5 text-95">
								{SHEET_WORDS.danger}
								{frame.lifeline && ` ${SHEET_WORDS.lifelineIs} ${formatPhone(frame.lifeline)}.`}
							</p>
						</div>
						<div className="w-80 text-88">
							<QrCode drawing={drawQr(address)} title={SHEET_WORDS.codeTitle} />
							<p>{SHEET_WORDS.codeCaption}</p>
						</div>
					</div>
				</article>
				<JournalNote entries={entries} versions={versions} address={address} now={now} />
			</div>
		</Page>
	);
}
