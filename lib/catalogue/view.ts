import type { Guide } from "../guide/schema";
import type { OfferView, ProviderView } from "../offers/view";
import type { PlacesDocument } from "../places/schema";
import type { SearchWords } from "../search/words";
import type {
	ElementDocument,
	EmergencyDocument,
	PageDocument,
	SourceDocument,
	TargetGroupDocument,
} from "./reference-schema";
import type { InterventionRecord } from "./schema";

/** What pages, JSON and tests read: a document with its identity. */
export type InterventionView = InterventionRecord & { id: string; slug: string };
export type TargetGroupView = TargetGroupDocument;
export type SourceView = SourceDocument & { id: string };
export type EmergencyView = EmergencyDocument & { id: string };

export type PageView = PageDocument & { slug: string };

/** The whole published catalogue, each list in its own order. */
export type Catalogue = {
	version: number;
	interventions: readonly InterventionView[];
	elements: readonly ElementDocument[];
	targetGroups: readonly TargetGroupView[];
	sources: readonly SourceView[];
	emergency: readonly EmergencyView[];
	pages: readonly PageView[];
	places: PlacesDocument;
	searchWords: SearchWords;
	guide: Guide;
	providers: readonly ProviderView[];
	offers: readonly OfferView[];
};
