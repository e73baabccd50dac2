// Package place says where a place is.
//
// It takes a name (and a country, where one is known) and gives candidates with coordinates, best first: capitals, seats of
// provinces and districts, towns of 5,000 and more (where GeoNames has few rows, as in Syria or Yemen, all of them), the
// provinces, and a hand-written list of regions, seas, islands, camps, crossings, bases, prisons, dams, city quarters, older
// names and places of battles and massacres. What follows a comma ('Paris, Texas', 'Springfield, Ill.', 'Hyderabad, Sindh')
// says in which country, state or province, or near which place, it lies; where the place itself is not known, that one is
// given with a lower score. A name that is not found is looked for without the words that say what it is ('refugee camp',
// 'province', an Arabic article), then by Sound, with a score that says so.
//
// Not known: most villages, streets and quarters; other scripts than Latin; whose an island or province is (its country is
// that of GeoNames or of the hand-written list: Crimea UKR, Golan SYR, Western Sahara ESH; of a territory it is the territory's
// own code, Svalbard and Jan Mayen SJM). Coordinates in regions.tsv were written from memory: good to some kilometres for a
// facility, to tens of them for a village or region. The package does not look for places in a text, does not give countries,
// and does not know why a place is asked for: of two towns of a name it prefers the larger (Bor in Russia, not in South Sudan).
//
// The gazetteer is cut from GeoNames (geonames.org, CC BY 4.0) by place/gen; regions.tsv is written for this project. Two
// lists of places of conflict reporting are in testdata: the first was used to find what lacked, the second was measured once.
package place

//go:generate go run ./gen -cities ../build/geonames/cities500.txt -admin1 ../build/geonames/admin1.json -out gazetteer.txt.gz
