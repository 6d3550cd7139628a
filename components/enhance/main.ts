import { enhanceFilters } from "./filters";
import { enhancePrint } from "./print";

enhanceFilters(document, window);
enhancePrint(document, window);
