import { enhanceAutosave } from "./autosave";
import { forgetSubmitted } from "./kept";
import { enhanceKeys } from "./keys";
import { offerLeftBehind } from "./left-behind";
import { enhanceTexts } from "./text-hints";

if (!document.querySelector("form[data-autosave]")) {
	try {
		forgetSubmitted(window.sessionStorage);
	} catch {
		// A browser that forbids the tab to keep anything has kept nothing.
	}
}
enhanceAutosave(document, window);
enhanceTexts(document);
enhanceKeys(document);
offerLeftBehind(document, () => window.sessionStorage);
