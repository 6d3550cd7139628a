import type { Degree, ElementCode } from "@/lib/model/intervention-codes";
import { ElementIcon } from "./icons";

type Props = { element: ElementCode; degree: Degree; label: string; href?: string };

/** An element with its drawing and its word; partial is said in words and drawn with a dashed line. */
export function ElementTag({ element, degree, label, href }: Props) {
	const className = degree === "partial" ? "tag tag-partial" : "tag";
	const content = (
		<>
			<ElementIcon element={element} />
			{label}
			{degree === "partial" && " (delvist)"}
		</>
	);
	return href ? (
		<a className={className} href={href}>
			{content}
		</a>
	) : (
		<span className={className}>{content}</span>
	);
}
