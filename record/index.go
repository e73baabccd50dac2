package record

// index finds the parts of a record by their ids, for the forms in which records are printed.
type index struct {
	r      *Record
	text   *text
	actors map[string]*Actor
	places map[string]*Place
}

func newIndex(r *Record) *index {
	return &index{r: r, text: newText(r.Article.Text), actors: r.ActorsByID(), places: r.PlacesByID()}
}

// ActorsByID gives the actors by their ids.
func (r *Record) ActorsByID() map[string]*Actor {
	m := make(map[string]*Actor, len(r.Actors))
	for i := range r.Actors {
		m[r.Actors[i].ID] = &r.Actors[i]
	}
	return m
}

// PlacesByID gives the places by their ids.
func (r *Record) PlacesByID() map[string]*Place {
	m := make(map[string]*Place, len(r.Places))
	for i := range r.Places {
		m[r.Places[i].ID] = &r.Places[i]
	}
	return m
}

// name is the name of an actor; its id where the record does not hold it, so that nothing is passed over in silence.
func (x *index) name(id string) string {
	if a := x.actors[id]; a != nil {
		return a.Name
	}
	return id
}

func (x *index) placeOf(id *string) *Place {
	if id == nil {
		return nil
	}
	return x.places[*id]
}

// sentence is the text of a sentence; empty where there is none of that number.
func (x *index) sentence(i int) string {
	if i < 0 || i >= len(x.r.Sentences) {
		return ""
	}
	s, _ := x.text.slice(x.r.Sentences[i].Start, x.r.Sentences[i].End)
	return s
}
