import { PARAM } from "@/lib/base/params";
import { routes } from "@/lib/base/routes";
import { FEWEST_COMPARED, MOST_COMPARED } from "@/lib/directory/interventions/compare";
import type { ComparisonAnswer } from "@/lib/site/questions/compare";
import { softHyphens } from "../interventions/soft-hyphens";

type Props = Pick<ComparisonAnswer, "choices" | "slugs">;

/** What was chosen stays ticked, however much it is. */
export function Choose({ choices, slugs }: Props) {
	return (
		<form className="rounded-card border border-line bg-sheet" action={routes.compare}>
			<fieldset className="px-11 py-9">
				<legend className="float-left mb-3 w-full font-bold">
					Vælg {FEWEST_COMPARED} til {MOST_COMPARED}
				</legend>
				<div className="clear-both grid gap-x-10 gap-y-1 sm:grid-cols-2 wide:grid-cols-3">
					{choices.map(({ slug, title }) => (
						<label
							key={slug}
							className="grid min-h-23.5 cursor-pointer grid-cols-[auto_1fr] items-center gap-6.5 leading-130 hover:text-deep"
							htmlFor={`indsats-${slug}`}
						>
							<input
								className="size-12 accent-deep"
								id={`indsats-${slug}`}
								type="checkbox"
								name={PARAM.intervention}
								value={slug}
								defaultChecked={slugs.includes(slug)}
							/>
							<span>{softHyphens(title)}</span>
						</label>
					))}
				</div>
			</fieldset>
			<p className="px-11 pb-11">
				<button className="button" type="submit">
					Sammenlign
				</button>
			</p>
		</form>
	);
}
