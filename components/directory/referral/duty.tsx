import { routes } from "@/lib/base/routes";
import type { CodeWords } from "@/lib/directory/code-words";
import type { Duty as Found } from "@/lib/directory/referral/refer";
import { SectionSources } from "../interventions/section-sources";

type Props = {
	duty: Found;
	/** The municipality, where it is known. */
	place: { fullName: string } | undefined;
	words: Pick<CodeWords, "source">;
};

const firstSentence = (text: string) => text.split(/(?<=[.?!]) /)[0];

/** What a municipality must offer by law, and whether we have seen it: not seen is not the same as not there. */
export function Duty({ duty, place, words }: Props) {
	return (
		<section
			className="rounded-card border border-line border-l-[6px] border-l-accent bg-sheet p-11"
			aria-labelledby="skal"
		>
			<h2 className="text-125" id="skal">
				Det skal kommunen tilbyde
			</h2>
			{duty.laws.map(({ law, paragraph, text, asOf }) => (
				<p key={law} className="mt-5">
					{firstSentence(text)}{" "}
					<span className="text-92 text-soft">
						{law} {paragraph}
						{asOf && ` (${asOf})`}
					</span>
				</p>
			))}
			{place && duty.seen.length === 0 && (
				<p className="mt-5">
					<strong>Ikke set af os i {place.fullName}.</strong> Kommunen er ikke spurgt endnu. Det betyder ikke,
					at det mangler.
				</p>
			)}
			{duty.seen.length > 0 && (
				<ul className="mt-5 grid gap-2.5">
					{duty.seen.map(({ offer }) => (
						<li key={offer.slug}>
							Hos jer: <a href={routes.offer(offer.slug)}>{offer.title}</a>
						</li>
					))}
				</ul>
			)}
			<SectionSources references={duty.laws.flatMap(({ sources }) => sources)} words={words} />
		</section>
	);
}
