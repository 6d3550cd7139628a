import type { Person } from "../sign-in/person";
import { factorDue } from "./permissions";

const PROVE =
	"Du er logget ind, men du har ikke vist, at det er dig. Gå til Min konto, og vis det med din kode eller din adgangsnøgle. Det, du skrev, står her.";
const SET_UP =
	"Din rolle virker først, når du har sat login i to trin op. Det gør du på Min konto. Det, du skrev, står her.";

/** Why somebody may not do what their roles are for: something that they can put right themselves. `null` for nothing. */
export function whyNotProved(person: Person): string | null {
	if (person.mustProve) return PROVE;
	return factorDue(person) === "now" ? SET_UP : null;
}
