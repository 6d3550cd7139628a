import { routes } from "@/lib/base/routes";
import { comparisonAddress } from "@/lib/directory/interventions/compare";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { Cite } from "../interventions/cite";
import type { Numbering } from "../interventions/references";
import { softHyphens } from "../interventions/soft-hyphens";
import type { Cell } from "./cells";
import type { Heading } from "./rows";

type Props = {
	compared: readonly InterventionView[];
	headings: readonly Heading[];
	numbering: Numbering;
	differencesOnly: boolean;
};

/** Beside each other on a wide screen and on paper; on a telephone one below the other, each with its name. */
const ROW = "max-wide:grid max-wide:gap-x-10 sm:max-wide:grid-cols-2 print:table-row";
const CELL =
	"border-b border-b-line py-5 pr-8 align-top max-wide:border-b-0 max-wide:pb-0 print:table-cell print:border-b print:py-0 print:pr-4";

function Said({ cell: { statements, rest }, numbering }: { cell: Cell; numbering: Numbering }) {
	if (statements.length === 0) return <span className="text-soft">Siger kilden ikke</span>;
	return (
		<>
			{statements.map(({ text, sources }) => (
				<span key={text} className="block print:inline">
					{text} <Cite references={sources} numbering={numbering} />{" "}
				</span>
			))}
			{rest && (
				<a className="inline-block py-2 print:py-0 print:text-inherit" href={rest.href}>
					og {rest.count} til
				</a>
			)}
		</>
	);
}

/** The way to the comparison without one of them. */
function Without({
	compared,
	slug,
	title,
	differencesOnly,
}: Omit<Props, "headings" | "numbering"> & {
	slug: string;
	title: string;
}) {
	const rest = compared.map((one) => one.slug).filter((other) => other !== slug);
	return (
		<a className="no-print block py-2 text-90 font-normal" href={comparisonAddress(rest, differencesOnly)}>
			Tag ud<span className="sr-only">: {title}</span>
		</a>
	);
}

/** Interventions side by side: every cell with its source, and said where no source says anything. */
export function CompareTable({ compared, headings, numbering, differencesOnly }: Props) {
	return (
		<table className="mt-10 w-full border-collapse text-95 max-wide:block print:mt-1 print:table print:table-fixed print:text-[6.6pt] print:leading-[1.1] print:[&_.cite]:bg-transparent print:[&_.cite]:min-w-0 print:[&_.cite]:px-0 print:[&_.cite]:text-[5pt] print:[&_.cite]:leading-[1]">
			<caption className="sr-only">
				{compared.map(({ title }) => title).join(", ")} ved siden af hinanden, hver oplysning med kilde
			</caption>
			<thead className="max-wide:block print:table-header-group">
				<tr className={ROW}>
					<td className="w-[9rem] max-wide:hidden print:table-cell print:w-[22mm]" />
					{compared.map(({ slug, title }) => (
						<th key={slug} className={`${CELL} text-left text-110 print:text-[8pt]`} scope="col">
							<a href={routes.interventionForStaff(slug)}>{softHyphens(title)}</a>
							<Without {...{ compared, slug, title, differencesOnly }} />
						</th>
					))}
				</tr>
			</thead>
			{headings.map(({ title, rows }) => (
				<tbody key={title} className="max-wide:block print:table-row-group">
					<tr className="max-wide:block print:table-row">
						<th
							className="bg-band px-5 py-4 text-left font-title text-115 max-wide:mt-10 max-wide:block print:table-cell print:border-b print:border-b-ink print:px-0 print:pt-1 print:pb-0 print:text-[7.5pt]"
							scope="rowgroup"
							colSpan={compared.length + 1}
						>
							{title}
						</th>
					</tr>
					{rows.map(({ label, cells }) => (
						<tr key={label} className={`${ROW} max-wide:border-b max-wide:border-b-line max-wide:pb-7`}>
							<th
								className={`${CELL} text-left font-semibold max-wide:col-span-full print:w-[22mm]`}
								scope="row"
							>
								{label}
							</th>
							{cells.map((cell, i) => (
								<td key={compared[i]?.slug} className={CELL}>
									<span className="block text-90 text-soft wide:hidden print:hidden" aria-hidden="true">
										{compared[i]?.title}
									</span>
									<Said cell={cell} numbering={numbering} />
								</td>
							))}
						</tr>
					))}
				</tbody>
			))}
		</table>
	);
}
