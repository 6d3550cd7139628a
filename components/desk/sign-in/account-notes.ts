/** What one is told of what was done with one's own account, by what the address says. */
export const ACCOUNT_NOTES: Record<string, string> = {
	totrin: "Login i to trin er slået til. Andre steder, hvor du var logget ind, er du nu logget ud.",
	noegle: "Adgangsnøglen er lavet. Andre steder, hvor du var logget ind, er du nu logget ud.",
	"noegle-vaek": "Adgangsnøglen er fjernet. Andre steder, hvor du var logget ind, er du nu logget ud.",
	besked: "Dit valg er gemt.",
	slut: "Du er logget ud dér.",
	adgangskode: "Din adgangskode er skiftet. Andre steder, hvor du var logget ind, er du nu logget ud.",
};
