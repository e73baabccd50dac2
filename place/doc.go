// Package place says where a place is.
//
// It takes a name (and a country, where one is known) and gives candidates with coordinates, best first: cities of 15,000
// and more, capitals and seats of provinces, the provinces themselves, and a hand-written list of regions. It does not look
// for places in a text and does not know why one is asked for.
//
// The gazetteer is cut from GeoNames (geonames.org, CC BY 4.0) by place/gen; regions.tsv is written for this project.
package place

//go:generate go run ./gen -cities ../build/geonames/cities500.txt -admin1 ../build/geonames/admin1.json -out gazetteer.txt.gz
