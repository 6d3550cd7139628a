import { askProviders } from "./commands/ask-providers";
import { runHere } from "./commands/command";

/** `npm run providers:ask`: asks by mail, reminds after 21 days, and says who has not answered after 42. */
await runHere(askProviders);
