// Prints the railways, ports and parks of the dataset as GeoJSON, for any map: npx tsx docs/examples/map.ts > assets.geojson
import { dataset } from 'china-asean/data';
import { writeGeoJson } from 'china-asean/geojson';

const map = writeGeoJson(dataset.assets, { date: dataset.asOf, dataset });
console.log(JSON.stringify(map, null, 2));
