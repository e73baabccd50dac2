package place

import (
	"math"
	"slices"
	"strings"
	"sync"
)

// countryNames are the names after a comma that say in which country a place lies.
const countryNames = `AFG Afghanistan|ALB Albania|DZA Algeria|AND Andorra|AGO Angola|ATG Antigua and Barbuda|ARG Argentina|ARM Armenia|
AUS Australia|AUT Austria|AZE Azerbaijan|BHS Bahamas|BHR Bahrain|BGD Bangladesh|BRB Barbados|BLR Belarus,Byelorussia|BEL Belgium|BLZ Belize|
BEN Benin,Dahomey|BTN Bhutan|BOL Bolivia|BIH Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|BWA Botswana|BRA Brazil|BRN Brunei|BGR Bulgaria|
BFA Burkina Faso,Burkina,Upper Volta|BDI Burundi|KHM Cambodia,Kampuchea|CMR Cameroon|CAN Canada|CPV Cape Verde,Cabo Verde|
CAF Central African Republic,CAR|TCD Chad|CHL Chile|CHN China,PRC|COL Colombia|COM Comoros|
COD Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa,Congo,Zaire|COG Republic of the Congo,Republic of Congo,Congo-Brazzaville|
CRI Costa Rica|CIV Ivory Coast,Cote d'Ivoire|HRV Croatia|CUB Cuba|CYP Cyprus,Northern Cyprus|CZE Czech Republic,Czechia,Czechoslovakia|DNK Denmark|
DJI Djibouti|DMA Dominica|DOM Dominican Republic|ECU Ecuador|EGY Egypt|SLV El Salvador,Salvador|GNQ Equatorial Guinea|ERI Eritrea|EST Estonia|
SWZ Eswatini,Swaziland|ETH Ethiopia|FJI Fiji|FIN Finland|FRA France|GAB Gabon|GMB Gambia|GEO Georgia|DEU Germany,West Germany,East Germany|GHA Ghana|
GRC Greece|GRD Grenada|GTM Guatemala|GIN Guinea|GNB Guinea-Bissau|GUY Guyana|HTI Haiti|HND Honduras|HUN Hungary|ISL Iceland|IND India|
IDN Indonesia|IRN Iran|IRQ Iraq|IRL Ireland,Republic of Ireland,Irish Republic|ISR Israel|ITA Italy|JAM Jamaica|JPN Japan|JOR Jordan|KAZ Kazakhstan|KEN Kenya|
KIR Kiribati|PRK North Korea,DPRK|KOR South Korea,Republic of Korea|XKX Kosovo|KWT Kuwait|KGZ Kyrgyzstan,Kirghizia|LAO Laos|LVA Latvia|LBN Lebanon|LSO Lesotho|
LBR Liberia|LBY Libya|LIE Liechtenstein|LTU Lithuania|LUX Luxembourg|MDG Madagascar|MWI Malawi|MYS Malaysia|MDV Maldives|MLI Mali|MLT Malta|
MHL Marshall Islands|MRT Mauritania|MUS Mauritius|MEX Mexico|FSM Micronesia|MDA Moldova,Moldavia|MCO Monaco|MNG Mongolia|MNE Montenegro|MAR Morocco|
MOZ Mozambique|MMR Myanmar,Burma|NAM Namibia|NRU Nauru|NPL Nepal|NLD Netherlands,Holland|NZL New Zealand|NIC Nicaragua|NER Niger|NGA Nigeria|
MKD North Macedonia,Macedonia|NOR Norway|OMN Oman|PAK Pakistan|PLW Palau|PSE Palestine,Palestinian territories,Gaza Strip,West Bank,Gaza,occupied West Bank|PAN Panama|
PNG Papua New Guinea|PRY Paraguay|PER Peru|PHL Philippines|POL Poland|PRT Portugal|PRI Puerto Rico|QAT Qatar|ROU Romania|RUS Russia,Russian Federation,Soviet Union,USSR|
RWA Rwanda|WSM Samoa|SMR San Marino|STP Sao Tome and Principe|SAU Saudi Arabia|SEN Senegal|SRB Serbia,Yugoslavia|SYC Seychelles|SLE Sierra Leone|
SGP Singapore|SVK Slovakia|SVN Slovenia|SLB Solomon Islands|SOM Somalia,Somaliland|ZAF South Africa|SSD South Sudan|ESP Spain|LKA Sri Lanka,Ceylon|
KNA Saint Kitts and Nevis|LCA Saint Lucia,St Lucia|VCT Saint Vincent and the Grenadines|SDN Sudan|SUR Suriname|SWE Sweden|CHE Switzerland|SYR Syria|
TWN Taiwan|TJK Tajikistan|TZA Tanzania|THA Thailand|TLS East Timor,Timor-Leste|TGO Togo|TON Tonga|TTO Trinidad and Tobago,Trinidad|TUN Tunisia|TUR Turkey,Turkiye|
TKM Turkmenistan|TUV Tuvalu|UGA Uganda|UKR Ukraine|ARE United Arab Emirates,UAE,Emirates|GBR United Kingdom,UK,Britain,Great Britain,England,Scotland,Wales,Northern Ireland|
USA United States,United States of America,US,USA|URY Uruguay|UZB Uzbekistan|VUT Vanuatu|VAT Vatican City|VEN Venezuela|VNM Vietnam,South Vietnam,North Vietnam|
YEM Yemen,South Yemen,North Yemen|ZMB Zambia|ZWE Zimbabwe,Rhodesia|ESH Western Sahara|GRL Greenland|HKG Hong Kong|MAC Macau|NCL New Caledonia|GUF French Guiana|
MTQ Martinique|GLP Guadeloupe|REU Reunion|MYT Mayotte|PYF French Polynesia|FRO Faroe Islands|GIB Gibraltar|GUM Guam|BMU Bermuda|CUW Curacao|ABW Aruba`

// stateNames are the states and provinces with their abbreviations: AP's, the post's, the usual ones.
const stateNames = `USA Alabama,Ala,AL|USA Alaska,AK|USA Arizona,Ariz,AZ|USA Arkansas,Ark,AR|USA California,Calif,Cal,CA|USA Colorado,Colo,CO|
USA Connecticut,Conn,CT|USA Delaware,Del,DE|USA District of Columbia,Washington D.C.,D.C.,DC|USA Florida,Fla,FL|USA Georgia,Ga|USA Hawaii,HI|USA Idaho,ID|
USA Illinois,Ill,IL|USA Indiana,Ind,IN|USA Iowa,IA|USA Kansas,Kan,KS|USA Kentucky,Ky|USA Louisiana,La|USA Maine,ME|USA Maryland,Md|USA Massachusetts,Mass,MA|
USA Michigan,Mich,MI|USA Minnesota,Minn,MN|USA Mississippi,Miss,MS|USA Missouri,Mo|USA Montana,Mont,MT|USA Nebraska,Neb,NE|USA Nevada,Nev,NV|
USA New Hampshire,N.H.|USA New Jersey,N.J.|USA New Mexico,N.M.|USA New York,N.Y.|USA North Carolina,N.C.|USA North Dakota,N.D.|USA Ohio,OH|USA Oklahoma,Okla,OK|
USA Oregon,Ore,OR|USA Pennsylvania,Pa,Penn|USA Rhode Island,R.I.|USA South Carolina,S.C.|USA South Dakota,S.D.|USA Tennessee,Tenn,TN|USA Texas,Tex,TX|USA Utah,UT|
USA Vermont,Vt|USA Virginia,Va|USA Washington,Wash,WA|USA West Virginia,W.Va.,WV|USA Wisconsin,Wis,WI|USA Wyoming,Wyo,WY|
CAN Alberta,Alta,AB|CAN British Columbia,B.C.|CAN Manitoba,Man,MB|CAN New Brunswick,N.B.|CAN Newfoundland and Labrador,Newfoundland,Nfld,NL|CAN Nova Scotia,N.S.|
CAN Ontario,Ont,ON|CAN Prince Edward Island,P.E.I.,PE|CAN Quebec,Que,QC|CAN Saskatchewan,Sask,SK|CAN Yukon|CAN Northwest Territories,N.W.T.,NT|CAN Nunavut,NU|
AUS New South Wales,NSW,N.S.W.|AUS Victoria,Vic|AUS Queensland,Qld|AUS Western Australia|AUS South Australia|AUS Tasmania,Tas|AUS Northern Territory|AUS Australian Capital Territory,ACT|
IND Uttar Pradesh,UP,U.P.|IND Madhya Pradesh,MP,M.P.|IND Andhra Pradesh,AP,A.P.|IND Himachal Pradesh,HP,H.P.|IND Jammu and Kashmir,J&K,Kashmir,Jammu & Kashmir|IND West Bengal|IND Odisha,Orissa|
IND Uttarakhand,Uttaranchal|IND Puducherry,Pondicherry|PAK Khyber Pakhtunkhwa,NWFP,KP,KPK,North-West Frontier Province|PAK Sindh,Sind|PAK Balochistan,Baluchistan|PAK Azad Kashmir,Azad Jammu and Kashmir,AJK,Kashmir`

// state is a division of a country by the name that the gazetteer has for it.
type state struct{ iso3, admin1 string }

var countries = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for row := range strings.SplitSeq(strings.ReplaceAll(countryNames, "\n", ""), "|") {
		iso3, names, _ := strings.Cut(row, " ")
		for name := range strings.SplitSeq(names, ",") {
			m[Fold(name)] = iso3
		}
	}
	return m
})

var states = sync.OnceValue(func() map[string][]state {
	m := map[string][]state{}
	for row := range strings.SplitSeq(strings.ReplaceAll(stateNames, "\n", ""), "|") {
		iso3, names, _ := strings.Cut(row, " ")
		all := strings.Split(names, ",")
		for _, name := range all {
			m[Fold(name)] = append(m[Fold(name)], state{iso3, Fold(all[0])})
		}
	}
	return m
})

// nearby is how far from the middle of a province or region, or from a city, a place in it may lie, in kilometres.
const nearby = 250

// within reads 'a place, where it lies'; false where nothing after a comma is known to be a place.
func within(name string) ([]Candidate, bool) {
	parts := strings.Split(name, ",")
	out := allNamed(Fold(parts[0]))
	known := false
	var last []Candidate
	for _, part := range parts[1:] {
		key := Fold(part)
		holds, around, ok := holder(key)
		if !ok {
			continue
		}
		known, last = true, around
		var kept []Candidate
		for _, c := range out {
			if holds(c) {
				kept = append(kept, c)
			}
		}
		out = kept
	}
	if len(out) == 0 && known {
		// The place itself is not known: what it lies in is nearer than another place of the name.
		for _, c := range last {
			c.Score = min(c.Score, surestSound)
			out = append(out, c)
		}
	}
	return out, known
}

// holder gives a test of what lies in a place of that name, and the place, where the gazetteer has it.
func holder(key string) (func(Candidate) bool, []Candidate, bool) {
	if key == "" || len(key) > longestKey {
		return nil, nil, false
	}
	iso3, in := countries()[key], states()[key]
	var around []Candidate
	switch {
	case iso3 == "" && len(in) > 0:
		for _, c := range named(in[0].admin1) {
			if c.Country == in[0].iso3 && c.Kind != "city" {
				around = append(around, c)
			}
		}
	case iso3 == "":
		around = best(lookup(key, ""))
	}
	if iso3 == "" && len(in) == 0 && len(around) == 0 {
		return nil, nil, false
	}
	return func(c Candidate) bool {
		if iso3 != "" && c.Country == iso3 {
			return true
		}
		admin1 := Fold(c.Admin1)
		if slices.ContainsFunc(in, func(s state) bool {
			return s.iso3 == c.Country && (s.admin1 == admin1 || s.admin1 == Bare(admin1) || c.Kind == "province" && Fold(c.Name) == s.admin1)
		}) {
			return true
		}
		if iso3 != "" || len(in) > 0 && admin1 != "" {
			return false
		}
		if admin1 == key || admin1 != "" && Bare(admin1) == Bare(key) {
			return true
		}
		return slices.ContainsFunc(around, func(p Candidate) bool {
			return (p.Country == c.Country || p.Country == "" || c.Country == "") && distance(p, c) < nearby
		})
	}, around, true
}

// allNamed gives what lookup would, not bounded to the likeliest form: a state may lie after the comma.
func allNamed(key string) []Candidate {
	if key == "" || len(key) > longestKey {
		return nil
	}
	out := named(key)
	if len(out) == 0 {
		out = lookup(key, "")
	}
	return out
}

// distance in kilometres.
func distance(a, b Candidate) float64 {
	const perDegree = 111.2
	north := a.Lat - b.Lat
	east := math.Abs(a.Lon - b.Lon)
	east = min(east, 360-east) * math.Cos((a.Lat+b.Lat)/2*math.Pi/180)
	return perDegree * math.Hypot(north, east)
}
