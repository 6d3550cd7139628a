import type { Option } from "@/lib/base/facets/facet";
import { routes } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";
import { degreeOf, elementTotals, sortMatrix } from "@/lib/directory/interventions/matrix";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { type Degree, ELEMENTS } from "@/lib/model/intervention-codes";
import { DegreeDot } from "../../ui/degree-dot";
import { ElementIcon } from "../../ui/icons";
import { professionalLabel } from "./labels";
import { softHyphens } from "./soft-hyphens";

const CELL = "border-b border-b-line py-2.5 text-center digits";
const NAME = "border-b border-b-line py-2.5 pl-[clamp(0.5rem,2vw,1.1rem)] text-left leading-130 font-normal";
const HEAD =
	"border-b border-b-line bg-band px-2.5 py-7 text-center align-bottom text-82 leading-125 font-semibold first:pl-[clamp(0.5rem,2vw,1.1rem)] first:text-left max-wide:first:w-[40%]";
/** A way to sort; the arrow stands in the column that is sorted by. */
const SORT =
	"inline-flex min-h-22 min-w-17.5 flex-col items-center gap-3.5 text-inherit no-underline hover:text-deep hover:underline hover:decoration-2 max-wide:min-w-15 [[aria-sort]_&]:text-deep [[aria-sort]_&]:underline [[aria-sort]_&]:decoration-2 [[aria-sort]_&]:after:text-[0.6rem] [[aria-sort]_&]:after:content-['▼']";

type Props = {
	interventions: readonly InterventionView[];
	words: Pick<CodeWords, "element">;
	columns: readonly Option[];
	column: string;
};

const DEGREE_WORDS: Record<Degree, string> = { full: "Ja", partial: "Delvist" };

function Head({ words, columns, column }: Omit<Props, "interventions">) {
	const sortLink = ({ code, value }: Option) =>
		code === "number" ? routes.overview : `${routes.overview}?sortering=${value}`;
	const [byNumber, byName, ...elements] = columns;
	return (
		<thead>
			<tr>
				<th className={HEAD} scope="col" aria-sort={column === "name" ? "ascending" : undefined}>
					{byName && byNumber && (
						<a className={SORT} href={sortLink(column === "name" ? byNumber : byName)}>
							Indsats
						</a>
					)}
				</th>
				{ELEMENTS.map((code) => {
					const option = elements.find((candidate) => candidate.code === code);
					return (
						<th
							className={HEAD}
							key={code}
							scope="col"
							aria-sort={column === code ? "descending" : undefined}
						>
							{option && (
								<a className={SORT} href={sortLink(column === code && byNumber ? byNumber : option)}>
									<ElementIcon className="icon max-wide:size-13.5" element={code} />
									<span className="max-wide:sr-only">{professionalLabel(words, code)}</span>
								</a>
							)}
						</th>
					);
				})}
			</tr>
		</thead>
	);
}

function Row({ intervention, words }: { intervention: InterventionView } & Pick<Props, "words">) {
	const { slug, title } = intervention;
	return (
		<tr className="[&:hover>*]:bg-tint">
			<th className={`${NAME} max-wide:text-88 max-wide:wrap-break-word max-wide:hyphens-auto`} scope="row">
				<a className="inline-block py-3" href={routes.intervention(slug)}>
					{softHyphens(title)}
				</a>
			</th>
			{ELEMENTS.map((code) => {
				const degree = degreeOf(intervention, code);
				return (
					<td className={CELL} key={code}>
						{degree ? (
							<a
								className="inline-flex min-h-22 min-w-17.5 items-center justify-center max-wide:min-w-15"
								href={routes.intervention(slug)}
								aria-label={`${DEGREE_WORDS[degree]}: ${title}, ${professionalLabel(words, code)}`}
							>
								<DegreeDot degree={degree} />
							</a>
						) : (
							<>
								<span
									className="inline-block size-3.5 rounded-full bg-line forced-colors:border forced-colors:border-[CanvasText]"
									aria-hidden="true"
								/>
								<span className="sr-only">Nej</span>
							</>
						)}
					</td>
				);
			})}
		</tr>
	);
}

/** Interventions × elements: one picture for the eye, a real table for a screen reader. */
export function Matrix({ interventions, words, columns, column }: Props) {
	return (
		<table className="matrix w-full border-collapse border border-line bg-sheet max-wide:table-fixed">
			<caption className="sr-only">De 18 indsatser og deres elementer efter VIVEs tabel 4.2</caption>
			<Head words={words} columns={columns} column={column} />
			<tbody>
				{sortMatrix(interventions, column).map((intervention) => (
					<Row key={intervention.slug} intervention={intervention} words={words} />
				))}
			</tbody>
			<tfoot>
				<tr>
					<th className={NAME} scope="row">
						I alt
					</th>
					{elementTotals(interventions).map(({ code, full, partial }) => (
						<td
							className={`${CELL} max-wide:text-85 max-wide:tracking-[-0.03em] max-wide:whitespace-nowrap`}
							key={code}
						>
							{full}
							{partial > 0 && (
								<small className="text-soft">
									+{partial}
									<span className="sr-only"> delvist</span>
								</small>
							)}
						</td>
					))}
				</tr>
			</tfoot>
		</table>
	);
}
