import type { CheckContext } from "@/lib/desk/drafts/fact-checks";
import { ofKind } from "@/lib/model/kinds";
import { readEntries } from "./catalogue";

const entries = readEntries();
const [places] = ofKind(entries, "places");
if (!places) throw new Error("there are places");

/** What the checks of the desk know, from the real content. */
export const checkContext: CheckContext = {
	paths: new Set(["/", "/akut", ...entries.map(({ kind, slug }) => `/${kind}/${slug}`)]),
	sourceIds: new Set(ofKind(entries, "source").map(({ slug }) => slug)),
	providers: new Set(ofKind(entries, "provider").map(({ slug }) => slug)),
	interventions: new Set(ofKind(entries, "intervention").map(({ slug }) => slug)),
	targetGroups: new Map(
		ofKind(entries, "target-group").map(({ slug, document: { label, parent } }) => [slug, { label, parent }]),
	),
	municipalities: new Set(places.document.municipalities.map(({ code }) => code)),
	places: places.document,
};
