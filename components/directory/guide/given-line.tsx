import type { GuidePage } from "./guide-page";

/** The answers in one line under the heading, with the way to change them. */
export function GivenLine({ page }: { page: GuidePage }) {
	const { answers, place } = page;
	const said = [
		...answers.about.map(({ who, says }) => `${who === "close" ? "din nærmeste" : "du"} ${says}`),
		...answers.needs.map(({ says }) => `du ${says}`),
		...(place ? [place] : []),
	];
	if (said.length === 0) return null;
	const line = said.join(" · ");
	return (
		<p className="mt-4 text-soft">
			{line.charAt(0).toLocaleUpperCase("da") + line.slice(1)}.{" "}
			<a className="no-print" href={page.hrefOf(1, page.selection)}>
				Ret svar
			</a>
		</p>
	);
}
