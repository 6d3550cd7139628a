import { DOCUMENTATION_LEVELS, type DocumentationLevel } from "@/lib/model/intervention-codes";
import { DOCUMENTATION_WORDS } from "./words";

/** One bar for each level above none, from the weakest. */
const STEPS: readonly DocumentationLevel[] = DOCUMENTATION_LEVELS.filter(
	(level) => level !== "none",
).reverse();

/** How well something is known, as four short bars and always with its word. */
export function DocumentationBars({ level }: { level: DocumentationLevel }) {
	const filled = STEPS.indexOf(level);
	return (
		<span className="bars inline-flex items-center gap-5.5 whitespace-nowrap">
			<svg className="h-5 w-41 flex-none" viewBox="0 0 66 8" aria-hidden="true" focusable="false">
				{STEPS.map((step, i) => (
					<rect
						key={step}
						className={
							i <= filled ? "fill-deep forced-colors:fill-[CanvasText]" : "fill-none stroke-line-strong"
						}
						x={i * 17 + 0.5}
						y="0.5"
						width="13"
						height="7"
						rx="3"
					/>
				))}
			</svg>
			{DOCUMENTATION_WORDS[level]}
		</span>
	);
}
