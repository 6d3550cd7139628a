import type { QrDrawing } from "@/lib/directory/shortlist/qr-drawing";

/** The light margin that scanners need, in squares (ISO/IEC 18004). */
const MARGIN = 4;

/** A QR code with its name for those who cannot see it. */
export function QrCode({ drawing: { side, path }, title }: { drawing: QrDrawing; title: string }) {
	const width = side + 2 * MARGIN;
	return (
		<svg
			className="mt-7.5 h-auto w-[min(100%,24rem)] bg-on-strip text-strip [forced-color-adjust:none] print:in-[.shortlist-code]:m-0 print:in-[.shortlist-code]:w-[65mm] print:in-[.shortlist-code]:bg-transparent print:in-[.shortlist-code]:text-ink"
			viewBox={`${-MARGIN} ${-MARGIN} ${width} ${width}`}
			shapeRendering="crispEdges"
			role="img"
		>
			<title>{title}</title>
			<path d={path} stroke="currentColor" />
		</svg>
	);
}
