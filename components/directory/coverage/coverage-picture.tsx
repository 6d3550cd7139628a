import { routes } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";
import type { Cell } from "@/lib/directory/coverage/cell";
import { MAIN_GROUPS } from "@/lib/model/intervention-codes";
import type { StaffMunicipalityAnswer } from "@/lib/site/questions/places";
import { ElementIcon } from "../../ui/icons";
import { professionalLabel } from "../interventions/labels";
import { softHyphens } from "../interventions/soft-hyphens";
import { MUST_BE_OFFERED, STATE_WORDS } from "./words";

const CELL = "border-b border-b-line p-2.5 text-center align-top max-sm:px-1.5";
const HEAD =
	"border-b border-b-line bg-band p-2.5 text-center align-bottom text-85 leading-125 font-semibold first:text-left max-sm:first:w-[28%] max-sm:px-1.5 max-sm:wrap-break-word max-sm:hyphens-auto";

/** How many there are of what the cell says, where that is counted. */
function countIn({ state, yes, onRecord, uncertain }: Cell): number | null {
	if (state === "yes") return yes.length;
	if (state === "municipality" || state === "region" || state === "national") return onRecord[state];
	return state === "uncertain" ? uncertain : null;
}

function Picture({ cell }: { cell: Cell }) {
	const { word, shade } = STATE_WORDS[cell.state];
	const count = countIn(cell);
	return (
		<td className={CELL}>
			<span
				className={`block rounded-6 border border-line p-2.5 text-85 max-sm:px-1 leading-125 print:border-line-strong print:bg-transparent print:text-ink forced-colors:border-[CanvasText] ${shade}`}
			>
				{word}
				{count !== null && `: ${count}`}
			</span>
			{cell.mustBeOffered && (
				<strong className="mt-2 block text-82 leading-125 text-warn">{MUST_BE_OFFERED}</strong>
			)}
		</td>
	);
}

function Row({
	element,
	cells,
	words,
}: {
	element: Cell["element"];
	cells: readonly Cell[];
	words: CodeWords;
}) {
	return (
		<tr>
			<th
				className={`${CELL} text-left font-normal max-sm:px-1.5 max-sm:wrap-break-word max-sm:hyphens-auto`}
				scope="row"
			>
				<ElementIcon className="icon mr-3 inline text-deep max-sm:sr-only" element={element} />
				{softHyphens(professionalLabel(words, element))}
			</th>
			{cells.map((cell) => (
				<Picture key={cell.group} cell={cell} />
			))}
		</tr>
	);
}

/** Seven elements for three target groups, as one picture: in each cell the strongest that is known, in words. */
export function CoveragePicture({ answer }: { answer: StaffMunicipalityAnswer }) {
	const { coverage, words, duty } = answer;
	const mustBe = coverage.rows.some(({ cells }) => cells.some(({ mustBeOffered }) => mustBeOffered));
	return (
		<section className="detail-section" aria-labelledby="billede">
			<h2 id="billede">Hvad vi ved</h2>
			<div className="overflow-x-auto">
				<table className="w-full max-w-460 border-collapse border border-line bg-sheet leading-130 max-sm:table-fixed max-sm:text-85">
					<caption className="sr-only">Type af hjælp for de pårørende til hver målgruppe</caption>
					<thead>
						<tr>
							<th className={HEAD} scope="col">
								Type af hjælp
							</th>
							{MAIN_GROUPS.map((group) => (
								<th className={HEAD} key={group} scope="col">
									{words.group(group)}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{coverage.rows.map(({ element, cells }) => (
							<Row key={element} element={element} cells={cells} words={words} />
						))}
					</tbody>
				</table>
			</div>
			<p className="mt-7.5 max-w-440 text-soft">
				I hvert felt står det stærkeste, vi ved: først kommunens eget svar, så tilbud i kommunen, i regionen
				og i hele landet. Tallet er, hvor mange der er. “Usikkert” er tilbud, der måske ikke findes mere.
			</p>
			{mustBe && duty && (
				<p className="note mt-10">
					“{MUST_BE_OFFERED}” er{" "}
					<a href={`${routes.interventionForStaff(duty.slug)}#lovgrundlag`}>{duty.title.toLowerCase()}</a>.
					Loven pålægger alle kommuner at tilbyde det. Vi har ikke set kommunens eget tilbud, men det kan godt
					være der.
				</p>
			)}
		</section>
	);
}
