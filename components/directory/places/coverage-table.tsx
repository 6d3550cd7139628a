import type { Catalogue } from "@/lib/directory/catalogue";
import { allOf, type MunicipalityCoverage, type Reach } from "@/lib/directory/offers/coverage";
import { COVERAGE_LEVELS } from "@/lib/model/offer-codes";
import { ElementIcon } from "../../ui/icons";
import { elementLabel } from "../interventions/labels";
import type { OfferAddress } from "./offer-address";
import { shadeClass } from "./shades";

type Props = {
	coverage: MunicipalityCoverage;
	catalogue: Pick<Catalogue, "elements">;
	addressOf: OfferAddress;
	/** Where the reader lives: "i Odense". */
	where: string;
};

/** The numbers of one row, each on its shade, and the list that all of them are in. */
function Numbers({ reach, href }: { reach: Reach; href: string }) {
	return (
		<>
			{COVERAGE_LEVELS.map((level) => (
				<td key={level}>
					<span className={`coverage-number ${shadeClass(reach[level])}`}>{reach[level]}</span>
				</td>
			))}
			<td>{allOf(reach) > 0 ? <a href={href}>{allOf(reach)}</a> : 0}</td>
		</>
	);
}

/** What is on record here, as one picture: elements by how far the offers reach. */
export function CoverageTable({ coverage, catalogue, addressOf, where }: Props) {
	return (
		<section className="detail-section" aria-labelledby="fundet">
			<h3 id="fundet">Typer af hjælp</h3>
			<table className="coverage">
				<caption className="visually-hidden">
					Tilbud til dig {where}: hvad hjælpen består af, og hvor langt den rækker
				</caption>
				<thead>
					<tr>
						<th scope="col">Type af hjælp</th>
						<th scope="col">Lokalt</th>
						<th scope="col">Region</th>
						<th scope="col">Landet</th>
						<th scope="col">I alt</th>
					</tr>
				</thead>
				<tbody>
					{coverage.elements.map(({ element, reach }) => (
						<tr key={element}>
							<th scope="row">
								<span>
									<ElementIcon element={element} />
									{elementLabel(catalogue, element)}
								</span>
							</th>
							<Numbers reach={reach} href={addressOf({ element: [element] })} />
						</tr>
					))}
				</tbody>
				<tfoot>
					<tr>
						<th scope="row">Tilbud i alt</th>
						<Numbers reach={coverage.reach} href={addressOf()} />
					</tr>
				</tfoot>
			</table>
			<p className="mt-3 max-w-[44rem] text-(--soft)">
				Et tilbud kan bestå af flere typer hjælp. Så tæller det med i flere rækker.
			</p>
			<p className="note mt-4">
				Står noget ikke her, betyder det ikke, at kommunen ikke har det. Det betyder kun, at vi ikke har
				fundet det.
			</p>
		</section>
	);
}
