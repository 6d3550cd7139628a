import type { Cell } from "@/lib/directory/coverage/cell";
import { numbersOf } from "@/lib/directory/coverage/numbers";
import type { StaffMunicipalityAnswer } from "@/lib/site/questions/places";
import { professionalLabel } from "../interventions/labels";
import { NUMBER_HEADINGS } from "./words";

const CELL = "border-b border-b-line p-2.5 text-center digits";
const NAME = "border-b border-b-line p-2.5 text-left leading-130 font-normal";

type Props = { answer: StaffMunicipalityAnswer };

/** All that the picture is made of, as numbers. */
export function AllNumbers({ answer: { coverage, words } }: Props) {
	const row = (cell: Cell) => (
		<tr key={cell.group}>
			<th className={NAME} scope="row">
				{professionalLabel(words, cell.element)}, {words.group(cell.group).toLowerCase()}
			</th>
			{Object.entries(numbersOf(cell)).map(([name, count]) => (
				<td className={CELL} key={name}>
					{count}
				</td>
			))}
		</tr>
	);
	return (
		<details className="mt-15">
			<summary className="min-h-29 cursor-pointer py-5">
				<h2 className="inline text-115" id="tal">
					Alle tallene
				</h2>
			</summary>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
			<section className="overflow-x-auto" aria-labelledby="tal" tabIndex={0}>
				<table className="w-full border-collapse border border-line bg-sheet text-90 leading-130">
					<thead>
						<tr>
							<th className={NAME} scope="col">
								Type af hjælp og målgruppe
							</th>
							{Object.entries(NUMBER_HEADINGS).map(([name, heading]) => (
								<th className="border-b border-b-line p-2.5 text-center align-bottom" key={name} scope="col">
									{heading}
								</th>
							))}
						</tr>
					</thead>
					<tbody>{coverage.rows.flatMap(({ cells }) => cells.map(row))}</tbody>
				</table>
			</section>
			<p className="mt-7.5 max-w-440 text-soft">
				“Ja” og “nej” er indsatser, kommunen har svaret om. De andre tal er tilbud, og ét tilbud kan stå i
				flere rækker. Målgruppen er “nævnt”, når kilden siger den, og “udledt”, når vi slutter os til den.
			</p>
		</details>
	);
}
