import { z } from "zod";
import { GROUP_CHOICES } from "../../directory/offers/fact-groups";

/** What was confirmed; a form from before there was a choice means everything. */
export const groupsField = z.enum(GROUP_CHOICES).default("all");
