import type { Confirmation } from "@/lib/directory/offers/confirmed";
import type { ReachableAdviser } from "@/lib/directory/places/whom-to-ask";
import { ContactWay } from "../offers/way-in";
import { ContactSource } from "./contact-source";

type Props = { adviser: ReachableAdviser; confirmed: Confirmation | null; now: Date };

/** The ways to one adviser: the number, the page, the address. */
function Ways({ adviser, now, quiet }: Omit<Props, "confirmed"> & { quiet: boolean }) {
	return adviser.ways.slice(0, 2).map((way) =>
		way.way === "mail" ? (
			<p className="way" key={way.way}>
				<a href={`mailto:${way.email}`}>Skriv til {way.email}</a>
			</p>
		) : (
			<ContactWay key={way.way} contact={way} to={adviser.title} quiet={quiet} now={now} />
		),
	);
}

type CardProps = Props & { first: boolean; Heading: "h2" | "h3" };

/** Those in a municipality who are there for relatives, under the title that they have there. */
export function AdviserCard({ adviser, confirmed, now, first, Heading }: CardProps) {
	return (
		<article
			className={first ? "card step border-2 border-deep [box-shadow:var(--shadow-sheet)]" : "card step"}
		>
			<Heading>{adviser.title}</Heading>
			{adviser.audience && <p>For {lowered(adviser.audience)}.</p>}
			<Ways adviser={adviser} now={now} quiet={!first} />
			<ContactSource source={adviser.source} confirmed={confirmed} now={now} />
		</article>
	);
}

const lowered = (words: string) =>
	words.charAt(0).toLocaleLowerCase("da") + words.slice(1).replace(/\.$/, "");

type OthersProps = { advisers: readonly ReachableAdviser[]; confirmed: Confirmation | null; now: Date };

/** Others in the municipality: each under its own title, for none of them is there for relatives alone. */
export function OtherAdvisers({ advisers, confirmed, now }: OthersProps) {
	if (advisers.length === 0) return null;
	return (
		<details className="say-it [&_.way]:mt-4">
			<summary>Andre, du kan spørge ({advisers.length})</summary>
			<ul>
				{advisers.map((adviser) => (
					<li
						className="not-first:mt-8 not-first:border-t not-first:border-t-line not-first:pt-8"
						key={adviser.title}
					>
						<strong>{adviser.title}</strong>
						{adviser.audience && ` · ${lowered(adviser.audience)}`}
						<Ways adviser={adviser} now={now} quiet />
						<ContactSource source={adviser.source} confirmed={confirmed} now={now} />
					</li>
				))}
			</ul>
		</details>
	);
}
