import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/**
 * axe over a page of ours. None has frames, so it runs in the page itself and not in a blank one beside it, and only
 * what is wrong is told in full: together a third of the time.
 */
export const axeOn = (page: Page) =>
	new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode(true);
