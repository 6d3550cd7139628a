import { dataRoutes } from "./data-routes";
import { PARAM } from "./params";
import { isReading } from "./readings";
import { recommendationRoutes } from "./recommendation-routes";

/** Every address of the public site, and of the API. */
export const routes = {
	home: "/",
	interventions: "/indsatser",
	intervention: (slug: string) => `/indsatser/${slug}`,
	interventionForStaff: (slug: string) => `/indsatser/${slug}/fagligt`,
	offers: "/tilbud",
	offer: (slug: string) => `/tilbud/${slug}`,
	provider: (slug: string) => `/udbydere/${slug}`,
	reportOffer: (slug: string) => `/tilbud/${slug}/fejl`,
	/** Where that form posts to. */
	sendReport: (slug: string) => `/tilbud/${slug}/fejl/send`,
	/** Where somebody is sent whose report is stored. */
	reportThanks: (slug: string) => `/tilbud/${slug}/fejl?tak=1`,
	municipalities: "/kommuner",
	municipality: (slug: string) => `/kommuner/${slug}`,
	/** What is known of a municipality, for those who plan. */
	municipalityForStaff: (slug: string) => `/kommuner/${slug}/fagligt`,
	guide: "/find-hjaelp",
	shortlist: "/min-liste",
	/** A list as a sheet, in a PDF. */
	sheetPdf: "/min-liste/ark.pdf",
	/** For those who refer relatives. */
	staff: "/fagfolk",
	staffConsent: "/fagfolk/samtykke",
	/** Interventions side by side. */
	compare: "/sammenlign",
	...recommendationRoutes,
	search: "/soeg",
	/** What was found, ten at a time. */
	searchFor: (q: string, page: number) =>
		`/soeg?${new URLSearchParams(page > 1 ? { q, side: String(page) } : { q })}`,
	overview: "/oversigt",
	emergency: "/akut",
	/** The same with the reader's region first; without one, all alike. */
	emergencyIn: (region: string | undefined) => (region ? `/akut?${PARAM.region}=${region}` : "/akut"),
	rights: "/rettigheder",
	/** Confidentiality from the relative's side. */
	confidentiality: "/rettigheder#tavshedspligt",
	elsewhere: "/andre-steder",
	pointer: (slug: string) => `/andre-steder#${slug}`,
	english: "/en",
	sources: "/kilder",
	source: (id: string) => `/kilder#${id}`,
	about: "/om",
	/** A page of running text; the one about consent lies under what staff read. */
	page: (slug: string): string => {
		if (slug === "samtykke") return routes.staffConsent;
		return ["metoder", "eksempler"].includes(slug) || isReading(slug) ? routes.reading(slug) : `/${slug}`;
	},
	accessibility: "/tilgaengelighed",
	privacy: "/privatliv",
	desk: "/redaktion",
	...dataRoutes,
} as const;

/** Every address of the editors' area. Beside the public ones, which a visitor's browser loads. */
export const deskRoutes = {
	notDone: "/redaktion/ikke-gjort",
	notFound: "/redaktion/findes-ikke",

	records: "/redaktion/poster",
	record: (id: string) => `/redaktion/poster/${id}`,
	edit: (id: string) => `/redaktion/poster/${id}/rediger`,
	history: (id: string) => `/redaktion/poster/${id}/historik`,
	action: (name: string) => `/redaktion/handling/${name}`,
	unsaved: "/redaktion/gemt",
	/** Where what was typed and not saved is thrown away. */
	discardUnsaved: "/redaktion/gemt/smid-vaek",
	preview: (token: string) => `/redaktion/vis/${token}`,
	/** The page itself, which the preview asks for. */
	previewedPage: (token: string) => `/redaktion/vis/${encodeURIComponent(token)}/side`,

	/** Records that were chosen in a list, and what became of them. */
	selection: (id: string) => `/redaktion/udvalg/${id}`,
	selectionCsv: (id: string) => `/redaktion/udvalg/${id}/tilbud.csv`,

	reports: "/redaktion/rapporter",
	answers: "/redaktion/svar",
	providerAnswer: (token: string) => `/redaktion/svar/${token}`,
	confirm: "/redaktion/bekraeft",
	/** Asking all providers by mail whose answer is due. */
	askProviders: "/redaktion/bekraeft/spoerg",
	/** A record's form for taking it off the site, filled in by what its provider answered. */
	endingFor: (id: string, answer: string) => `/redaktion/poster/${id}?svar=${answer}#slut`,

	/** Which municipalities were asked what they have, and which have answered. */
	municipalities: "/redaktion/kommuner",
	/** A municipality's answer filled in at the desk, by its contact's record. */
	fillIn: (id: string) => `/redaktion/kommuner/${id}`,
	/** An answer that waits for an editor. */
	reply: (id: string) => `/redaktion/kommuner/svar/${id}`,
	/** Where a municipality's link leads. */
	municipalAnswer: (token: string) => `/redaktion/kommunesvar/${token}`,

	numbers: "/redaktion/numre",

	imports: "/redaktion/import",
	import: (id: string) => `/redaktion/import/${id}`,
	sendImport: "/redaktion/import/send",
	offersCsv: "/redaktion/import/tilbud.csv",
	rejectedRows: (id: string) => `/redaktion/import/${id}/afviste.csv`,

	links: "/redaktion/links",
	exports: "/redaktion/eksport",
	exportContent: "/redaktion/eksport/indhold",
	exportAll: "/redaktion/eksport/alt",
	audit: "/redaktion/revision-spor",
	auditFile: "/redaktion/revision-spor/hent",
	settings: "/redaktion/indstillinger",

	signIn: "/redaktion/log-ind",
	/** Signing in, and then to this page of the desk. */
	signInFor: (to: string) => `/redaktion/log-ind?${new URLSearchParams({ til: to })}`,
	sendPassword: "/redaktion/log-ind/send",
	newPassword: "/redaktion/log-ind/glemt",
	sendNewPassword: "/redaktion/log-ind/glemt/send",
	code: "/redaktion/log-ind/kode",
	sendCode: "/redaktion/log-ind/kode/send",
	signInAgain: "/redaktion/log-ind/igen",
	externalSignIn: "/redaktion/log-ind/ekstern",
	/** Where the sign-in library believes it is mounted; only the provider's answer comes to such an address. */
	signInLibrary: "/redaktion/log-ind/auth",
	account: "/redaktion/konto",
	/** Showing a second factor in a session that has not shown it, and then to this page. */
	prove: (to: string) => `/redaktion/konto?${new URLSearchParams({ til: to })}`,
	/** What a browser needs to use a passkey, and where it sends what the device answers. */
	beginPasskey: "/redaktion/log-ind/noegle/begynd",
	sendPasskey: "/redaktion/log-ind/noegle/send",
	secondFactor: "/redaktion/konto/totrin",
	accountStep: (name: string) => `/redaktion/konto/${name}`,
	people: "/redaktion/personer",
	invitation: (token: string) => `/redaktion/invitation/${token}`,
	acceptInvitation: (token: string) => `/redaktion/invitation/${token}/brug`,
} as const;

/** The site's own address, without a final slash: what is printed on paper and written into data. */
export const siteUrl = () =>
	(process.env.SITE_URL || `http://localhost:${process.env.PUBLIC_PORT ?? 3000}`).replace(/\/+$/, "");
