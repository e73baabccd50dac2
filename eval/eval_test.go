package eval

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"demarche/record"
)

const tools = "../../shared/tools/score_events.py"

// An article written for this test, and a record of it with one event right, one with the wrong target, one missed and one
// that is not there.
const goldLine = `{"id":"t1","date":"2031-05-06","paragraphs":[2],
"sentences":["Port police detain union leader","Police in Quayside detained Ann Lee, the dockers' leader, on Monday, and the union condemned the police.","“We will strike,” said Ben Ost."],
"actors":{"police":{"codes":["XXXCOP"]},"Ann Lee":{"codes":[]},"union":{"codes":["XXXLAB"]},"Ben Ost":{"codes":[]}},
"events":[
{"s":0,"trigger":"detain","type":"COERCE","mode":"arrest","cameo":"173","status":"actual","source":["Port police=police"],"target":["union leader=Ann Lee"],"numbers":[]},
{"s":1,"trigger":"detained","type":"COERCE","mode":"arrest","cameo":"173","status":"actual","source":["Police=police"],"target":["Ann Lee=Ann Lee"],"when":"Monday","date":"2031-05-05","where":"Quayside","numbers":[],"same_as":0},
{"s":1,"trigger":"condemned","type":"ACCUSE","mode":"disapprove","cameo":"111","status":"actual","source":["union#1=union"],"target":["police=police"],"numbers":[]},
{"s":2,"trigger":"strike","type":"THREATEN","mode":null,"cameo":"133","status":"actual","source":["We=union"],"target":[],"by":"Ben Ost=Ben Ost","numbers":[]}],
"quotes":[{"s":2,"kind":"direct","text":"We will strike","speaker":"Ben Ost=Ben Ost"}]}`

const recordLine = `{"id":"t1","article":{"text":"Port police detain union leader\n\nPolice in Quayside detained Ann Lee, the dockers' leader, on Monday, and the union condemned the police.\n\n\"We will strike,\" said Ben Ost."},
"actors":[{"id":"a1","name":"Police","codes":[],"mentions":[{"start":33,"end":39,"text":"Police"}]},{"id":"a2","name":"Ann Lee","codes":[],"mentions":[{"start":61,"end":68,"text":"Ann Lee"}]},
{"id":"a3","name":"the union","codes":[],"mentions":[{"start":106,"end":115,"text":"the union"}]},{"id":"a4","name":"Ben Ost","codes":[],"mentions":[{"start":162,"end":169,"text":"Ben Ost"}]}],
"places":[{"id":"p1","name":"Quayside","mentions":[{"start":43,"end":51,"text":"Quayside"}]}],
"events":[
{"id":"e1","type":"COERCE","mode":"arrest","cameo":"173","status":"actual","source":["a1"],"target":["a2"],"place":"p1","date":{"start":0,"end":0,"text":"","from":"2031-05-05","to":"2031-05-05"},"numbers":[],"trigger":{"start":12,"end":18,"text":"detain"},"mentions":[{"sentence":0,"trigger":{"start":12,"end":18,"text":"detain"}}],"confidence":0.9},
{"id":"e2","type":"ACCUSE","mode":"disapprove","cameo":"112","status":"historical","source":["a3"],"target":["a2"],"numbers":[],"trigger":{"start":116,"end":125,"text":"condemned"},"mentions":[],"confidence":0.9},
{"id":"e3","type":"PROTEST","mode":null,"cameo":"140","status":"actual","source":[],"target":[],"numbers":[],"trigger":{"start":80,"end":86,"text":"leader"},"mentions":[],"confidence":0.3}],
"quotes":[{"id":"q1","kind":"direct","start":140,"end":155,"text":"We will strike,","speaker":"a4"}]}`

func sample(t *testing.T) ([]Article, map[string]*record.Record) {
	t.Helper()
	articles, err := Read(strings.NewReader(oneLine(goldLine) + "\n\n"))
	if err != nil {
		t.Fatal(err)
	}
	var r record.Record
	if err := json.Unmarshal([]byte(recordLine), &r); err != nil {
		t.Fatal(err)
	}
	return articles, map[string]*record.Record{r.ID: &r}
}

func oneLine(s string) string { return strings.ReplaceAll(s, "\n", " ") }

func TestScore(t *testing.T) {
	articles, records := sample(t)
	r := Score(articles, records)
	if r.Gold != 3 || r.Predicted != 3 {
		t.Errorf("%d in gold, %d predicted", r.Gold, r.Predicted)
	}
	third := Rate{100 * 1.0 / 3, 100 * 1.0 / 3, 100 * 1.0 / 3}
	two := Rate{100 * 2.0 / 3, 100 * 2.0 / 3, 100 * 2.0 / 3}
	for level, want := range map[string]Rate{
		"trigger": two, "type": two, "quad": two, "status": third, "source": two, "target": third, "dyad": third, "mode": two, "full": third,
	} {
		got := r.Levels[level]
		if d := got.F1 - want.F1; d > 1e-9 || d < -1e-9 || got.Precision-want.Precision > 1e-9 {
			t.Errorf("%s: %v, want %v", level, got, want)
		}
	}
	// Place and date are those of the first mention, here the headline, which tells neither.
	for k, want := range map[string]float64{"by": 100, "date": 50, "numbers": 100, "place": 0, "cameo": 100} {
		if r.Accuracy[k] != want {
			t.Errorf("%s: %v, want %v", k, r.Accuracy[k], want)
		}
	}
	if r.Quotes.F1 != 100 || r.QuoteKind != 100 || r.Speaker != 100 {
		t.Errorf("quotes %v, kind %v, speaker %v", r.Quotes, r.QuoteKind, r.Speaker)
	}
	kinds := ""
	for _, e := range r.Errors {
		kinds += e.Kind + " "
	}
	if kinds != "wrong missed extra " {
		t.Errorf("differences: %s", kinds)
	}
	for _, want := range []string{"trigger", "THREATEN", "1 articles, 3 events in gold"} {
		if !strings.Contains(r.Table(true), want) {
			t.Errorf("table lacks %q", want)
		}
	}
	// No record at all: nothing found.
	if r := Score(articles, nil); r.Predicted != 0 || r.Levels["trigger"].F1 != 0 || r.Gold != 3 {
		t.Errorf("%+v", r)
	}
}

func TestLocate(t *testing.T) {
	s := []rune("the men met the menacing men")
	for _, c := range []struct {
		mention string
		start   int // -1: nowhere
	}{
		{"men", 4}, {"men#2", 25}, {"men#9", 25}, {"menac", 16}, {"women", -1}, {"", -1}, {"#1", -1},
	} {
		got := locate(s, c.mention)
		switch {
		case got == nil && c.start >= 0, got != nil && got.start != c.start:
			t.Errorf("%q: %v, want %d", c.mention, got, c.start)
		}
	}
}

func TestReadFaults(t *testing.T) {
	for name, text := range map[string]string{
		"no JSON":       "{",
		"no id":         `{"sentences":[]}`,
		"sentence":      `{"id":"x","sentences":["a"],"events":[{"s":1}]}`,
		"quotation":     `{"id":"x","sentences":["a"],"quotes":[{"s":-1}]}`,
		"same as later": `{"id":"x","sentences":["a"],"events":[{"s":0,"same_as":0}]}`,
	} {
		if _, err := Read(strings.NewReader(text)); err == nil || !strings.Contains(err.Error(), "line 1") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// The figures are those of the scorer of the annotation format, to the digit.
func TestEqual(t *testing.T) {
	if _, err := os.Stat(tools); err != nil {
		t.Skip("the scorer is not there:", tools)
	}
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("no python3")
	}
	articles, records := sample(t)
	dir := t.TempDir()
	gold, out := filepath.Join(dir, "gold.jsonl"), filepath.Join(dir, "out.jsonl")
	if err := os.WriteFile(gold, []byte(oneLine(goldLine)), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(out, []byte(oneLine(recordLine)), 0o600); err != nil {
		t.Fatal(err)
	}
	want, err := exec.Command(python, tools, gold, out).Output()
	if err != nil {
		t.Fatal(err)
	}
	if got := Score(articles, records).JSON(); got != strings.TrimSpace(string(want)) {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(oneLine(goldLine)), "text")
	f.Fuzz(func(t *testing.T, b []byte, text string) {
		articles, err := Read(bytes.NewReader(b))
		if err != nil {
			return
		}
		records := map[string]*record.Record{}
		for _, a := range articles {
			r := &record.Record{}
			r.Article.Text = text
			records[a.ID] = r
			_ = a.Text()
		}
		Score(articles, records)
	})
}
