import { DOCUMENTATION_LEVELS, type DocumentationLevel } from "@/lib/catalogue/codes";
import { DOCUMENTATION_WORDS } from "../catalogue/words";

const BARS = DOCUMENTATION_LEVELS.length - 1;

/** How well something is known, as four short bars and always with its word. */
export function DocumentationBars({ level }: { level: DocumentationLevel }) {
	const filled = BARS - DOCUMENTATION_LEVELS.indexOf(level);
	return (
		<span className="bars">
			<svg viewBox="0 0 66 8" aria-hidden="true" focusable="false">
				{Array.from({ length: BARS }, (_, i) => (
					<rect key={i} className={i < filled ? "on" : "off"} x={i * 17 + 0.5} y="0.5" width="13" height="7" rx="3" />
				))}
			</svg>
			{DOCUMENTATION_WORDS[level]}
		</span>
	);
}
