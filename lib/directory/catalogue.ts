import type { MunicipalityContactDocument } from "../model/contact-schema";
import type { Guide } from "../model/guide-schema";
import type { LicenceCode } from "../model/licence";
import type { MunicipalAnswerDocument } from "../model/municipal-answer-schema";
import type { PlacesDocument } from "../model/place-schema";
import type { PointerDocument } from "../model/pointer-schema";
import type { MethodDocument, RecommendationDocument } from "../model/recommendation-schema";
import type {
	ElementDocument,
	EmergencyDocument,
	PageDocument,
	SourceDocument,
	TargetGroupDocument,
} from "../model/reference-schema";
import type { RightDocument } from "../model/right-schema";
import type { SearchWords } from "../model/search-words";
import type { Sender } from "../model/sender";
import type { EmergencyCoverage } from "./emergency/coverage";
import type { InterventionView } from "./interventions/view";
import type { ConfirmationRequests } from "./offers/confirmation-requests";
import type { Confirmed } from "./offers/confirmed";
import type { OfferView, ProviderView } from "./offers/view";

export type TargetGroupView = TargetGroupDocument;
export type SourceView = SourceDocument & { id: string };
export type EmergencyView = EmergencyDocument & { id: string; coverage: EmergencyCoverage };

export type PageView = PageDocument & { slug: string };

/** How one gets hold of a municipality, and when somebody last confirmed it. */
export type MunicipalityContactView = MunicipalityContactDocument & {
	id: string;
	slug: string;
	/** The latest confirmation of each group of its facts. */
	confirmed: Confirmed;
	/** When it was asked what it has, and when it last answered, used or not. */
	asked: ConfirmationRequests;
};

/** What a municipality told us that it has; ask `answerOf` (places/municipal-answer.ts) what follows from it. */
type MunicipalAnswerView = MunicipalAnswerDocument & { slug: string };

export type PointerView = PointerDocument & { slug: string };
export type RightView = RightDocument & { slug: string };
export type RecommendationView = RecommendationDocument & { slug: string };
export type MethodView = MethodDocument & { slug: string };

export type EndableKind = "intervention" | "offer" | "provider";

/** Why a record that was public is no longer, for visitors of its old address. */
export type EndingView = {
	kind: EndableKind;
	slug: string;
	/** Closed for now, ended, or published by mistake. */
	ending: "paused" | "ended" | "mistake";
	/** The editor's words; `""` where the clock ended it. */
	text: string;
	at: Date;
	/** What it was called; `null` where it was published by mistake. */
	title: string | null;
	/** What there is instead. */
	successor: { kind: EndableKind; slug: string; title: string } | null;
	/** The offer as it was, to find others like it; `null` for other kinds and for mistakes. */
	offer: OfferView | null;
};

/** When a record was first published, and when what is public of it last changed, however little. */
export type LiveTimes = { first: Date; last: Date };

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
	/** By the municipality's code. */
	municipalityContacts: readonly MunicipalityContactView[];
	/** Each municipality's latest answer, by its code. */
	answers: ReadonlyMap<string, MunicipalAnswerView>;
	/** What the directory does not cover, and who does. */
	pointers: readonly PointerView[];
	rights: readonly RightView[];
	/** What the concept of 2018 and an interest organisation recommend to municipalities. */
	recommendations: readonly RecommendationView[];
	/** The methods that the concept describes or names. */
	methods: readonly MethodView[];
	/** Who runs the site. */
	sender: Sender;
	/** What was public and is no longer. */
	endings: readonly EndingView[];
	/** By record, of all that are or were public. */
	history: ReadonlyMap<string, LiveTimes>;
	/** Nothing of this was changed by hand after it. */
	changedAt: Date;
	/** Under which licence the data is given away, as the owner has chosen; `null`: nobody has chosen yet. */
	licence: LicenceCode | null;
};
