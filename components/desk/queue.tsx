import type { ReactNode } from "react";
import type { Person } from "@/lib/accounts/person";
import type { WaitingList } from "@/lib/editorial/front-lists";
import { oneOf } from "@/lib/editorial/kind-words";
import { mayDoSomewhere, type Permission } from "@/lib/editorial/permissions";
import type { Queue } from "@/lib/editorial/queue";
import { routes } from "@/lib/routes";

function Waits({ title, list, more }: { title: string; list: WaitingList; more?: string }) {
	const { count, items } = list;
	if (count === 0) return null;
	return (
		<section className="desk-part">
			<h2>
				{title} <span className="count">{count}</span>
			</h2>
			<ul className="record-rows">
				{items.map(({ id, title: name, kind, note }) => (
					<li key={id}>
						<a href={routes.deskRecord(id)}>{name}</a>
						<span className="form-hint">
							{oneOf(kind)}
							{note && ` · ${note}`}
						</span>
					</li>
				))}
			</ul>
			{count > items.length && (
				<p>{more ? <a href={more}>Se dem alle</a> : `og ${count - items.length} til`}</p>
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
				<Tile href={list("review")} count={queue.review.count}>
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
					<Waits title="Udgivet i nød, skal ses af en anden" list={queue.unreviewed} />
					<Waits title="Til gennemsyn" list={queue.review} more={list("review")} />
					<Waits title="Skal rettes" list={queue.changes} more={list("changes")} />
					<Waits title="Kladder" list={queue.drafts} more={list("draft")} />
				</div>
				<div>
					<Waits title="Udbyderen svarer ikke: ring" list={queue.unanswered} more={routes.deskConfirm} />
					<Waits title="Skal læses igen" list={queue.due} />
					<Waits title="Henviser til noget, der ikke findes" list={queue.broken} />
					<Waits title="Noget er sagt uden kilde" list={queue.unsourced} />
					<Waits title="Målgrupper, som kun er vores slutning" list={queue.inferred} />
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
