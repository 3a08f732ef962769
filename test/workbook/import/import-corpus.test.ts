import test from 'ava';
import {containers, corpus, score, through} from '../../corpus/corpus.ts';

const runs: Array<[damaged: boolean, seed: number, files: number, leastRight: number]> = [
	[false, 2021, 300, 0.99],
	[true, 2019, 1500, 0.9],
];

for (const [damaged, seed, files, leastRight] of runs) {
	test(`of ${files} drawn ${damaged ? 'damaged' : 'undamaged'} files no figure is taken wrong or lost without a word`, (t) => {
		const sum = {files: 0, right: 0, asked: 0, wrong: 0};
		for (const made of corpus(seed, files, damaged)) {
			const {right, asked, wrong, errors} = score(made);
			t.deepEqual(
				errors,
				[],
				[made.report.name, made.layout, made.wording, made.damage].join(', '),
			);
			sum.files++;
			sum.right += right;
			sum.asked += asked;
			sum.wrong += wrong;
		}

		const share = sum.right / (sum.right + sum.asked + sum.wrong);
		t.log(`${JSON.stringify(sum)}, right without asking ${(100 * share).toFixed(2)} %`);
		t.true(share >= leastRight);
	});
}

for (const container of containers) {
	test(`nor when they come as ${container}`, async (t) => {
		const sum = {files: 0, right: 0, asked: 0};
		for (const damaged of [false, true]) {
			for (const made of corpus(containers.indexOf(container), damaged ? 40 : 10, damaged)) {
				const {right, asked, errors} = score(made, await through(made, container));
				t.deepEqual(errors, [], [made.report.name, made.layout, made.wording, made.damage].join());
				sum.files++;
				sum.right += right;
				sum.asked += asked;
			}
		}

		t.log(JSON.stringify(sum));
		t.true(sum.right > sum.asked);
	});
}
