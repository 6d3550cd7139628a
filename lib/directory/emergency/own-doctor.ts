import type { OpeningHours } from "../../model/hours-schema";
import { openness } from "../offers/opening-hours";

/** When one's own doctor is called before the doctors' line of the region: weekdays from 8 to 16. */
export const OWN_DOCTOR_HOURS: OpeningHours = {
	text: "8-16",
	weekly: [{ days: ["mon", "tue", "wed", "thu", "fri"], opens: "08:00", closes: "16:00" }],
	plainlyWeekly: true,
	exceptions: [],
};

/** Whether one's own doctor comes first; on a public holiday it is the doctors' line. */
export const ownDoctorFirst = (now: Date): boolean => openness(OWN_DOCTOR_HOURS, now).state === "open";
