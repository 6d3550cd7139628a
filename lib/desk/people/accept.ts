import { randomBytes } from "node:crypto";
import { createRateLimit } from "../../base/rate-limit";
import { deskRoutes } from "../../base/routes";
import { seeOther } from "../../base/see-other";
import { formPage } from "../answers/own-page";
import type { AuthParts } from "../sign-in/auth";
import { refusePassword } from "../sign-in/password-rules";
import { acceptInvitation, invitedBy } from "./invitations";

/** Hashing a password is work, and a link is a secret: this many tries from one client, and in all. */
const WINDOW_MS = 10 * 60_000;
const LIMITS = { perClient: 20, clientWindowMs: WINDOW_MS, inAll: 500, windowMs: WINDOW_MS };
const limit = createRateLimit(LIMITS, randomBytes(16));

const GONE = "Linket er brugt, eller det er blevet for gammelt. Bed en administrator om et nyt.";

/** The answer to a password chosen by an invitation's link. */
export async function answerAccepting(
	request: Request,
	{ client, write }: AuthParts,
	token: string,
	password: string,
	now: Date,
): Promise<Response> {
	const page = deskRoutes.invitation(encodeURIComponent(token));
	const waitMs = limit(request.headers.get("x-forwarded-for") ?? "", now.getTime());
	if (waitMs > 0) {
		const fault = "Der er prøvet mange gange på kort tid. Vent lidt, og prøv igen.";
		const headers = { "Retry-After": String(Math.ceil(waitMs / 1000)) };
		return formPage(request, page, 429, { values: [], fault }, headers);
	}
	const invited = await invitedBy(client, token, now);
	if (!invited) return formPage(request, page, 422, { values: [], fault: GONE });
	const refused = refusePassword(password, [invited.name, invited.email]);
	if (refused) return formPage(request, page, 422, { values: [], errors: { adgangskode: refused } });
	const taken = await acceptInvitation(write, token, password, now);
	return taken
		? seeOther(`${deskRoutes.signIn}?klar=adgangskode`)
		: formPage(request, page, 422, { values: [], fault: GONE });
}
