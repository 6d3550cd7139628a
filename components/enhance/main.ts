import { enhanceCopy } from "./copy";
import { enhanceFilters } from "./filters";
import { enhancePrint } from "./print";
import { enhanceShortlist } from "./shortlist";

enhanceCopy(document, window);
enhanceFilters(document, window);
enhancePrint(document, window);
enhanceShortlist(document, window);
