import { selectionActions } from "./batches/selection-actions";
import { answerActions } from "./confirming/answer-actions";
import { confirmActions } from "./confirming/confirm-actions";
import { municipalActions } from "./confirming/municipal-actions";
import { providerLinkActions } from "./confirming/provider-link-actions";
import type { Action } from "./door/action";
import { draftActions } from "./drafts/draft-actions";
import { saveAction } from "./drafts/save-action";
import { importActions } from "./imports/import-actions";
import { linkActions } from "./links/actions";
import { accountActions } from "./people/people-actions";
import { addressActions } from "./publishing/address-actions";
import { commentActions } from "./publishing/comment-actions";
import { publishActions } from "./publishing/publish-actions";
import { reviewActions } from "./publishing/review-actions";
import { licenceAction } from "./queue/licence-action";
import { readingActions } from "./queue/reading-actions";
import { reportActions } from "./queue/report-actions";
import { senderAction } from "./queue/sender-action";
import { settingsActions } from "./queue/settings-actions";

/** Everything that can be done at the desk by a form; the tests try each of them as every role. */
export const ACTIONS: readonly Action<never, never>[] = [
	saveAction,
	...draftActions,
	...reviewActions,
	...commentActions,
	...publishActions,
	...addressActions,
	...confirmActions,
	...readingActions,
	...providerLinkActions,
	...answerActions,
	...municipalActions,
	...reportActions,
	...settingsActions,
	licenceAction,
	senderAction,
	...selectionActions,
	...importActions,
	...linkActions,
	...accountActions,
];

const byName = new Map(ACTIONS.map((action) => [action.name, action]));

/** The action of a name in an address. */
export const actionNamed = (name: string) => byName.get(name);
