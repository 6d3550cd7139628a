import { formatMoment } from "@/lib/base/calendar/danish-time";
import { deskRoutes } from "@/lib/base/routes";
import type { ProviderWords } from "@/lib/desk/queue/provider-words";
import type { RecordPage } from "@/lib/desk/queue/record-page";
import { isEndable } from "@/lib/model/endable";

function Words({ words: { name, at, message } }: { words: ProviderWords }) {
	return (
		<>
			<p className="text-95 text-soft">
				{name} svarede {formatMoment(at)}
			</p>
			{message ? <blockquote className="typed">{message}</blockquote> : <p>Uden besked.</p>}
		</>
	);
}

type Props = {
	page: RecordPage;
	words: { inDraft: readonly ProviderWords[]; waiting: readonly ProviderWords[] };
};

/** What the provider said: beside the draft that was made of it, and what nobody has looked at yet. */
export function ProviderWordsPart({ page, words: { inDraft, waiting } }: Props) {
	if (inDraft.length + waiting.length === 0) return null;
	const mayEnd = page.live !== null && isEndable(page.kind) && page.may("end a record");
	return (
		<section className="desk-part" aria-labelledby="udbyderens-ord">
			<h2 id="udbyderens-ord">Udbyderen siger</h2>
			{inDraft.map((one) => (
				<div key={one.id} className="grid gap-5">
					<Words words={one} />
					<p className="form-hint">
						Svaret er skrevet ind i kladden. Når den udgives, tæller det som udbyderens bekræftelse.
					</p>
				</div>
			))}
			{waiting.map((one) => (
				<div key={one.id} className="grid gap-5">
					<Words words={one} />
					<p className="desk-row">
						<a href={deskRoutes.answers}>Brug eller kassér svaret</a>
						{mayEnd && one.hasEnded && (
							<a href={deskRoutes.endingFor(page.record.id, one.id)}>Tag tilbuddet af siden</a>
						)}
					</p>
				</div>
			))}
		</section>
	);
}
