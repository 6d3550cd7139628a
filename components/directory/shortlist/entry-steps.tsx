import {
	type Shortlist,
	type ShortlistEntry,
	withMoved,
	withoutEntry,
} from "@/lib/directory/shortlist/shortlist";
import { Step } from "./step";

const STEP = "inline-flex min-h-24 items-center";

type Props = {
	list: Shortlist;
	entry: ShortlistEntry;
	title: string;
	/** The Danish day of a change made now. */
	today: string;
};

/** Take an entry off the list, or move it among those of its kind. */
export function EntrySteps({ list, entry, title, today }: Props) {
	const up = withMoved(list, entry, -1, today);
	const down = withMoved(list, entry, 1, today);
	return (
		<p className="no-print flex flex-wrap gap-x-14 gap-y-0 text-95">
			{up && (
				<Step to={up} about={title} className={STEP}>
					Flyt op
				</Step>
			)}
			{down && (
				<Step to={down} about={title} className={STEP}>
					Flyt ned
				</Step>
			)}
			<Step to={withoutEntry(list, entry, today)} about={title} className={STEP}>
				Fjern
			</Step>
		</p>
	);
}
