import { routes } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";
import type { MunicipalityCoverage } from "@/lib/directory/offers/coverage";
import type { Municipality } from "@/lib/model/place-schema";
import { countOf } from "../offers/words";
import { CoverageTable } from "./coverage-table";
import type { OfferAddress } from "./offer-address";

type Props = {
	municipality: Municipality;
	coverage: MunicipalityCoverage;
	words: Pick<CodeWords, "element" | "group">;
	addressOf: OfferAddress;
	/** Where the reader lives: "i Odense". */
	where: string;
	/** What the region is called today. */
	region: string;
};

/** The main target groups, with how much there is for the relatives of each. */
function GroupCounts({ coverage, words, addressOf }: Pick<Props, "coverage" | "words" | "addressOf">) {
	return (
		<section className="detail-section" aria-labelledby="hvem">
			<h3 id="hvem">Hvem er du pårørende til?</h3>
			<ul className="grid max-w-340 gap-5.5">
				{coverage.groups.map(({ group, count }) => (
					<li key={group}>
						<a className="row-link bg-sheet" href={addressOf({ maalgruppe: [group] })}>
							<span>{words.group(group)}</span>
							<small>{countOf(count)}</small>
						</a>
					</li>
				))}
			</ul>
		</section>
	);
}

/** How much is on record, for whoever wants the numbers: folded, below what helps. */
export function MunicipalityNumbers(props: Props) {
	const { municipality, coverage, region } = props;
	const { reach } = coverage;
	return (
		<details className="mt-15 border-t border-t-line pt-5 max-sm:mt-9 print:hidden">
			<summary className="min-h-29 cursor-pointer py-5">
				<h2 className="inline text-115">Tilbuddene i tal</h2>
			</summary>
			<p>
				{countOf(reach.municipality)} i kommunen, {reach.region} i regionen, {reach.national} for hele landet.{" "}
				{municipality.fullName} ligger i {region}.
			</p>
			<CoverageTable {...props} />
			<GroupCounts {...props} />
			<p className="mt-10">
				<a href={routes.municipalityForStaff(municipality.slug)}>
					For fagfolk: hvad kommunen har svaret, og hvad vi ikke har set
				</a>
			</p>
		</details>
	);
}
