import type { Degree, ElementCode } from "@/lib/model/intervention-codes";
import { ElementIcon } from "./icons";

type Props = { element: ElementCode; degree: Degree; label: string; href?: string };

/** An element with its drawing and its word; partial is said in words and drawn with a dashed line. */
export function ElementTag({ element, degree, label, href }: Props) {
	const className = `inline-flex items-center gap-4.5 rounded-8 border py-2 pr-7 pl-5 text-90 text-ink no-underline forced-colors:border-solid forced-colors:border-current ${
		degree === "partial" ? "border-dashed border-line-strong" : "border-transparent bg-tint font-semibold"
	}`;
	const content = (
		<>
			<ElementIcon className="icon text-deep" element={element} />
			{label}
			{degree === "partial" && " (delvist)"}
		</>
	);
	return href ? (
		<a className={`${className} hover:bg-tint-strong hover:underline hover:decoration-auto`} href={href}>
			{content}
		</a>
	) : (
		<span className={className}>{content}</span>
	);
}
