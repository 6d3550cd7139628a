import { deskRoutes } from "@/lib/base/routes";
import { KIND_ORDER, manyOf } from "@/lib/desk/door/kind-words";
import {
	EVERYTHING,
	type ListQuery,
	listAddress,
	MINE,
	NEEDS,
	NOBODY,
	STATES,
} from "@/lib/desk/queue/list-address";
import type { ListOptions } from "@/lib/desk/queue/list-options";
import { Choice, type Option } from "../door/choice";

const STATE_WORDS: Record<string, string> = {
	review: "Til godkendelse",
	changes: "Skal rettes",
	draft: "Kladde i gang",
	live: "Udgivet",
	off: "Ikke udgivet",
	unreviewed: "Udgivet i nød, ikke set",
	due: "Skal læses igen",
	broken: "Henviser til noget, der ikke findes",
	unsourced: "Noget er sagt uden kilde",
	inferred: "Målgrupper, som er vores egen vurdering",
};
const of = (value: string, label: string): Option => ({ value, label });
const ALL = of("", "Alle");
const FRESH = [
	of("bekraeftet", "Bekræftet for nylig"),
	of("aeldes", "Ved at blive gammel"),
	of("gammel", "Gammel"),
	of("aldrig", "Aldrig bekræftet"),
];
const READING = [
	of("overskredet", "Skulle være læst"),
	of("maaned", "Inden for en måned"),
	of("kvartal", "Inden for tre måneder"),
	of("senere", "Senere"),
];
const SORTING = [
	of("navn", "Navn"),
	of("aendret", "Sidst ændret"),
	of("laesedato", "Dato for genlæsning"),
	of("bekraeftet", "Længst siden bekræftet"),
];
const FIRST_YEAR = 2000;

type Props = { query: ListQuery; options: ListOptions; now: Date };

/** What the desk's list is narrowed to, as a GET form: the address says it all. */
export function ListFilter({ query, options, now }: Props) {
	const years = Array.from({ length: now.getFullYear() - FIRST_YEAR + 1 }, (_, i) =>
		String(now.getFullYear() - i),
	);
	const people = [of(MINE, "Mig"), ...options.people];
	const { q, kind, state, page: _, ...more } = query;
	const isMore = listAddress({ ...EVERYTHING, ...more }) !== deskRoutes.records;
	return (
		<form className="mb-10 grid gap-5" method="get" action={deskRoutes.records}>
			<div className="desk-row">
				<label className="form-field min-w-0 grow max-sm:w-full">
					<span>Søg i alt, der står</span>
					<input className="form-input" type="search" name="q" defaultValue={q} maxLength={200} />
				</label>
				<Choice
					label="Type"
					name="type"
					chosen={kind}
					options={[ALL, ...KIND_ORDER.map((one) => of(one, manyOf(one)))]}
				/>
				<Choice
					label="Tilstand"
					name="tilstand"
					chosen={state}
					options={[ALL, ...[...STATES, ...NEEDS].map((one) => of(one, STATE_WORDS[one] ?? one))]}
				/>
				<button className="button" type="submit">
					Vis
				</button>
			</div>
			<details open={isMore}>
				<summary className="w-fit cursor-pointer py-3.5 font-semibold text-deep">Flere filtre</summary>
				<div className="desk-row my-5">
					<Choice
						label="Kommune"
						name="kommune"
						chosen={query.municipality}
						options={[ALL, ...options.municipalities]}
					/>
					<label className="form-field min-w-0 max-sm:w-full">
						<span>Udbyder</span>
						<input className="form-input" name="udbyder" defaultValue={query.provider} maxLength={200} />
					</label>
					<Choice
						label="Hvem har den?"
						name="hos"
						chosen={query.holder}
						options={[ALL, of(NOBODY, "Ingen"), ...people]}
					/>
					<Choice label="Hvem har skrevet?" name="skrevet" chosen={query.writer} options={[ALL, ...people]} />
					<Choice label="Bekræftet" name="frisk" chosen={query.fresh} options={[ALL, ...FRESH]} />
					<Choice label="Læses igen" name="laeses" chosen={query.reading} options={[ALL, ...READING]} />
					<Choice
						label="Kildens år"
						name="aar"
						chosen={query.year}
						options={[ALL, ...years.map((year) => of(year, year))]}
					/>
					<Choice
						label="Rækkefølge"
						name="sortering"
						chosen={query.sort}
						options={[of("", query.q ? "Det bedste svar først" : "Type"), ...SORTING]}
					/>
				</div>
			</details>
		</form>
	);
}
