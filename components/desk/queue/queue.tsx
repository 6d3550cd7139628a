import { deskRoutes } from "@/lib/base/routes";
import { mayDoSomewhere, type Permission } from "@/lib/desk/door/permissions";
import type { UnsavedForm } from "@/lib/desk/drafts/unsaved-forms";
import type { Queue } from "@/lib/desk/queue/queue";
import type { Person } from "@/lib/desk/sign-in/person";
import type { MonthFreshness } from "@/lib/directory/offers/freshness-by-month";
import { UnsavedFormsList } from "../drafts/unsaved-forms-list";
import { FreshnessPicture } from "./freshness-picture";
import { Tile } from "./tile";
import { Waits } from "./waits";

type Props = {
	queue: Queue;
	unsaved: readonly UnsavedForm[];
	person: Person;
	freshness: readonly MonthFreshness[];
};

/** What needs a person: numbers first, then the things themselves, what one has begun before all. */
export function QueueView({ queue, unsaved, person, freshness }: Props) {
	const { offers } = queue;
	const can = (permission: Permission) => mayDoSomewhere(person, permission);
	const toConfirm = `af ${offers.total} tilbud skal bekræftes`;
	const list = (state: string) => `${deskRoutes.records}?tilstand=${state}`;
	return (
		<>
			<ul
				className="mb-10 grid grid-cols-[repeat(auto-fit,minmax(min(100%,11.5rem),1fr))] gap-7.5"
				aria-label="Det venter"
			>
				<Tile href={list("review")} count={queue.review.count} one="til godkendelse" many="til godkendelse" />
				{can("handle reports") && (
					<Tile
						href={deskRoutes.reports}
						count={queue.reports}
						one="henvendelse fra læsere"
						many="henvendelser fra læsere"
					/>
				)}
				{can("handle answers") && (
					<Tile
						href={deskRoutes.answers}
						count={queue.answers}
						one="svar fra en udbyder"
						many="svar fra udbydere"
					/>
				)}
				{can("handle answers") && (
					<Tile
						href={deskRoutes.municipalities}
						count={queue.replies}
						one="svar fra en kommune"
						many="svar fra kommuner"
					/>
				)}
				{can("confirm") && (
					<Tile href={deskRoutes.confirm} count={offers.due} one={toConfirm} many={toConfirm} />
				)}
				{can("confirm") && (
					<Tile
						href={deskRoutes.numbers}
						count={queue.numbers}
						one="har et nummer, der mangler at blive bekræftet"
						many="har numre, der mangler at blive bekræftet"
					/>
				)}
				{can("check links") && (
					<Tile
						href={deskRoutes.links}
						count={queue.deadLinks}
						one="link, der ikke svarer"
						many={queue.deadLinks === null ? "Ingen links er tjekket endnu" : "links, der ikke svarer"}
					/>
				)}
			</ul>
			<div className="mt-15 grid gap-15 has-[>div:empty]:grid-cols-1 head:grid-cols-[repeat(2,minmax(0,1fr))] head:items-start">
				<div className="grid min-w-0 gap-15 empty:hidden">
					<UnsavedFormsList list={unsaved} title="Det, du er i gang med at skrive" />
					<Waits
						title="Udgivet i nød, skal ses af en anden"
						list={queue.unreviewed}
						more={list("unreviewed")}
					/>
					<Waits
						title="Til godkendelse"
						list={queue.review}
						more={list("review")}
						held={(by, day) => `sendt af ${by} ${day}`}
					/>
					<Waits
						title="Skal rettes"
						list={queue.changes}
						more={list("changes")}
						held={(by, day) => `${by} bad om rettelser ${day}`}
					/>
					<Waits title="Kladder" list={queue.drafts} more={list("draft")} />
				</div>
				<div className="grid min-w-0 gap-15 empty:hidden">
					<FreshnessPicture months={freshness} />
					<Waits title="Udbyderen svarer ikke: ring" list={queue.unanswered} more={deskRoutes.confirm} />
					<Waits title="Skal læses igen" list={queue.due} more={list("due")} />
					<Waits title="Henviser til noget, der ikke findes" list={queue.broken} more={list("broken")} />
					<Waits title="Noget er sagt uden kilde" list={queue.unsourced} more={list("unsourced")} />
					<Waits
						title="Målgrupper, som er vores egen vurdering"
						list={queue.inferred}
						more={list("inferred")}
					/>
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
