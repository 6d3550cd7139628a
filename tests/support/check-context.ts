import type { CheckContext } from "@/lib/desk/drafts/fact-checks";
import { only } from "@/lib/model/kinds";
import { readEntries } from "./catalogue";

const entries = readEntries();
const [places] = only(entries, "places");
if (!places) throw new Error("there are places");

/** What the checks of the desk know, from the real content. */
export const checkContext: CheckContext = {
	paths: new Set(["/", "/akut", ...entries.map(({ kind, slug }) => `/${kind}/${slug}`)]),
	sourceIds: new Set(only(entries, "source").map(({ slug }) => slug)),
	providers: new Set(only(entries, "provider").map(({ slug }) => slug)),
	interventions: new Set(only(entries, "intervention").map(({ slug }) => slug)),
	targetGroups: new Map(
		only(entries, "target-group").map(({ slug, document: { label, parent } }) => [slug, { label, parent }]),
	),
	municipalities: new Set(places.document.municipalities.map(({ code }) => code)),
	places: places.document,
};
