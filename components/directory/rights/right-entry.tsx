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
		<article className="card max-w-480 target:rounded-8 target:bg-tint" id={slug}>
			<h3>{title}</h3>
			<p className="mt-5">{gives}</p>
			{notFor && <p className="note mt-7.5">{notFor}</p>}
			<details className="mt-7.5">
				<summary>
					Hvem, hvor søger du, lov og kilde<span className="sr-only">: {title}</span>
				</summary>
				<dl className="mt-5 grid gap-1 wrap-anywhere">
					<dt className="mt-6 font-semibold">Hvem</dt>
					<dd>{who}</dd>
					<dt className="mt-6 font-semibold">Hvor søger du</dt>
					<dd>{whereToApply}</dd>
					<dt className="mt-6 font-semibold">Lov</dt>
					<dd>
						{law}
						{paragraph && `, ${paragraph}`}. {asOfWords(asOf)}
					</dd>
					<dt className="mt-6 font-semibold">Kilder</dt>
					<dd>
						<Sources sources={sources} />
					</dd>
				</dl>
			</details>
		</article>
	);
}
