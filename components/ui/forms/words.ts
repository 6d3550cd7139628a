import type { FormFault } from "@/lib/base/form-state";

const minutes = (count: number) => (count === 1 ? "1 minut" : `${count} minutter`);

const FAULT_WORDS: Record<Exclude<FormFault, "too-many">, string> = {
	"foreign-origin": "Beskeden kom ikke fra vores egen side, så vi tog den ikke. Skriv den her, og send igen.",
	"wrong-type": "Vi kunne ikke læse det, der blev sendt. Skriv det her, og send igen.",
	"too-large":
		"Det fyldte for meget, så vi kunne ikke læse det. Gå tilbage i din browser for at hente det, du skrev. Gør det kortere, og send igen.",
	trap: "Et felt, som man ikke kan se, var fyldt ud. Måske gjorde din browser det. Nu er det tomt. Send igen.",
	"not-stored":
		"Vi kunne ikke gemme beskeden. Det er vores fejl. Det, du skrev, står her endnu. Send igen om lidt.",
};

/**
 * Why a form as a whole was not taken, and what to do.
 * @param waitMinutes until it may be sent again.
 */
export const faultWords = (fault: FormFault, waitMinutes: number | null) =>
	fault === "too-many"
		? `Der er sendt mange beskeder på kort tid. Vent ${minutes(waitMinutes ?? 1)}, og send igen. Det, du skrev, står her endnu.`
		: FAULT_WORDS[fault];
