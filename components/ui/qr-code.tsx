import type { QrDrawing } from "@/lib/directory/shortlist/qr-drawing";

/** The light margin that scanners need, in squares (ISO/IEC 18004). */
const MARGIN = 4;

/** A QR code with its name for those who cannot see it. */
export function QrCode({ drawing: { side, path }, title }: { drawing: QrDrawing; title: string }) {
	const width = side + 2 * MARGIN;
	return (
		<svg
			className="qr"
			viewBox={`${-MARGIN} ${-MARGIN} ${width} ${width}`}
			shapeRendering="crispEdges"
			role="img"
		>
			<title>{title}</title>
			<path d={path} stroke="currentColor" />
		</svg>
	);
}
