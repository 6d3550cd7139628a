/** The faults the front answers for itself, with what they say to the visitor. */
const FAULTS = {
	400: {
		title: "Adressen kan ikke læses",
		text: "Der er noget galt med adressen, så vi kan ikke se, hvilken side du vil hen til. Måske blev den klippet over, da den blev kopieret.",
		advice: ["Gå til forsiden, og find siden derfra.", "Skriv adressen igen, hvis du har den på papir."],
	},
	404: {
		title: "Siden findes ikke",
		text: "Der er ikke noget på den adresse.",
		advice: ["Gå til forsiden, og find det, du leder efter, derfra."],
	},
	405: {
		title: "Det kan siden ikke",
		text: "Din browser bad om noget, som siden ikke kan gøre.",
		advice: ["Gå til forsiden, og prøv derfra."],
	},
	415: {
		title: "Det kan siden ikke",
		text: "Siden tager ikke imod filer.",
		advice: ["Gå tilbage, og prøv igen."],
	},
	500: {
		title: "Noget gik galt hos os",
		text: "Siden kunne ikke vises. Det er vores fejl. Du har ikke gjort noget galt.",
		advice: [
			"Prøv igen om et øjeblik.",
			"Gå til forsiden, og find hjælp derfra.",
			"Bliver det ved, så prøv igen senere i dag.",
		],
	},
	503: {
		title: "Siden er ikke klar lige nu",
		text: "Vi kan ikke vise siden i øjeblikket. Det er vores fejl. Du har ikke gjort noget galt.",
		advice: ["Vent et minut, og prøv igen.", "Gå til forsiden, og se, om den virker."],
	},
	busy: {
		title: "Der er travlt lige nu",
		text: "Siden får flere besøg, end den kan nå at svare på. Du har ikke gjort noget galt.",
		advice: [
			"Vent et halvt minut, og prøv igen.",
			"Har du udfyldt en formular, så gå tilbage, og send den igen. Den er ikke modtaget.",
			"Gå til forsiden. Den virker som regel, også når der er travlt.",
		],
	},
} as const;

/** The faults that are told by their status alone. */
export type Fault = Exclude<keyof typeof FAULTS, "busy">;

/**
 * A whole page in plain HTML, needing neither Next nor the database. The numbers are those every page
 * shows (decision 21): they must be there when nothing else is.
 */
export function errorPage(fault: keyof typeof FAULTS): string {
	const { title, text, advice } = FAULTS[fault];
	return `<!DOCTYPE html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} · Pårørendevejviser</title>
</head>
<body>
<header><p><a href="/">Pårørendevejviser</a></p></header>
<main>
<h1>${title}</h1>
<p>${text}</p>
<h2>Det kan du gøre</h2>
<ul>
${advice.map((line) => `<li>${line}</li>`).join("\n")}
</ul>
<p><a href="/">Gå til forsiden</a></p>
<h2>Er det akut?</h2>
<ul>
<li>Er der fare for liv, så ring <a href="tel:112">112</a>.</li>
<li>Livslinien: ring <a href="tel:70201201">70 201 201</a>.</li>
</ul>
</main>
</body>
</html>
`;
}
