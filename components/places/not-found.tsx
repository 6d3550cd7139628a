import type { Catalogue, RightView } from "@/lib/catalogue/view";
import { formatDay } from "@/lib/format";
import type { HelpForNeed } from "@/lib/places/help-by-need";
import { needHeading } from "./need-words";

/** What a right to relief is filed under, and the intervention that gives it. */
const RELIEF = "relief";
const RELIEF_NEED = "pause";

const joined = (names: readonly string[]) =>
	names.length > 1 ? `${names.slice(0, -1).join(", ")} og ${names.at(-1)}` : (names[0] ?? "");

/** What the municipality has to offer anyhow, with the law, where that is known from and of when. */
function Relief({ right: { law, paragraph, gives, sources, asOf } }: { right: RightView }) {
	const [source] = sources;
	const date = asOf ?? source?.date;
	return (
		<p>
			<strong>En pause kan du alligevel spørge om.</strong> {gives} ({[law, paragraph].filter(Boolean).join(" ")}
			{source && (
				<>
					, efter <a href={source.url}>{source.label}</a>
				</>
			)}
			{date ? `, ${formatDay(date)}` : ", uden dato"}.)
		</p>
	);
}

type Props = {
	helps: readonly HelpForNeed[];
	rights: Catalogue["rights"];
	/** Where the reader lives: "i Odense". */
	where: string;
};

/** What is not on record in a municipality, said once, and what to do then. */
export function NotFound({ helps, rights, where }: Props) {
	const missing = helps.filter(({ near }) => near === 0);
	if (missing.length === 0) return null;
	const noRelief = missing.some(({ need }) => need.value === RELIEF_NEED);
	const right = noRelief && rights.find(({ topic, paragraph }) => topic === RELIEF && paragraph);
	return (
		<section className="detail-section not-found" aria-labelledby="ikke-fundet">
			<h2 id="ikke-fundet">Det har vi ikke fundet {where}</h2>
			<p>
				{joined(missing.map(({ need }) => `“${needHeading(need)}”`))}. Det betyder ikke, at kommunen ikke har det.
				Ring, og spørg.
			</p>
			{right && <Relief right={right} />}
		</section>
	);
}
