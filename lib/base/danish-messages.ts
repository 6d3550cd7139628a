import { z } from "zod";

/** What is counted, by what has too much or too little of it. */
const UNITS: Record<string, string> = { string: " tegn", array: " punkter", set: " punkter", file: " byte" };

/** Too long and too short as people say it: zod's own words speak of "streng" and "<=". */
const plainly: z.core.$ZodErrorMap = (issue) => {
	if (issue.code === "too_big") return `Højst ${issue.maximum}${UNITS[issue.origin] ?? ""}`;
	if (issue.code === "too_small") return `Mindst ${issue.minimum}${UNITS[issue.origin] ?? ""}`;
	return undefined;
};

/** What zod says of wrong input is read by the people who write `content/` and the settings: in Danish. */
z.config({ ...z.locales.da(), customError: plainly });
