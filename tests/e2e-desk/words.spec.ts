import { everyWayToLoseWords } from "../support/e2e/words-test";

everyWayToLoseWords(true);
