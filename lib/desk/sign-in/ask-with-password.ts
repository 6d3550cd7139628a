import { askAuth } from "./ask-auth";
import type { Auth, AuthParts } from "./auth";
import { sessionBrakes } from "./guesses";
import { forgetTries, takeTry } from "./sign-in-throttle";

type Step = {
	request: Request;
	auth: Auth;
	parts: AuthParts;
	session: { id: string; userId: string };
	now: Date;
};

const TOO_MANY = 429;

/**
 * Asks the library for what one's own password is needed for. Whoever sits at somebody else's screen guesses it no
 * faster here than at the door. @returns 429 for one who must wait.
 */
export async function askWithPassword(
	step: Step,
	path: string,
	body: Record<string, unknown>,
): Promise<Response> {
	const { request, parts, session, now } = step;
	const brakes = sessionBrakes(session.userId, session.id);
	const answer = await parts.turns(null, async () => {
		if ((await takeTry(parts, brakes, now)).waitMs > 0) return "busy";
		const judged = await askAuth(step, request.headers, path, body);
		if (judged.ok) await forgetTries(parts, brakes);
		return judged;
	});
	return answer === "busy" ? new Response(null, { status: TOO_MANY }) : answer;
}
