import type { Answers } from "@/lib/directory/guide/answers";

/** What one may say on the telephone, made of one's own answers: the first call is the hardest. */
export function SayIt({ answers, askFor }: { answers: Answers; askFor: string | null }) {
	const close = answers.about.find(({ who }) => who === "close")?.says;
	return (
		<details className="say-it">
			<summary>Sådan kan du sige det</summary>
			<p>
				“Jeg er pårørende{close ? `. Min nærmeste ${close}` : " til en voksen, der har det svært"}.{" "}
				{askFor ? `Jeg vil gerne høre om ${askFor}.` : "Jeg vil gerne høre, hvilken hjælp der er til mig."}”
			</p>
			<p>“Kan jeg tale med dig uden at sige, hvem det handler om?”</p>
		</details>
	);
}
