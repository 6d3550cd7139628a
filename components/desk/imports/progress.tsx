import { deskRoutes } from "@/lib/base/routes";
import type { Batch } from "@/lib/desk/imports/batch";
import { rowCount } from "./words";

type Props = {
	batch: Batch;
	/** Whether the check had stopped by a fault, and begins again now. */
	hasStopped: boolean;
	/** Whether the page is to stay as it is. */
	isStill: boolean;
};

/** How far the check of the rows has come. The page reloads itself, unless somebody wants it to stay as it is. */
export function Progress({ batch: { id, checked, total }, hasStopped, isStill }: Props) {
	return (
		<section className="desk-part" aria-labelledby="tjekker">
			{!isStill && <meta httpEquiv="refresh" content="2" />}
			<h2 id="tjekker">Rækkerne bliver tjekket</h2>
			{hasStopped && <p>Tjekket gik i stå, men er begyndt igen, hvor det slap.</p>}
			<label htmlFor="fremgang">
				{checked.toLocaleString("da-DK")} af {rowCount(total)}
			</label>
			<progress id="fremgang" className="h-12.5 w-full accent-deep" value={checked} max={total} />
			<p>
				Du kan gå fra siden og komme tilbage.{" "}
				{isStill ? (
					<a href={deskRoutes.import(id)}>Se, hvor langt det er nået</a>
				) : (
					<a href={`${deskRoutes.import(id)}?stille`}>Lad siden stå stille</a>
				)}
			</p>
		</section>
	);
}
