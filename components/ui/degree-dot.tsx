import type { Degree } from "@/lib/model/intervention-codes";

/** Full is a filled circle, partial a half-filled one. The words stand beside it. */
export function DegreeDot({ degree }: { degree: Degree }) {
	return (
		<svg className="dot" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
			{degree === "full" ? (
				<circle className="filled" cx="10" cy="10" r="8.5" />
			) : (
				<>
					<circle cx="10" cy="10" r="7.6" />
					<path className="filled" d="M10 2.4a7.6 7.6 0 0 0 0 15.2z" />
				</>
			)}
		</svg>
	);
}
