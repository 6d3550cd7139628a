/** What `npm run dev` does not do, said where it would be missed: there Next answers without the front before it. */
export function DevelopmentNotice() {
	return (
		<p className="note" lang="en">
			Development server. No front: addresses are not made canonical, nothing is kept or compressed, and there
			is no security policy. What ships is <code>npm run up</code>.
		</p>
	);
}
