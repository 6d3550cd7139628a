import { enhancePasskeys } from "./passkeys";

// Beside the desk's own script: only the pages that ask for a passkey load it.
enhancePasskeys(document, window);
