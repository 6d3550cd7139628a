import { enhanceFilters } from "./filters";
import { enhancePrint } from "./print";
import { enhanceShortlist } from "./shortlist";

enhanceFilters(document, window);
enhancePrint(document, window);
enhanceShortlist(document, window);
