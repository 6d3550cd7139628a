import { parseReference } from "../../model/citations";

/** A place in one of the documents, as the API has it. */
export function documentJson(reference: string) {
	const { source, place } = parseReference(reference);
	return { id: source, section: place };
}
