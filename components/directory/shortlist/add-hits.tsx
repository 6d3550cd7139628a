import { routes } from "@/lib/base/routes";
import type { Answer, Found } from "@/lib/directory/search/ask";
import { entryKey } from "@/lib/directory/shortlist/address";
import {
	ENTRY_TYPES,
	type EntryType,
	hasRoomFor,
	isListed,
	type Shortlist,
	withEntry,
} from "@/lib/directory/shortlist/shortlist";
import { softHyphens } from "../interventions/soft-hyphens";
import { KIND_WORDS } from "../search/words";
import { Step } from "./step";

/** More hits than this nobody reads for one entry. */
const MOST_SHOWN = 8;

type Addable = Found & { type: EntryType };
const isAddable = (found: Found): found is Addable => ENTRY_TYPES.some((type) => type === found.type);

type Props = { list: Shortlist; answer: Answer; today: string };

function Hit({ found, list, today }: Omit<Props, "answer"> & { found: Addable }) {
	const { type, slug, title, url, summary } = found;
	const entry = { type, slug };
	return (
		<li className="card result [:where(&>*+*)]:mt-4">
			<p className="text-90 text-soft">{KIND_WORDS[type]}</p>
			<h3>
				<a href={url}>{softHyphens(title)}</a>
			</h3>
			<p>{summary}</p>
			<p className="mt-7.5">
				{isListed(list, entry) && "Står på listen"}
				{!isListed(list, entry) && hasRoomFor(list, entry) && (
					<Step to={withEntry(list, entry, today)} about={title} className="button button-quiet">
						Føj til listen
					</Step>
				)}
			</p>
		</li>
	);
}

/** What a search found of what can stand on a list, each with the list that has it too. */
export function AddHits({ list, answer, today }: Props) {
	const found = answer.hits.filter(isAddable).slice(0, MOST_SHOWN);
	if (found.length === 0) {
		return (
			<p className="mt-10 rounded-card border border-dashed border-line-strong bg-sheet p-[clamp(1.25rem,4vw,2rem)]">
				Vi fandt ikke noget at føje til. Prøv med andre ord, eller{" "}
				<a href={routes.guide}>svar på et par spørgsmål</a>. Haster det, så se{" "}
				<a href={routes.emergency}>akut hjælp</a>.
			</p>
		);
	}
	return (
		<>
			{answer.corrected && (
				<p className="mt-7.5 max-w-480 border-l-4 border-l-deep bg-tint px-9 py-5">
					Viser resultater for <strong>{answer.corrected}</strong>.
				</p>
			)}
			<ol className="mt-12.5 grid max-w-480 gap-10">
				{found.map((one) => (
					<Hit key={entryKey(one)} found={one} list={list} today={today} />
				))}
			</ol>
		</>
	);
}
