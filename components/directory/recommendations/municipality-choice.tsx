import { PARAM } from "@/lib/base/params";
import type { RecommendationsAnswer } from "@/lib/site/questions/recommendations";

/** Whose self-check it is; nobody need say. */
export function MunicipalityChoice({
	municipalities,
	municipality,
}: Pick<RecommendationsAnswer, "municipalities" | "municipality">) {
	return (
		<div className="mt-7.5 grid max-w-240 gap-3.5">
			<label className="font-bold" htmlFor={PARAM.municipality}>
				Kommune
			</label>
			<select
				className="min-h-29 w-full rounded-10 border-2 border-line-strong bg-sheet px-9 text-ink"
				id={PARAM.municipality}
				name={PARAM.municipality}
				defaultValue={municipality?.slug ?? ""}
				aria-describedby="kommune-hjaelp"
			>
				<option value="">Ikke valgt</option>
				{municipalities.map(({ slug, name }) => (
					<option key={slug} value={slug}>
						{name}
					</option>
				))}
			</select>
			<small className="text-soft" id="kommune-hjaelp">
				Så kommer det med i Word, som vi har fundet hos jer.
			</small>
		</div>
	);
}
