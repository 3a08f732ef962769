/** Stands where conf would load a validator that is never asked for. */
export class Ajv2020 {
	constructor() {
		throw new TypeError('the bundle has no schema validator: give conf no schema');
	}
}

export default Ajv2020;
