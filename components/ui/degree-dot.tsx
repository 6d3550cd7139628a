import type { Degree } from "@/lib/model/intervention-codes";

/** Full is a filled circle, partial a half-filled one. The words stand beside it. */
export function DegreeDot({ degree }: { degree: Degree }) {
	return (
		<svg className="dot size-12" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
			{degree === "full" ? (
				<circle
					className="filled fill-deep stroke-none stroke-[1.8] forced-colors:fill-[CanvasText] forced-colors:[&:not(.filled)]:stroke-[CanvasText]"
					cx="10"
					cy="10"
					r="8.5"
				/>
			) : (
				<>
					<circle
						className="fill-none stroke-deep stroke-[1.8] forced-colors:[&:not(.filled)]:stroke-[CanvasText]"
						cx="10"
						cy="10"
						r="7.6"
					/>
					<path
						className="filled fill-deep stroke-none forced-colors:fill-[CanvasText]"
						d="M10 2.4a7.6 7.6 0 0 0 0 15.2z"
					/>
				</>
			)}
		</svg>
	);
}
