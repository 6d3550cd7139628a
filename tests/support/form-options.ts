import { type Entry, ofKind } from "@/lib/model/kinds";

/** What a form of the desk lets one choose among, from these entries. */
export function formOptions(entries: readonly Entry[]) {
	const [places] = ofKind(entries, "places");
	return {
		sources: ofKind(entries, "source").map(({ slug, document }) => ({ id: slug, label: document.short })),
		targetGroups: ofKind(entries, "target-group").map(({ document }) => document),
		interventions: ofKind(entries, "intervention").map(({ slug, document }) => ({
			slug,
			title: document.title,
		})),
		providers: ofKind(entries, "provider").map(({ slug, document }) => ({ slug, name: document.name })),
		municipalities: places?.document.municipalities ?? [],
		regions: places?.document.regions ?? [],
	};
}
