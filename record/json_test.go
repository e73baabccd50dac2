package record

import (
	"bytes"
	"errors"
	"io"
	"reflect"
	"strings"
	"testing"
)

func encoded(t testing.TB, r *Record, indent bool) string {
	t.Helper()
	var b bytes.Buffer
	if err := Encode(&b, r, indent); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestRoundTrip(t *testing.T) {
	for _, indent := range []bool{false, true} {
		s := encoded(t, fixture(t), indent)
		got, err := Decode(strings.NewReader(s))
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(got, fixture(t)) {
			t.Error("what was read is not what was written")
		}
		if again := encoded(t, got, indent); again != s {
			t.Error("written twice, the bytes differ")
		}
	}
}

func TestEncodeForm(t *testing.T) {
	s := encoded(t, fixture(t), false)
	if strings.Count(s, "\n") != 1 || !strings.HasSuffix(s, "\n") {
		t.Error("not one line")
	}
	if !strings.Contains(s, "Example <Times> & Co") || !strings.Contains(s, "Saeed’s") {
		t.Error("characters are escaped that need not be")
	}
	if !strings.Contains(s, `"dateline":{"place":"p2","start":`) {
		t.Error("the dateline is not a flat span")
	}
}

func TestEncodeEmptyLists(t *testing.T) {
	r := &Record{Schema: Schema, ID: "x", Actors: []Actor{{}}, Places: []Place{{}}, Events: []Event{{}}, Quotes: []Quote{{}}}
	s := encoded(t, r, false)
	for _, name := range []string{
		"byline", "tags", "furniture", "sentences", "warnings", "codes", "mentions", "context",
		"source", "target", "numbers",
	} {
		if strings.Contains(s, `"`+name+`":null`) {
			t.Errorf("%s is null: %s", name, s)
		}
	}
	if r.Events[0].Source != nil || r.Warnings != nil {
		t.Error("Encode changed the record of its caller")
	}
}

func TestDecodeFaults(t *testing.T) {
	good := encoded(t, fixture(t), false)
	for name, s := range map[string]string{
		"empty":       "",
		"cut":         good[:len(good)/2],
		"two":         good + good,
		"other":       `{"schema":"demarche.record/9"}`,
		"not sound":   strings.Replace(good, `"status":"actual"`, `"status":"was"`, 1),
		"wrong types": strings.Replace(good, `"sentence":0`, `"sentence":"0"`, 1),
	} {
		if _, err := Decode(strings.NewReader(s)); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestDecoder(t *testing.T) {
	good := encoded(t, fixture(t), false)
	d := NewDecoder(strings.NewReader(good + strings.Replace(good, `"seed"`, `""`, 1) + good))
	if _, err := d.Next(); err != nil {
		t.Error(err)
	}
	if _, err := d.Next(); err == nil || err.Error() != "record 2: id: empty" {
		t.Error(err)
	}
	if _, err := d.Next(); err != nil {
		t.Error(err)
	}
	if _, err := d.Next(); !errors.Is(err, io.EOF) {
		t.Error(err)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(encoded(f, fixture(f), false)))
	f.Add([]byte(`{"schema":"demarche.record/1","id":"x"}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := Decode(bytes.NewReader(b))
		if err != nil {
			return
		}
		// What is sound can be printed in every form, and read again.
		if _, err := Decode(strings.NewReader(encoded(t, r, false))); err != nil {
			t.Fatal(err)
		}
		if err := Report(io.Discard, r, ReportOptions{Width: 50}); err != nil {
			t.Fatal(err)
		}
		if err := NewCSVWriter(io.Discard).Write(r); err != nil {
			t.Fatal(err)
		}
	})
}
