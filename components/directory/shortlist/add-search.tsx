import { FREE_TEXT } from "@/lib/base/params";
import { routes } from "@/lib/base/routes";
import type { Answer } from "@/lib/directory/search/ask";
import { shortlistParams } from "@/lib/directory/shortlist/address";
import { isFull, MOST_ENTRIES, type Shortlist } from "@/lib/directory/shortlist/shortlist";
import { SearchIcon } from "../../ui/icons";
import { AddHits } from "./add-hits";

type Props = {
	list: Shortlist;
	/** What was searched for, and what came of it; `null` when nothing was. */
	question: string;
	answer: Answer | null;
	today: string;
};

/** The page's own search box, which carries the list with it, and what it finds. */
export function AddSearch({ list, question, answer, today }: Props) {
	return (
		<section className="no-print mb-24 max-w-480" id="foej-til" aria-labelledby="foej-til-titel">
			<h2 id="foej-til-titel">Føj noget til listen</h2>
			<p className="mt-5">
				{isFull(list)
					? "Listen er fuld. Fjern noget, før du føjer mere til."
					: `Der er plads til højst ${MOST_ENTRIES} på listen, og færre, hvis navnene er lange. Så kan koden på papiret stadig læses.`}
			</p>
			<search>
				<form className="search mt-10" action={`${routes.shortlist}#foej-til`}>
					{shortlistParams(list).map(([name, value]) => (
						<input key={`${name}:${value}`} type="hidden" name={name} value={value} />
					))}
					<label className="sr-only" htmlFor="soeg-til-listen">
						Søg efter noget til listen
					</label>
					<input
						id="soeg-til-listen"
						name={FREE_TEXT.shortlistSearch}
						type="search"
						maxLength={200}
						defaultValue={question}
						placeholder="Søg efter hjælp"
					/>
					<button className="button" type="submit">
						<SearchIcon />
						Søg
					</button>
				</form>
			</search>
			{answer && <AddHits list={list} answer={answer} today={today} />}
		</section>
	);
}
