import { PARAM } from "./params";

const METHODS = "/anbefalinger/metoder";
const EXAMPLES = "/anbefalinger/eksempler";

/** The addresses of what the documents recommend; a part of `routes`. */
export const recommendationRoutes = {
	/** What the documents recommend, which is a self-check too. */
	recommendations: "/anbefalinger",
	recommendation: (slug: string) => `/anbefalinger#${slug}`,
	/** The same page as a self-check in which nothing has been answered. */
	newCheck: `/anbefalinger?${PARAM.selfCheck}=-#selvtjek`,
	methods: METHODS,
	/** What the concept names in passing: examples and tools. */
	examples: EXAMPLES,
	method: ({ slug, headed }: { slug: string; headed: boolean }) => `${headed ? METHODS : EXAMPLES}#${slug}`,
	/** A page of running text about what the documents say. */
	reading: (slug: string) => `/anbefalinger/${slug}`,
	/** A draft of a policy for relatives, in Word. */
	policyDraft: "/anbefalinger/paaroerendepolitik.docx",
	/** The self-check as a paper for a meeting, in Word. */
	checkPaper: "/anbefalinger/selvtjek.docx",
} as const;
