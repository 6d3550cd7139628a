/** A quiet landscape with a way through it. Decoration only. */
export function Hills() {
	return (
		<svg
			className="absolute [inset:auto_0_0] h-[clamp(7rem,17vw,14rem)] w-full min-w-600 print:hidden!"
			viewBox="0 0 1440 240"
			preserveAspectRatio="xMidYMax slice"
			aria-hidden="true"
			focusable="false"
		>
			<path className="fill-hill-1" d="M0 118c180-58 330-52 520-6s330 40 520-10 290-40 400-4v142H0z" />
			<path className="fill-hill-2" d="M0 168c220-40 380-16 560 10s360 10 540-26 260-20 340 0v88H0z" />
			<path className="fill-hill-3" d="M0 214c260-34 520-22 760-4s460 2 680-24v54H0z" />
			<path
				className="fill-none stroke-way [stroke-linecap:round]"
				strokeWidth="15"
				d="M600 246c40-22 150-20 176-38 20-14-64-20-60-34"
			/>
			<path
				className="fill-none stroke-way [stroke-linecap:round]"
				strokeWidth="8"
				d="M716 174c3-11 78-12 92-24 9-8-26-12-22-20"
			/>
			<path
				className="fill-none stroke-way [stroke-linecap:round]"
				strokeWidth="4"
				d="M786 130c3-6 30-7 38-13"
			/>
			<circle className="fill-lamp" cx="832" cy="104" r="7" />
		</svg>
	);
}
