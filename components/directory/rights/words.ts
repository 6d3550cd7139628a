import type { RIGHT_TOPICS } from "@/lib/model/right-schema";

type Topic = (typeof RIGHT_TOPICS)[number];

/** The parts of the page about rights, each with the anchor that links lead to. */
export const TOPIC_WORDS: Record<Topic, { id: string; title: string }> = {
	leave: { id: "orlov", title: "Fri fra arbejdet" },
	money: { id: "penge", title: "Penge" },
	relief: { id: "pause", title: "En pause" },
	advice: { id: "raad", title: "Råd om dine rettigheder" },
	say: { id: "din-stemme", title: "Når du taler for din nærmeste" },
};

/** Confidentiality from the relative's side. */
export const CONFIDENTIALITY = { id: "tavshedspligt", title: "Hvad må de fortælle mig?" };
