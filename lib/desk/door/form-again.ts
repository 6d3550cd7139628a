import { deskRoutes } from "../../base/routes";
import type { Target } from "../../store/records/target";
import type { Again } from "../answers/not-saved";
import type { Action } from "./action";

type Typed = readonly [string, string][];

/** Where a form was sent that has no page of its own, or cannot be read: all that was typed, and one press to send it. */
const notDone = (name: string, values: Typed, fault: string): Again => ({
	page: deskRoutes.notDone,
	state: { values, fault, extra: { pendingPost: { action: deskRoutes.action(name) } } },
});

/** The page of an action's form with everything that was typed, as it is shown when nothing could be done. */
export function formAgain(action: Action<never, never>, form: URLSearchParams, fault: string): Again {
	const known = action as unknown as Action<unknown, Target>;
	try {
		const again = known.shownOn?.(known.read(form), fault);
		if (again) return again;
	} catch {
		// What none of our forms sends is told as it is.
	}
	return notDone(action.name, [...form], fault);
}
