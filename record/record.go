package record

// Schema names the version of the public interface; it changes only with the meaning of a field.
const Schema = "demarche.record/1"

// Span is a piece of article.text: offsets in Unicode code points, End exclusive, Text exactly that slice.
type Span struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// Record is everything that demarche says of one article. Fields that the article does not support are null.
type Record struct {
	Schema    string      `json:"schema"`
	ID        string      `json:"id"`
	Source    Source      `json:"source"`
	Article   Article     `json:"article"`
	Furniture []Furniture `json:"furniture"`
	Sentences []Sentence  `json:"sentences"`
	Actors    []Actor     `json:"actors"`
	Places    []Place     `json:"places"`
	Events    []Event     `json:"events"`
	Quotes    []Quote     `json:"quotes"`
	MadeBy    MadeBy      `json:"made_by"`
	Warnings  []string    `json:"warnings"`
}

// Source describes the input that was read.
type Source struct {
	Name      string  `json:"name"`
	URL       *string `json:"url"`
	MediaType string  `json:"media_type"`
	Bytes     int     `json:"bytes"`
	SHA256    string  `json:"sha256"`
}

// Article is the page without its furniture.
type Article struct {
	Title         *string   `json:"title"`
	Subtitle      *string   `json:"subtitle"`
	Byline        []string  `json:"byline"`
	Published     *string   `json:"published"`
	PublishedFrom *string   `json:"published_from"`
	Updated       *string   `json:"updated"`
	Site          *string   `json:"site"`
	URL           *string   `json:"url"`
	Language      *string   `json:"language"`
	Section       *string   `json:"section"`
	Tags          []string  `json:"tags"`
	Dateline      *Dateline `json:"dateline"`
	Text          string    `json:"text"`
}

// Dateline is the opening of a wire report; Place is the id of a place, null where it is not known.
type Dateline struct {
	Place *string `json:"place"`
	Span
}

// Furniture is a piece of the page that was set aside. Input is a pair of byte offsets into the input as read; null where
// the piece has no place of its own there.
type Furniture struct {
	Kind  string  `json:"kind"`
	Text  string  `json:"text"`
	Input *[2]int `json:"input"`
}

// Sentence is a sentence of article.text in code points; Paragraph counts from 0.
type Sentence struct {
	Start     int `json:"start"`
	End       int `json:"end"`
	Paragraph int `json:"paragraph"`
}

// Mention is a span that names an actor; Form is name, nominal, pronoun or demonym.
type Mention struct {
	Span
	Form string `json:"form"`
}

// Actor is somebody who does, suffers or says something in the article.
type Actor struct {
	ID          string    `json:"id"`
	Name        string    `json:"name"`
	Kind        string    `json:"kind"` // person, organization, country, group or people
	Codes       []string  `json:"codes"`
	Country     *string   `json:"country"` // ISO 3166 alpha-3
	Role        *string   `json:"role"`
	RoleFrom    *string   `json:"role_from"` // article or knowledge
	Resolved    string    `json:"resolved"`  // knowledge, article or none
	KnowledgeID *string   `json:"knowledge_id"`
	Mentions    []Mention `json:"mentions"`
}

// Place is a place that an event, the dateline or an actor names.
type Place struct {
	ID       string   `json:"id"`
	Name     string   `json:"name"`
	Kind     *string  `json:"kind"` // city, province, country, facility or region
	Country  *string  `json:"country"`
	Admin1   *string  `json:"admin1"`
	Lat      *float64 `json:"lat"`
	Lon      *float64 `json:"lon"`
	Geonames *int     `json:"geonames"`
	Mentions []Span   `json:"mentions"`
}

// Event is one act (codebook section 1), with all places of the article that tell it.
type Event struct {
	ID         string    `json:"id"`
	Type       string    `json:"type"`
	Mode       *string   `json:"mode"`
	Context    []string  `json:"context"`
	Quad       string    `json:"quad"`
	CAMEO      *string   `json:"cameo"`
	Goldstein  *float64  `json:"goldstein"`
	Status     string    `json:"status"`
	Source     []string  `json:"source"`
	Target     []string  `json:"target"`
	By         *string   `json:"by"`
	Date       *Date     `json:"date"`
	Place      *string   `json:"place"`
	Numbers    []Number  `json:"numbers"`
	Trigger    Span      `json:"trigger"`
	Sentence   int       `json:"sentence"`
	Mentions   []Telling `json:"mentions"`
	Confidence float64   `json:"confidence"`
	Why        *Why      `json:"why,omitempty"` // only where reasons are asked for
}

// Why says what the coding of an event rests on: probabilities of the heads for its surest telling, each in [0, 1].
type Why struct {
	Trigger     float64 `json:"trigger"`      // that the word tells an event
	Type        float64 `json:"type"`         // of the type, given that it does
	Instead     *string `json:"instead"`      // the runner-up among the types
	InsteadType float64 `json:"instead_type"` // and its probability
	Mode        float64 `json:"mode"`         // of the mode, or of there being none, given the type
	Status      float64 `json:"status"`
	CAMEO       float64 `json:"cameo"`      // of the code; 0 where the rule below set it alone
	CAMEORule   string  `json:"cameo_rule"` // which rule set the code
}

// Telling is one place of the article that tells an event.
type Telling struct {
	Sentence int  `json:"sentence"`
	Trigger  Span `json:"trigger"`
}

// Date is when an act took place. From and To are ISO days (or months, years), null where the words cannot be resolved.
type Date struct {
	Span
	From      *string `json:"from"`
	To        *string `json:"to"`
	Precision string  `json:"precision"` // day, week, month, season, year or unknown
}

// Number is a count or a sum that belongs to an event.
type Number struct {
	Kind  string   `json:"kind"`
	Value *float64 `json:"value"`
	Unit  *string  `json:"unit"`
	About string   `json:"about"` // exact, at-least, at-most or about
	Span
}

// Quote is somebody's words, as such or as told.
type Quote struct {
	ID   string `json:"id"`
	Kind string `json:"kind"` // direct, indirect or mixed
	Span
	Speaker        *string `json:"speaker"`
	SpeakerMention *Span   `json:"speaker_mention"`
	Cue            *Span   `json:"cue"`
	To             *string `json:"to"`
	Sentences      []int   `json:"sentences"`
}

// MadeBy says what coded the article; the same input and MadeBy give the same bytes.
type MadeBy struct {
	Version   string `json:"version"`
	Model     string `json:"model"`
	Knowledge string `json:"knowledge"`
}
