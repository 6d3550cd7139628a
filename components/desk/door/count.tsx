/** How many there are, beside the name of what they are. */
export const Count = ({ of }: { of: number }) => (
	<span className="inline-block min-w-17 rounded-full bg-tint-strong px-4.5 py-0 text-center [font:700_0.95rem/1.7rem_var(--font-zero),var(--font-text),sans-serif] text-ink">
		{of}
	</span>
);
