import { routes } from "@/lib/base/routes";
import type { Catalogue } from "@/lib/directory/catalogue";
import { parseReference } from "@/lib/model/citations";

type Props = { reference: string; sources: Catalogue["sources"] };

/** A document by its short name, and the place in it. */
export function SourcePlace({ reference, sources }: Props) {
	const { source, place } = parseReference(reference);
	return (
		<>
			<a href={routes.source(source)}>{sources.find(({ id }) => id === source)?.short ?? source}</a>, {place}
		</>
	);
}
