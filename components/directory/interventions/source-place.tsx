import { routes } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";
import { parseReference } from "@/lib/model/citations";

type Props = { reference: string; words: Pick<CodeWords, "source"> };

/** A document by its short name, and the place in it. */
export function SourcePlace({ reference, words }: Props) {
	const { source, place } = parseReference(reference);
	return (
		<>
			<a href={routes.source(source)}>{words.source(source)?.short ?? source}</a>, {place}
		</>
	);
}
