package record

// index finds the parts of a record by their ids, for the forms in which records are printed.
type index struct {
	r      *Record
	text   *text
	actors map[string]*Actor
	places map[string]*Place
}

func newIndex(r *Record) *index {
	x := &index{r: r, text: newText(r.Article.Text), actors: map[string]*Actor{}, places: map[string]*Place{}}
	for i := range r.Actors {
		x.actors[r.Actors[i].ID] = &r.Actors[i]
	}
	for i := range r.Places {
		x.places[r.Places[i].ID] = &r.Places[i]
	}
	return x
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
