import { routes } from "@/lib/base/routes";
import type { RecommendationsAnswer } from "@/lib/site/questions/recommendations";

/** The Word files that are made of what stands in the address. */
export function WordLinks({ check, query }: Pick<RecommendationsAnswer, "check" | "query">) {
	return (
		<p className="mt-10 flex flex-wrap items-center gap-9 print:hidden!">
			{check ? (
				<a className="button" href={`${routes.checkPaper}${query}`}>
					Selvtjekket som mødeoplæg (Word)
				</a>
			) : (
				<a className="button" href={routes.newCheck}>
					Begynd et selvtjek
				</a>
			)}
			<a className="button button-quiet" href={`${routes.policyDraft}${query}`}>
				Udkast til pårørendepolitik (Word)
			</a>
			{check && <a href={routes.recommendations}>Luk selvtjekket</a>}
		</p>
	);
}
