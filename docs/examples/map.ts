// Prints the railways, ports and parks of the dataset as GeoJSON, for any map: npx tsx docs/examples/map.ts > assets.geojson
import { dataset } from 'china-asean/data';
import { writeGeoJson } from 'china-asean/geojson';

const { asOf, assets, partners, sources } = dataset;
const map = writeGeoJson(assets, { date: asOf, partners, sources });
console.log(JSON.stringify(map, null, 2));
