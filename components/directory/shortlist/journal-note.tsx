import { danishDay } from "@/lib/base/calendar/day-count";
import { formatDay } from "@/lib/base/format";
import { routes, siteUrl } from "@/lib/base/routes";
import type { Listed } from "@/lib/directory/shortlist/listed";
import type { Version } from "@/lib/site/shortlist-revisions";
import { confirmedLine } from "../offers/confirmed-words";
import { STAFF_CONSENT } from "../referral/words";
import { wayOnPaper } from "./sheet-words";

type Entry = Exclude<Listed, { kind: "gone" }>;
type Versions = ReadonlyMap<string, Version>;

function versionWords(id: string, versions: Versions): string {
	const version = versions.get(id);
	return version ? `Udgave ${version.sequence} af ${formatDay(danishDay(version.at))}.` : "";
}

/** One thing as it was when it was handed over: what, how, by which facts, in which version, and where. */
function noteOf(one: Entry, versions: Versions, now: Date): string {
	const version = versionWords(one.record.id, versions);
	if (one.kind === "intervention") {
		const { title, slug, conditions } = one.record;
		const consent = STAFF_CONSENT[conditions.consent.value] ?? "Samtykke ikke oplyst";
		return [`${title}. ${consent}.`, version, siteUrl() + routes.interventionForStaff(slug)].join(" ");
	}
	const { title, providerName, slug, consentFact } = one.record;
	const words = STAFF_CONSENT[consentFact.value] ?? "Samtykke ikke oplyst";
	const consent = consentFact.basis === "inferred" ? `${words} (vores vurdering)` : words;
	const way = wayOnPaper(one.reach.ways[0])?.text ?? "Ingen kontakt fundet";
	const told = one.record.status === "ended" ? "Findes ikke mere" : way;
	return [
		`${title}, ${providerName}. ${told}. ${consent}.`,
		confirmedLine(one.record, now),
		version,
		siteUrl() + routes.offer(slug),
	].join(" ");
}

type Props = { entries: readonly Entry[]; versions: Versions; address: string; now: Date };

/** The text for the journal, to copy: no names, and nothing of who it was given to. */
export function JournalNote({ entries, versions, address, now }: Props) {
	const text = [
		`Pårørende vejledt om hjælp ${formatDay(danishDay(now))}, efter Pårørendevejviser:`,
		...entries.map((one, i) => `${i + 1}. ${noteOf(one, versions, now)}`),
		`Listen: ${address}`,
	].join("\n");
	return (
		<section className="no-print mt-20 max-w-480" aria-labelledby="journal">
			<h2 id="journal">Til journalen</h2>
			<p className="mt-5" id="journal-hjaelp">
				Kopiér teksten. Den siger, hvad der blev givet med, hvor sikkert det er, og hvilken udgave det var.
				Den har ingen navne.
			</p>
			<textarea
				id="journal-tekst"
				className="mt-7.5 w-full rounded-10 border-2 border-line-strong bg-sheet p-9 text-92 text-ink"
				aria-labelledby="journal"
				aria-describedby="journal-hjaelp"
				rows={Math.min(20, 4 + entries.length * 3)}
				readOnly
				defaultValue={text}
			/>
			<p className="mt-5 flex flex-wrap items-center gap-9">
				<button className="button button-quiet" type="button" data-copy="journal-tekst" hidden>
					Kopiér teksten
				</button>
				<span role="status" data-copied="Kopieret." />
			</p>
		</section>
	);
}
