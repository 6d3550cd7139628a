/** Words by which people say that an offer is no more, in any of their forms. */
const ENDED =
	/\b(?:stop(?:pe(?:r|t|de)?)?|ophør\w*|nedlagt|nedlægge[rs]?|lukket|lukker ned|findes ikke|eksisterer ikke|er slut|afsluttet|ikke længere|indstillet|aflyst)(?![\p{L}])/iu;

/** Whether what a provider wrote says that the offer has stopped: "Gruppen stoppede i juni." Somebody reads it and decides. */
export const soundsEnded = (text: string): boolean => ENDED.test(text);
