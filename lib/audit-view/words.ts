/** What the desk calls what was done. */
const WORDS: Record<string, string> = {
	publish: "udgav",
	"publish-scheduled": "udgav som planlagt",
	"publish-emergency": "udgav i en nødsituation",
	"review-emergency": "så en nødudgivelse efter",
	save: "gemte en kladde",
	restore: "hentede en gammel udgave frem",
	discard: "kasserede en kladde",
	submit: "sendte til gennemsyn",
	comment: "kommenterede",
	changes: "bad om rettelser",
	approve: "godkendte",
	schedule: "planlagde",
	unschedule: "aflyste en plan",
	move: "flyttede adressen",
	end: "tog af siden",
	expire: "blev taget af siden som planlagt",
	confirm: "bekræftede",
	match: "lod posten følge filen igen",
	"make-link": "lavede et link til en udbyder",
	"revoke-link": "tilbagekaldte et link",
	"ask-provider": "spurgte en udbyder",
	"mail-failed": "kunne ikke sende en mail",
	"provider-answer": "svarede som udbyder",
	"handle-answer": "behandlede et svar",
	"handle-report": "behandlede en henvendelse",
	"set-reading-date": "satte en dato for genlæsning",
	"set-four-eyes": "ændrede kravet om to personer",
	import: "tog en import i brug",
	"import-upload": "sendte en fil ind",
	"import-map": "valgte kolonner",
	"import-undo": "fortrød en import",
	export: "hentede det udgivne indhold",
	"export-audit": "hentede sporet",
	dump: "hentede en kopi af alt",
	"restore-dump": "genskabte databasen fra en kopi",
	"check-links": "satte et linktjek i gang",
	refused: "blev afvist",
	"sign-in": "loggede på",
	"sign-in-failed": "kunne ikke logge på",
	"sign-out": "loggede af",
	"sign-out-everywhere": "loggede af alle steder",
	"password-changed": "skiftede adgangskode",
	"second-factor-begun": "begyndte at sætte totrinslogin op",
	"second-factor-set-up": "satte totrinslogin op",
	"recovery-codes-made": "lavede nye nødkoder",
	invite: "inviterede en person",
	"accept-invitation": "tog imod en invitation",
	"ret-person": "rettede en persons roller",
	"luk-person": "lukkede en konto",
	"aabn-person": "åbnede en konto igen",
	"slet-person": "slettede en konto",
	"nyt-link": "sendte en ny invitation",
	"nulstil-totrin": "nulstillede en persons totrinslogin",
};

/** An action in words; what has none stands as its own name. */
export const actionWords = (action: string): string => WORDS[action] ?? action;

/** What a row tells beside, in one line; fingerprints are for the machine. */
export function detailWords(detail: string): string {
	if (detail === "") return "";
	try {
		const told = JSON.parse(detail) as Record<string, unknown>;
		return Object.entries(told)
			.filter(([key]) => key !== "document")
			.map(([key, value]) => `${key}: ${typeof value === "string" ? value : JSON.stringify(value)}`)
			.join(", ");
	} catch {
		return detail;
	}
}
