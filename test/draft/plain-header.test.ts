import test from 'ava';
import {plainHeader} from '../../source/draft/plain-header.ts';

test('every name of a header is one line without what cannot be seen; the rest stays', (t) => {
	const lastYear = {year: 2023, form: '2021', figures: {}, origin: 'a\n.xlsx'};
	t.deepEqual(
		plainHeader({
			unit: '甲\n局\u202E',
			year: 2024,
			kind: '县\u0007级',
			preparer: '王\u001B经办',
			phone: '0527\t123',
			lastYear,
		}),
		{
			unit: '甲局',
			year: 2024,
			kind: '县级',
			preparer: '王经办',
			phone: '0527 123',
			lastYear,
		},
	);
	t.deepEqual(plainHeader({unit: '甲局', year: 2024}), {unit: '甲局', year: 2024});
});
