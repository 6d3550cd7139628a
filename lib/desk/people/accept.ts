import { deskRoutes } from "../../base/routes";
import { seeOther } from "../../base/see-other";
import { formPage } from "../answers/own-page";
import type { AuthParts } from "../sign-in/auth";
import { rememberDevice } from "../sign-in/known-device";
import { refusePassword } from "../sign-in/password-rules";
import { acceptInvitation, invitedBy } from "./invitations";

const GONE = "Linket er brugt, eller det er blevet for gammelt. Bed en administrator om et nyt.";

const BUSY = "Der er mange, der logger ind lige nu. Vent et øjeblik, og prøv igen.";

/**
 * The answer to a password chosen by an invitation's link. A link is nothing that can be guessed, and who has none
 * costs no more than a look; who has one is known by this device from now on, whatever strangers try meanwhile.
 */
export async function answerAccepting(
	request: Request,
	parts: AuthParts,
	token: string,
	password: string,
	now: Date,
): Promise<Response> {
	const page = deskRoutes.invitation(encodeURIComponent(token));
	const invited = await invitedBy(parts.client, token, now);
	if (!invited) return formPage(request, page, 422, { values: [], fault: GONE });
	const refused = refusePassword(password, [invited.name, invited.email]);
	if (refused) return formPage(request, page, 422, { values: [], errors: { adgangskode: refused } });
	const taken = await parts.turns(null, () => acceptInvitation(parts.write, token, password, now));
	if (taken === "busy")
		return formPage(request, page, 429, { values: [], fault: BUSY }, { "Retry-After": "5" });
	if (!taken) return formPage(request, page, 422, { values: [], fault: GONE });
	const device = await rememberDevice(parts, request.headers, invited.id, now);
	return seeOther(`${deskRoutes.signIn}?klar=adgangskode`, device);
}
