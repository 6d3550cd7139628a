import type { ReactNode } from "react";
import type { Person } from "@/lib/accounts/person";
import { oneOf } from "@/lib/editorial/kind-words";
import { mayDoSomewhere, type Permission } from "@/lib/editorial/permissions";
import type { Queue, Waiting } from "@/lib/editorial/queue";
import { routes } from "@/lib/routes";

const SHOWN = 8;

function Waits({ title, items, more }: { title: string; items: readonly Waiting[]; more?: string }) {
	if (items.length === 0) return null;
	return (
		<section className="desk-part">
			<h2>
				{title} <span className="count">{items.length}</span>
			</h2>
			<ul className="record-rows">
				{items.slice(0, SHOWN).map(({ id, title: name, kind, note }) => (
					<li key={id}>
						<a href={routes.deskRecord(id)}>{name}</a>
						<span className="form-hint">
							{oneOf(kind)}
							{note && ` · ${note}`}
						</span>
					</li>
				))}
			</ul>
			{items.length > SHOWN && (
				<p>{more ? <a href={more}>Se dem alle</a> : `og ${items.length - SHOWN} til`}</p>
			)}
		</section>
	);
}

function Tile({ href, count, children }: { href: string; count: number; children: ReactNode }) {
	return (
		<li className={count > 0 ? "desk-tile desk-tile-some" : "desk-tile"}>
			<a href={href}>
				<strong>{count}</strong> {children}
			</a>
		</li>
	);
}

/** What needs a person: numbers first, then the things themselves. */
export function QueueView({ queue, person }: { queue: Queue; person: Person }) {
	const { offers } = queue;
	const can = (permission: Permission) => mayDoSomewhere(person, permission);
	const list = (state: string) => `${routes.deskRecords}?tilstand=${state}`;
	return (
		<>
			<ul className="desk-tiles" aria-label="Det venter">
				<Tile href={list("review")} count={queue.review.length}>
					til gennemsyn
				</Tile>
				{can("handle reports") && (
					<Tile href={routes.deskReports} count={queue.reports}>
						henvendelser fra læsere
					</Tile>
				)}
				{can("handle answers") && (
					<Tile href={routes.deskAnswers} count={queue.answers}>
						svar fra udbydere
					</Tile>
				)}
				{can("confirm") && (
					<Tile href={routes.deskConfirm} count={offers.due}>
						af {offers.total} tilbud skal bekræftes
					</Tile>
				)}
				{can("check links") && (
					<Tile href="/redaktion/links" count={queue.links}>
						links, der ikke svarer
					</Tile>
				)}
			</ul>
			<div className="desk-columns">
				<div>
					<Waits title="Udgivet i nød, skal ses af en anden" items={queue.unreviewed} />
					<Waits title="Til gennemsyn" items={queue.review} more={list("review")} />
					<Waits title="Skal rettes" items={queue.changes} more={list("changes")} />
					<Waits title="Kladder" items={queue.drafts} more={list("draft")} />
				</div>
				<div>
					<Waits title="Udbyderen svarer ikke: ring" items={queue.unanswered} more={routes.deskConfirm} />
					<Waits title="Skal læses igen" items={queue.due} />
					<Waits title="Henviser til noget, der ikke findes" items={queue.broken} />
					<Waits title="Noget er sagt uden kilde" items={queue.unsourced} />
					<Waits title="Målgrupper, som kun er vores slutning" items={queue.inferred} />
					{queue.empty.length > 0 && (
						<section className="desk-part">
							<h2>Søgninger uden resultat</h2>
							<p className="form-hint">De seneste 90 dage. Ordene gemmer vi ikke, kun valgene.</p>
							<ul className="record-rows">
								{queue.empty.map(({ combination, count }) => (
									<li key={combination}>
										<a href={combination}>{combination}</a> <span className="form-hint">{count} gange</span>
									</li>
								))}
							</ul>
						</section>
					)}
				</div>
			</div>
		</>
	);
}
