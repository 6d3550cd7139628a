import { softHyphens } from "../interventions/soft-hyphens";
import type { StaffFacts } from "./offer-facts";

type Props = {
	/** `t` and an offer's slug, or `i` and an intervention's: as the shortlist's address has them. */
	param: "t" | "i";
	slug: string;
	title: string;
	href: string;
	/** Who runs it. */
	by?: string;
	facts: StaffFacts;
	/** How one gets hold of it, in a few words. */
	way?: string;
	isChosen?: boolean;
};

/** One thing to refer to: a box for the sheet, what it is, what is known and what to ask, and the way in. */
export function ReferRow({ param, slug, title, href, by, facts, way, isChosen }: Props) {
	const { known, ask } = facts;
	const id = `${param}-${slug}`;
	return (
		<li className="grid grid-cols-[auto_1fr] gap-x-9 gap-y-1 border-b border-b-line py-9 last:border-b-0 wide:grid-cols-[auto_1fr_auto]">
			<input
				className="mt-2 size-13 accent-deep"
				id={id}
				type="checkbox"
				name={param}
				value={slug}
				defaultChecked={isChosen}
				aria-label={`Med på arket: ${title}`}
			/>
			<div>
				<a className="font-semibold" href={href}>
					{softHyphens(title)}
				</a>
				<p className="text-92 text-soft">{[by, ...known].filter(Boolean).join(" · ")}</p>
				{ask.length > 0 && <p className="text-92">Spørg om: {ask.join(", ")}.</p>}
			</div>
			{way && <p className="font-semibold max-wide:col-start-2 wide:max-w-110 wide:text-right">{way}</p>}
		</li>
	);
}
