import { isIP } from "node:net";

const isOwnMachine = (host) =>
	host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
const isAll = (host) => host === "" || host === "0.0.0.0" || host === "::";

/**
 * What is said to whoever starts a site whose address promises TLS: that is another program's, in front of ours.
 * @returns a line for each thing that is amiss.
 */
export function proxyWarnings({ SITE_URL = "", HOST = "", TRUSTED_PROXY = "" }) {
	if (!/^https:/i.test(SITE_URL)) return [];
	const open = `Advarsel: SITE_URL begynder med https, men serveren lytter ${isAll(HOST) ? "på alle adresser" : `på ${HOST}`}, og selv taler den kun http. Den, der går uden om jeres proxy, får siden uden kryptering. Står proxyen på samme maskine, så sæt HOST=127.0.0.1.`;
	const one =
		"Advarsel: SITE_URL begynder med https, men TRUSTED_PROXY er ikke sat. Så tæller alle besøgende som én, fx når der højst tages imod fem beskeder på ti minutter fra hver. Sæt TRUSTED_PROXY til proxyens adresse.";
	return [...(isOwnMachine(HOST) ? [] : [open]), ...(TRUSTED_PROXY ? [] : [one])];
}
