import type { Option } from "@/lib/base/facets/facet";
import { routes } from "@/lib/base/routes";
import type { Catalogue } from "@/lib/directory/catalogue";
import { degreeOf, elementTotals, sortMatrix } from "@/lib/directory/interventions/matrix";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { type Degree, ELEMENTS } from "@/lib/model/intervention-codes";
import { DegreeDot } from "../../ui/degree-dot";
import { ElementIcon } from "../../ui/icons";
import { professionalLabel } from "./labels";
import { softHyphens } from "./soft-hyphens";

type Props = { catalogue: Catalogue; columns: readonly Option[]; column: string };

const DEGREE_WORDS: Record<Degree, string> = { full: "Ja", partial: "Delvist" };

function Head({ catalogue, columns, column }: Props) {
	const sortLink = ({ code, value }: Option) =>
		code === "number" ? routes.overview : `${routes.overview}?sortering=${value}`;
	const [byNumber, byName, ...elements] = columns;
	return (
		<thead>
			<tr>
				<th scope="col" aria-sort={column === "name" ? "ascending" : undefined}>
					{byName && byNumber && <a href={sortLink(column === "name" ? byNumber : byName)}>Indsats</a>}
				</th>
				{ELEMENTS.map((code) => {
					const option = elements.find((candidate) => candidate.code === code);
					return (
						<th key={code} scope="col" aria-sort={column === code ? "descending" : undefined}>
							{option && (
								<a href={sortLink(column === code && byNumber ? byNumber : option)}>
									<ElementIcon element={code} />
									<span className="word">{professionalLabel(catalogue, code)}</span>
								</a>
							)}
						</th>
					);
				})}
			</tr>
		</thead>
	);
}

function Row({ intervention, catalogue }: { intervention: InterventionView; catalogue: Catalogue }) {
	const { slug, title } = intervention;
	return (
		<tr>
			<th scope="row">
				<a href={routes.intervention(slug)}>{softHyphens(title)}</a>
			</th>
			{ELEMENTS.map((code) => {
				const degree = degreeOf(intervention, code);
				return (
					<td key={code}>
						{degree ? (
							<a
								href={routes.intervention(slug)}
								aria-label={`${DEGREE_WORDS[degree]}: ${title}, ${professionalLabel(catalogue, code)}`}
							>
								<DegreeDot degree={degree} />
							</a>
						) : (
							<>
								<span className="dot-none" aria-hidden="true" />
								<span className="visually-hidden">Nej</span>
							</>
						)}
					</td>
				);
			})}
		</tr>
	);
}

/** Interventions × elements: one picture for the eye, a real table for a screen reader. */
export function Matrix({ catalogue, columns, column }: Props) {
	return (
		<table className="matrix">
			<caption className="visually-hidden">De 18 indsatser og deres elementer efter VIVEs tabel 4.2</caption>
			<Head catalogue={catalogue} columns={columns} column={column} />
			<tbody>
				{sortMatrix(catalogue.interventions, column).map((intervention) => (
					<Row key={intervention.slug} intervention={intervention} catalogue={catalogue} />
				))}
			</tbody>
			<tfoot>
				<tr>
					<th scope="row">I alt</th>
					{elementTotals(catalogue.interventions).map(({ code, full, partial }) => (
						<td key={code}>
							{full}
							{partial > 0 && (
								<small className="not-stated">
									+{partial}
									<span className="visually-hidden"> delvist</span>
								</small>
							)}
						</td>
					))}
				</tr>
			</tfoot>
		</table>
	);
}
