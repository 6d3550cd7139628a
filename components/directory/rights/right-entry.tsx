import { formatDay } from "@/lib/base/format";
import type { RightView } from "@/lib/directory/catalogue";

const asOfWords = (asOf: string | null) =>
	asOf
		? `Sådan var det ${asOf.length > 4 ? "i kilden af" : "i"} ${formatDay(asOf)}.`
		: "Kilderne har ingen dato. Spørg, om det stadig gælder.";

function Sources({ sources }: Pick<RightView, "sources">) {
	return sources.map(({ label, url, date }, i) => (
		<span key={url}>
			{i > 0 && " · "}
			<a href={url} rel="noreferrer">
				{label}
			</a>{" "}
			({date ? formatDay(date) : "uden dato"})
		</span>
	));
}

/** One right: what it gives at once, and folded away who has it, where one asks, and where it is written. */
export function RightEntry({ right }: { right: RightView }) {
	const { slug, title, gives, who, whereToApply, notFor, law, paragraph, asOf, sources } = right;
	return (
		<article className="card entry right" id={slug}>
			<h3>{title}</h3>
			<p className="mt-2">{gives}</p>
			{notFor && <p className="note mt-3">{notFor}</p>}
			<details className="mt-3">
				<summary>
					Hvem, hvor søger du, lov og kilde<span className="visually-hidden">: {title}</span>
				</summary>
				<dl className="right-facts">
					<dt>Hvem</dt>
					<dd>{who}</dd>
					<dt>Hvor søger du</dt>
					<dd>{whereToApply}</dd>
					<dt>Lov</dt>
					<dd>
						{law}
						{paragraph && `, ${paragraph}`}. {asOfWords(asOf)}
					</dd>
					<dt>Kilder</dt>
					<dd>
						<Sources sources={sources} />
					</dd>
				</dl>
			</details>
		</article>
	);
}
