import { accountActions } from "../accounts/people-actions";
import { importActions } from "../imports/import-actions";
import { linkActions } from "../links/actions";
import type { Action } from "./action";
import { addressActions } from "./address-actions";
import { answerActions } from "./answer-actions";
import { confirmActions } from "./confirm-actions";
import { draftActions } from "./draft-actions";
import { providerLinkActions } from "./provider-link-actions";
import { publishActions } from "./publish-actions";
import { reportActions } from "./report-actions";
import { reviewActions } from "./review-actions";
import { saveAction } from "./save-action";
import { senderAction } from "./sender-action";
import { settingsActions } from "./settings-actions";

/** Everything that can be done at the desk by a form; the tests try each of them as every role. */
export const ACTIONS: readonly Action<never, never>[] = [
	saveAction,
	...draftActions,
	...reviewActions,
	...publishActions,
	...addressActions,
	...confirmActions,
	...providerLinkActions,
	...answerActions,
	...reportActions,
	...settingsActions,
	senderAction,
	...importActions,
	...linkActions,
	...accountActions,
];

const byName = new Map(ACTIONS.map((action) => [action.name, action]));

/** The action of a name in an address. */
export const actionNamed = (name: string) => byName.get(name);
