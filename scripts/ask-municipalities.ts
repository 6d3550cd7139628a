import { askMunicipalities } from "./commands/ask-providers";
import { runHere } from "./commands/command";

/** `npm run municipalities:ask`: asks by mail what they have, reminds after 21 days, and says who has not answered after 42. */
await runHere(askMunicipalities);
