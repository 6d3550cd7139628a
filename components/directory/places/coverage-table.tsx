import type { CodeWords } from "@/lib/directory/code-words";
import { allOf, type MunicipalityCoverage, type Reach } from "@/lib/directory/offers/coverage";
import { COVERAGE_LEVELS } from "@/lib/model/offer-codes";
import { ElementIcon } from "../../ui/icons";
import type { OfferAddress } from "./offer-address";
import { shadeClass } from "./shades";

const CELL = "border-b border-b-line px-[clamp(0.15rem,1vw,0.6rem)] py-3 text-center digits";
const EDGE = "pl-[clamp(0.5rem,2vw,1.1rem)] text-left";
const HEAD =
	"border-b border-b-line bg-band px-[clamp(0.15rem,1vw,0.6rem)] py-6 text-center align-bottom text-85 font-semibold digits first:pl-[clamp(0.5rem,2vw,1.1rem)] first:text-left max-sm:text-[0.74rem] max-sm:first:w-[36%] max-sm:first:pr-0 max-sm:not-first:px-0";

type Props = {
	coverage: MunicipalityCoverage;
	words: Pick<CodeWords, "element">;
	addressOf: OfferAddress;
	/** Where the reader lives: "i Odense". */
	where: string;
};

/** The numbers of one row, each on its shade, and the list that all of them are in. */
function Numbers({ reach, href }: { reach: Reach; href: string }) {
	return (
		<>
			{COVERAGE_LEVELS.map((level) => (
				<td className={CELL} key={level}>
					<span
						className={`inline-block min-w-24 rounded-6 border border-line p-2.5 max-sm:min-w-20 print:border-line-strong print:bg-transparent print:text-ink forced-colors:border-[CanvasText] ${shadeClass(reach[level])}`}
					>
						{reach[level]}
					</span>
				</td>
			))}
			<td className={CELL}>
				{allOf(reach) > 0 ? (
					<a className="inline-flex min-h-24 min-w-20 items-center justify-center" href={href}>
						{allOf(reach)}
					</a>
				) : (
					0
				)}
			</td>
		</>
	);
}

/** What is on record here, as one picture: elements by how far the offers reach. */
export function CoverageTable({ coverage, words, addressOf, where }: Props) {
	return (
		<section className="detail-section" aria-labelledby="fundet">
			<h3 id="fundet">Typer af hjælp</h3>
			<table className="w-full max-w-460 border-collapse border border-line bg-sheet leading-130 max-sm:table-fixed max-sm:text-95">
				<caption className="sr-only">
					Tilbud til dig {where}: hvad hjælpen består af, og hvor langt den rækker
				</caption>
				<thead>
					<tr>
						{["Type af hjælp", "Lokalt", "Region", "Landet", "I alt"].map((title) => (
							<th className={HEAD} key={title} scope="col">
								{title}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{coverage.elements.map(({ element, reach }) => (
						<tr key={element}>
							<th className={`${CELL} ${EDGE} font-normal`} scope="row">
								<span className="inline-flex min-h-24 items-center gap-6 print:min-h-0">
									<ElementIcon className="icon text-deep max-sm:sr-only" element={element} />
									{words.element(element)}
								</span>
							</th>
							<Numbers reach={reach} href={addressOf({ element: [element] })} />
						</tr>
					))}
				</tbody>
				<tfoot>
					<tr className="[&>*]:border-t-2 [&>*]:border-t-line-strong [&>*]:font-semibold">
						<th className={`${CELL} ${EDGE}`} scope="row">
							Tilbud i alt
						</th>
						<Numbers reach={coverage.reach} href={addressOf()} />
					</tr>
				</tfoot>
			</table>
			<p className="mt-7.5 max-w-440 text-soft">
				Et tilbud kan bestå af flere typer hjælp. Så tæller det med i flere rækker.
			</p>
			<p className="note mt-10">
				Står noget ikke her, betyder det ikke, at kommunen ikke har det. Det betyder kun, at vi ikke har
				fundet det.
			</p>
		</section>
	);
}
